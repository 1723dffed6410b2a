package dev.portolan.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Unchangeable copies of what JSON can say: maps, lists, strings, numbers, booleans and null. */
final class PlainValues {

    private PlainValues() {}

    /** A copy that keeps the order and that nobody can change. */
    static Map<String, Object> frozen(Map<String, Object> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put(key, frozenValue(value)));
        return Collections.unmodifiableMap(copy);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // JSON null is a value here and must survive
    private static Object frozenValue(Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> frozen((Map<String, Object>) map);
            case List<?> list -> {
                List<Object> copy = new ArrayList<>();
                list.forEach(item -> copy.add(frozenValue(item)));
                yield Collections.unmodifiableList(copy);
            }
            default -> value;
        };
    }
}
