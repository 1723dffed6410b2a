package dev.portolan.store;

import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a layout stands in a file: one line for each thing, so that moving one changes one line.
 *
 * <pre>{@code
 * "layout": {
 *   "zones": {
 *     "dmz": [40, 40, 320, 480]
 *   },
 *   "hosts": {
 *     "DMZ1": [24, 56.5]
 *   }
 * }
 * }</pre>
 *
 * A zone has left edge, top edge, width and height, a host left and top edge relative to its zone, in canvas units.
 */
final class LayoutFormat {

    private LayoutFormat() {}

    static Layout read(Optional<Value> value) {
        if (value.isEmpty()) {
            return Layout.NONE;
        }
        Fields layout = value.get().fields();
        Map<String, Box> zones = entries(layout, "zones", entry -> {
            List<Double> n = numbers(entry, 4, "left, top, width and height");
            return new Box(n.get(0), n.get(1), n.get(2), n.get(3));
        });
        Map<String, Spot> hosts = entries(layout, "hosts", entry -> {
            List<Double> n = numbers(entry, 2, "left and top");
            return new Spot(n.get(0), n.get(1));
        });
        return new Layout(zones, hosts, layout.rest());
    }

    private static <T> Map<String, T> entries(Fields layout, String key, Function<Value, T> read) {
        Map<String, T> entries = new LinkedHashMap<>();
        layout.find(key).map(Value::fields).ifPresent(fields -> {
            for (String id : fields.keys()) {
                fields.find(id).ifPresent(value -> entries.put(id, placed(value, read)));
            }
        });
        return entries;
    }

    private static <T> T placed(Value value, Function<Value, T> read) {
        try {
            return read.apply(value);
        } catch (InvalidDesignException e) {
            throw e.place().isEmpty() ? e.under(value.place()) : e;
        }
    }

    private static List<Double> numbers(Value value, int count, String meaning) {
        List<Value> items = value.items();
        if (items.size() != count) {
            throw value.fault("here stand " + items.size() + " numbers; write " + count + ": " + meaning);
        }
        List<Double> numbers = items.stream().map(Value::number).toList();
        if (numbers.stream().anyMatch(number -> !(Math.abs(number) <= Layout.FARTHEST))) {
            throw value.fault("it is drawn too far away to be seen; remove \"layout\" to have it laid out anew");
        }
        return numbers;
    }

    /** The layout as it is written; empty where nothing is placed. */
    static Map<String, Object> values(Layout layout) {
        Members members = new Members();
        Map<String, Object> zones = new LinkedHashMap<>();
        layout.zones().forEach((id, box) -> zones.put(id, list(box.x(), box.y(), box.width(), box.height())));
        Map<String, Object> hosts = new LinkedHashMap<>();
        layout.hosts().forEach((id, spot) -> hosts.put(id, list(spot.x(), spot.y())));
        if (!zones.isEmpty()) {
            members.put("zones", new JsonLines.Tall(zones));
        }
        if (!hosts.isEmpty()) {
            members.put("hosts", new JsonLines.Tall(hosts));
        }
        return members.with(layout.extras());
    }

    private static List<Object> list(double... numbers) {
        return Arrays.stream(numbers).mapToObj(LayoutFormat::plain).toList();
    }

    /** Whole numbers without decimals; coordinates are bounded, so they fit. */
    private static Object plain(double number) {
        return number == Math.rint(number) ? (Object) (long) number : (Object) number;
    }
}
