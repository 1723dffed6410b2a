package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.GUTTER;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Zones side by side from the internet to the innermost network, by how many firewalls lie between.
 *
 * <p>Zones that are equally far stand in one column, one above the other; Azure stands above the internet, as both are
 * outside. All columns are equally high, so that walls run from top to bottom.
 */
final class Columns {

    private final Design design;
    private final Map<String, Room> rooms;
    private final Map<String, Integer> levels = new HashMap<>();

    private Columns(Design design, Map<String, Room> rooms) {
        this.design = design;
        this.rooms = rooms;
    }

    static Map<String, Box> arrange(Design design, Map<String, Room> rooms) {
        return new Columns(design, rooms).arrange();
    }

    private Map<String, Box> arrange() {
        findLevels();
        List<List<Zone>> columns = columns();
        double height = columns.stream().mapToDouble(this::height).max().orElse(0);
        Map<String, Box> boxes = new LinkedHashMap<>();
        double x = 0;
        for (List<Zone> column : columns) {
            double width = column.stream()
                    .mapToDouble(zone -> need(zone, Room::width))
                    .max()
                    .orElse(0);
            double more = (height - height(column)) / column.size();
            double y = 0;
            for (Zone zone : column) {
                double high = need(zone, Room::height) + more;
                boxes.put(zone.id(), new Box(x, y, width, high));
                y += high + GUTTER;
            }
            x += width + GUTTER;
        }
        return boxes;
    }

    /** Breadth first from every zone of the internet; groups of zones without one start at their outermost zone. */
    private void findLevels() {
        List<Zone> outermostFirst = new ArrayList<>(design.zones());
        outermostFirst.sort(Comparator.comparingInt(zone -> rank(zone.kind())));
        List<String> internet = outermostFirst.stream()
                .filter(zone -> zone.kind() == ZoneKind.INTERNET)
                .map(Zone::id)
                .toList();
        spread(internet, 0);
        for (Zone zone : outermostFirst) {
            if (zone.kind() == ZoneKind.AZURE && !internet.isEmpty()) {
                levels.put(zone.id(), 0);
            } else if (!levels.containsKey(zone.id())) {
                int last = levels.values().stream().mapToInt(i -> i).max().orElse(0);
                spread(List.of(zone.id()), Math.min(last, rank(zone.kind()) / 2));
            }
        }
    }

    private void spread(List<String> roots, int level) {
        roots.forEach(root -> levels.put(root, level));
        Deque<String> frontier = new ArrayDeque<>(roots);
        while (!frontier.isEmpty()) {
            String zone = frontier.remove();
            int next = levels.getOrDefault(zone, 0) + 1;
            for (Firewall firewall : design.firewalls()) {
                if (firewall.between().contains(zone)) {
                    for (String other : firewall.between()) {
                        if (levels.putIfAbsent(other, next) == null) {
                            frontier.add(other);
                        }
                    }
                }
            }
        }
    }

    private static int rank(ZoneKind kind) {
        return switch (kind) {
            case INTERNET -> 0;
            case AZURE -> 1;
            case DMZ -> 2;
            case INTRANET -> 4;
        };
    }

    private List<List<Zone>> columns() {
        Map<Integer, List<Zone>> byLevel = new HashMap<>();
        for (Zone zone : design.zones()) {
            byLevel.computeIfAbsent(levels.getOrDefault(zone.id(), 0), l -> new ArrayList<>())
                    .add(zone);
        }
        List<List<Zone>> columns = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        byLevel.keySet().stream().sorted().forEach(level -> {
            List<Zone> column = byLevel.getOrDefault(level, List.of());
            column.sort(Comparator.<Zone>comparingInt(zone -> zone.kind() == ZoneKind.AZURE ? 0 : 1)
                    .thenComparingDouble(zone -> row(zone, rows)));
            column.forEach(zone -> rows.put(zone.id(), column.indexOf(zone)));
            columns.add(column);
        });
        return columns;
    }

    /** The mean row of the neighbours that have one, so that walls do not cross. */
    private double row(Zone zone, Map<String, Integer> rows) {
        return design.firewalls().stream()
                .filter(firewall -> firewall.between().contains(zone.id()))
                .flatMap(firewall -> firewall.between().stream())
                .filter(rows::containsKey)
                .mapToInt(other -> rows.getOrDefault(other, 0))
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private double height(List<Zone> column) {
        return column.stream().mapToDouble(zone -> need(zone, Room::height)).sum() + GUTTER * (column.size() - 1);
    }

    private double need(Zone zone, ToDoubleFunction<Room> size) {
        Room room = rooms.get(zone.id());
        return room == null ? 0 : size.applyAsDouble(room);
    }
}
