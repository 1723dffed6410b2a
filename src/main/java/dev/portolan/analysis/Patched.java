package dev.portolan.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A map that does not change. The one that follows it shares its bulk and keeps beside it what differs, so that a step in
 * a large design does not copy the whole map.
 */
final class Patched<K, V> {

    private final Map<K, V> bulk;
    private final Map<K, @Nullable V> patch;

    private Patched(Map<K, V> bulk, Map<K, @Nullable V> patch) {
        this.bulk = bulk;
        this.patch = patch;
    }

    static <K, V> Patched<K, V> empty() {
        return new Patched<>(Map.of(), Map.of());
    }

    /** The value of the key; null where there is none. */
    @Nullable
    V get(K key) {
        return !patch.isEmpty() && patch.containsKey(key) ? patch.get(key) : bulk.get(key);
    }

    /** Takes each value, in no order. */
    void forEachValue(Consumer<V> taker) {
        bulk.forEach((key, value) -> {
            if (!patch.containsKey(key)) {
                taker.accept(value);
            }
        });
        patch.values().forEach(value -> {
            if (value != null) {
                taker.accept(value);
            }
        });
    }

    /**
     * This map with other values for some keys.
     *
     * @param changes a null takes the key out; belongs to the new map from now on
     */
    @SuppressWarnings("NullAway") // a map from which the nulls were taken has none
    Patched<K, V> with(Map<K, @Nullable V> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        if (bulk.isEmpty() && patch.isEmpty()) {
            changes.values().removeIf(Objects::isNull);
            return new Patched<>(changes, Map.of());
        }
        Map<K, @Nullable V> both = changes;
        if (!patch.isEmpty()) {
            both = new HashMap<>(patch);
            both.putAll(changes);
        }
        boolean small = (long) both.size() * both.size() < bulk.size();
        return small ? new Patched<>(bulk, both) : new Patched<>(joined(both), Map.of());
    }

    private Map<K, V> joined(Map<K, @Nullable V> changes) {
        Map<K, V> joined = new HashMap<>(bulk);
        changes.forEach((key, value) -> {
            if (value == null) {
                joined.remove(key);
            } else {
                joined.put(key, value);
            }
        });
        return joined;
    }
}
