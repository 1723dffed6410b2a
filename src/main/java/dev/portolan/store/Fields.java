package dev.portolan.store;

import dev.portolan.design.Extras;
import dev.portolan.design.InvalidDesignException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The keys of an object of a design file. What has not been asked for in the end is unknown, and kept. */
final class Fields {

    private final String place;
    private final Map<String, @Nullable Object> values;
    private final Set<String> known = new HashSet<>();

    Fields(String place, Map<String, @Nullable Object> values) {
        this.place = place;
        this.values = values;
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** What stands in the file for a key that is not ours to judge. */
    @Nullable
    Object raw(String key) {
        return values.get(key);
    }

    /** The value of a key; null in the file counts as absent. */
    Optional<Value> find(String key) {
        known.add(key);
        return peek(key);
    }

    /** The value of a key that is kept as it was read, so that it counts as unknown. */
    Optional<Value> peek(String key) {
        Object raw = values.get(key);
        return raw == null ? Optional.empty() : Optional.of(new Value(Value.member(place, key), raw));
    }

    /** The value of a key that must be there; {@code what} says what to write, for example {@code the id of a zone}. */
    Value require(String key, String what) {
        return find(key)
                .orElseThrow(() -> new InvalidDesignException(
                        Value.member(place, key), "this is missing; add \"" + key + "\" with " + what));
    }

    /** The text of a key, empty where it is absent. */
    String text(String key) {
        return find(key).map(Value::text).orElse("");
    }

    /** The list of texts of a key, empty where it is absent. */
    List<String> texts(String key) {
        return find(key).map(Value::texts).orElse(List.of());
    }

    /** Reads a list of objects, empty where the key is absent. */
    <T> List<T> objects(String key, Function<Fields, T> read) {
        return find(key).map(Value::items).orElse(List.of()).stream()
                .map(item -> read.apply(item.fields()))
                .toList();
    }

    /** Makes a part of the design from what was read here, and adds the place to what it refuses. */
    <T> T make(Supplier<T> part) {
        try {
            return part.get();
        } catch (InvalidDesignException e) {
            throw e.under(place);
        }
    }

    /** The keys that nobody asked for. */
    @SuppressWarnings("NullAway") // extras hold JSON null
    Extras rest() {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(known);
        return rest.isEmpty() ? Extras.NONE : new Extras(rest);
    }
}
