package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
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
import java.util.function.ToIntFunction;

/**
 * Which zone lies behind which, seen from outside: the internet first, then what a firewall joins to it, and so on
 * inwards.
 *
 * <p>Azure is outside too, whatever it is joined to. Zones that no firewall joins to the others are trees of their own.
 *
 * @param trees the roots of each tree, which stand one above the other; the outside first
 * @param children what lies behind a zone, from top to bottom
 */
record ZoneTree(List<List<Zone>> trees, Map<String, List<Zone>> children) {

    static ZoneTree of(Design design) {
        return new Growth(design).grow();
    }

    List<Zone> behind(Zone zone) {
        return children.getOrDefault(zone.id(), List.of());
    }

    private static int rank(ZoneKind kind) {
        return switch (kind) {
            case AZURE -> 0;
            case INTERNET -> 1;
            case DMZ -> 2;
            case INTRANET -> 3;
        };
    }

    /** Breadth first, so that the way to each zone is as short as that of its traffic. */
    private static final class Growth {
        private final Design design;
        private final Map<String, List<Firewall>> walls = new HashMap<>();
        private final Map<String, Integer> order = new HashMap<>();
        private final Map<String, Zone> byId = new LinkedHashMap<>();
        private final Map<String, Integer> reached = new HashMap<>();
        private final Map<String, List<Zone>> children = new HashMap<>();

        Growth(Design design) {
            this.design = design;
            for (Zone zone : design.zones()) {
                order.put(zone.id(), order.size());
                byId.put(zone.id(), zone);
            }
            for (Firewall firewall : design.firewalls()) {
                firewall.between()
                        .forEach(zone -> walls.computeIfAbsent(zone, z -> new ArrayList<>())
                                .add(firewall));
            }
        }

        ZoneTree grow() {
            List<List<Zone>> trees = new ArrayList<>();
            List<Zone> outside = new ArrayList<>(of(ZoneKind.INTERNET));
            if (!outside.isEmpty()) {
                outside.addAll(of(ZoneKind.AZURE));
                outside.sort(Comparator.comparingInt(zone -> rank(zone.kind())));
                trees.add(outside);
                grow(outside);
            }
            List<Zone> rest = new ArrayList<>(design.zones());
            rest.sort(Comparator.comparingInt(zone -> rank(zone.kind())));
            for (Zone zone : rest) {
                if (!reached.containsKey(zone.id())) {
                    trees.add(List.of(zone));
                    grow(List.of(zone));
                }
            }
            children.replaceAll((zone, list) -> neighbourly(list));
            return new ZoneTree(trees, children);
        }

        private List<Zone> of(ZoneKind kind) {
            return design.zones().stream().filter(zone -> zone.kind() == kind).toList();
        }

        /** Nothing lies behind Azure that can be reached from the internet too. */
        private void grow(List<Zone> roots) {
            Deque<Zone> frontier = new ArrayDeque<>();
            roots.forEach(root -> reached.put(root.id(), reached.size()));
            roots.stream()
                    .filter(root -> root.kind() != ZoneKind.AZURE || roots.size() == 1)
                    .forEach(frontier::add);
            boolean azureToo = false;
            while (!frontier.isEmpty()) {
                Zone zone = frontier.remove();
                for (Firewall firewall : walls.getOrDefault(zone.id(), List.of())) {
                    for (String id : firewall.between()) {
                        Zone other = byId.get(id);
                        if (other != null && reached.putIfAbsent(id, reached.size()) == null) {
                            children.computeIfAbsent(zone.id(), z -> new ArrayList<>())
                                    .add(other);
                            frontier.add(other);
                        }
                    }
                }
                if (frontier.isEmpty() && !azureToo && roots.size() > 1) {
                    azureToo = true;
                    roots.stream().filter(root -> root.kind() == ZoneKind.AZURE).forEach(frontier::add);
                }
            }
        }

        /** Perimeters above inner networks; of each, those with a firewall between them beside each other. */
        private List<Zone> neighbourly(List<Zone> zones) {
            List<Zone> rest = new ArrayList<>(zones);
            ToIntFunction<Zone> first = zone -> reached.getOrDefault(zone.id(), 0);
            rest.sort(Comparator.<Zone>comparingInt(zone -> rank(zone.kind())).thenComparingInt(first));
            List<Zone> sorted = new ArrayList<>();
            while (!rest.isEmpty()) {
                Zone next = sorted.isEmpty()
                        ? rest.getFirst()
                        : rest.stream()
                                .filter(zone -> joined(sorted.getLast(), zone))
                                .findFirst()
                                .orElse(rest.getFirst());
                rest.remove(next);
                sorted.add(next);
            }
            return sorted;
        }

        /** By a firewall of these two alone: one with more legs stands beside all of them. */
        private boolean joined(Zone a, Zone b) {
            return walls.getOrDefault(a.id(), List.of()).stream()
                    .anyMatch(firewall ->
                            firewall.between().size() == 2 && firewall.between().contains(b.id()));
        }
    }
}
