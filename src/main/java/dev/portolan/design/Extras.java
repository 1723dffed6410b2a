package dev.portolan.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys of a design file that this version does not know. They are kept as they were read, so that saving loses nothing.
 *
 * @param values plain JSON values: maps, lists, strings, numbers, booleans and null, in file order
 */
public record Extras(Map<String, Object> values) {

    /** Nothing unknown. */
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(deepCopy(values)));
    }

    private static Map<String, Object> deepCopy(Map<String, Object> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put(key, frozen(value)));
        return copy;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // JSON null is a value here and must survive
    private static Object frozen(Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> Collections.unmodifiableMap(deepCopy((Map<String, Object>) map));
            case List<?> list -> {
                List<Object> copy = new ArrayList<>();
                list.forEach(item -> copy.add(frozen(item)));
                yield Collections.unmodifiableList(copy);
            }
            default -> value;
        };
    }

    /** Whether there is nothing unknown. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
