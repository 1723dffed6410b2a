package dev.portolan.store;

import dev.portolan.design.Extras;
import dev.portolan.design.PortRange;
import dev.portolan.design.Worded;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of an object in the order in which they are written; what is at its default is left out. */
final class Members {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Members put(String key, Object value) {
        values.put(key, value);
        return this;
    }

    Members text(String key, @Nullable String text) {
        return text == null || text.isEmpty() ? this : put(key, text);
    }

    Members word(String key, @Nullable Worded choice) {
        return choice == null ? this : put(key, choice.word());
    }

    Members number(String key, int number) {
        return number == 0 ? this : put(key, number);
    }

    Members flag(String key, @Nullable Boolean set) {
        return set == null ? this : put(key, set);
    }

    Members list(String key, Collection<?> items) {
        return items.isEmpty() ? this : put(key, List.copyOf(items));
    }

    Members ranges(String key, List<PortRange> ranges) {
        return text(key, ranges.stream().map(PortRange::toString).collect(Collectors.joining(", ")));
    }

    /** All members, with the unknown ones behind. */
    Map<String, Object> with(Extras extras) {
        extras.values().forEach(values::putIfAbsent);
        return values;
    }
}
