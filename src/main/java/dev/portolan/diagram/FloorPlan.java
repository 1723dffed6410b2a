package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.GUTTER;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Zone;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Zones from left to right, from outside inwards, each beside all that lies behind it, so that every firewall between two
 * of them has a gap to stand in that both face.
 */
final class FloorPlan {

    /** A zone becomes as wide as those above and below, unless it has to be more than so many times as wide as it needs. */
    private static final double LOOSEST = 2;

    /** How much of two zones has to face each other, for a wall with its name. */
    private static final double FACE = 170;

    private final Design design;
    private final ZoneTree tree;
    private final Map<String, Size> needs = new HashMap<>();
    private final Map<String, Box> boxes = new HashMap<>();

    /** How much room a zone needs. */
    record Size(double width, double height) {}

    private FloorPlan(Design design, ZoneTree tree, Function<Zone, Size> need) {
        this.design = design;
        this.tree = tree;
        for (Zone zone : design.zones()) {
            Size size = need.apply(zone);
            needs.put(
                    zone.id(),
                    new Size(
                            Math.max(Metrics.ZONE_MIN_WIDTH, size.width()),
                            Math.max(Metrics.ZONE_MIN_HEIGHT, size.height())));
        }
    }

    /** A place for every zone. */
    static Map<String, Box> of(Design design, ZoneTree tree, Function<Zone, Size> need) {
        return new FloorPlan(design, tree, need).draw();
    }

    private Map<String, Box> draw() {
        List<Outside> trees = tree.trees().stream().map(Outside::new).toList();
        double height = trees.stream().mapToDouble(Outside::height).max().orElse(0);
        double x = 0;
        for (Outside each : trees) {
            each.place(x, height);
            x = right(each.roots) + GUTTER;
        }
        Map<String, Box> sorted = new LinkedHashMap<>();
        design.zones().forEach(zone -> sorted.put(zone.id(), box(zone)));
        return sorted;
    }

    private Size need(Zone zone) {
        return needs.getOrDefault(zone.id(), new Size(Metrics.ZONE_MIN_WIDTH, Metrics.ZONE_MIN_HEIGHT));
    }

    private Box box(Zone zone) {
        return boxes.getOrDefault(zone.id(), new Box(0, 0, Metrics.ZONE_MIN_WIDTH, Metrics.ZONE_MIN_HEIGHT));
    }

    /** What a zone and all behind it need. */
    private double height(Zone zone) {
        return Math.max(need(zone).height(), height(tree.behind(zone)));
    }

    private double height(List<Zone> column) {
        return column.stream().mapToDouble(this::height).sum() + GUTTER * Math.max(0, column.size() - 1);
    }

    private double width(List<Zone> column) {
        return column.stream().mapToDouble(zone -> need(zone).width()).max().orElse(0);
    }

    private void place(List<Zone> column, double x, double y, double height) {
        double widest = width(column);
        double more = Math.max(0, height - height(column)) / Math.max(1, column.size());
        double top = y;
        for (Zone zone : column) {
            double own = need(zone).width();
            double width = widest > LOOSEST * own ? own : widest;
            double high = height(zone) + more;
            boxes.put(zone.id(), new Box(x, top, width, high));
            place(tree.behind(zone), x + width + GUTTER, top, high);
            top += high + GUTTER;
        }
    }

    private double right(List<Zone> column) {
        double right = 0;
        for (Zone zone : column) {
            right = Math.max(right, Math.max(box(zone).right(), right(tree.behind(zone))));
        }
        return right;
    }

    /**
     * The roots of a tree, one above the other.
     *
     * <p>Nothing lies behind the uppermost ones, which are Azure: what lies behind the first of the others takes the room
     * beside them too. Where one of the uppermost has a firewall to something further in, it reaches over what is
     * between.
     */
    private final class Outside {
        private final List<Zone> roots;
        private final List<Zone> upper;
        private final List<Zone> lower;
        private final @Nullable Zone faced;
        private final boolean shared;

        Outside(List<Zone> roots) {
            this.roots = roots;
            int first = 0;
            while (first < roots.size() && tree.behind(roots.get(first)).isEmpty()) {
                first++;
            }
            int split = first < roots.size() ? first : 0;
            upper = roots.subList(0, split);
            lower = roots.subList(split, roots.size());
            faced = upper.isEmpty() ? null : faced(behind());
            shared = !upper.isEmpty() && (faced == null || faced.equals(behind()));
            if (shared) {
                Size need = need(behind());
                needs.put(behind().id(), new Size(need.width(), Math.max(need.height(), top() + FACE)));
            }
        }

        /** The uppermost zone behind the first root that something lies behind. */
        private Zone behind() {
            return tree.behind(lower.getFirst()).getFirst();
        }

        /** Where the first of the lower roots begins. */
        private double top() {
            return upper.stream()
                    .mapToDouble(zone -> need(zone).height() + GUTTER)
                    .sum();
        }

        /** The first of the uppermost zones, from outside inwards, that a firewall joins to one of the upper roots. */
        private @Nullable Zone faced(Zone next) {
            for (Firewall firewall : design.firewalls()) {
                if (firewall.between().contains(next.id())
                        && upper.stream().anyMatch(root -> firewall.between().contains(root.id()))) {
                    return next;
                }
            }
            return tree.behind(next).isEmpty() ? null : faced(tree.behind(next).getFirst());
        }

        double height() {
            if (!shared) {
                return top() + FloorPlan.this.height(lower);
            }
            Zone main = lower.getFirst();
            double band = Math.max(top() + need(main).height(), FloorPlan.this.height(tree.behind(main)));
            double rest = FloorPlan.this.height(lower.subList(1, lower.size()));
            return band + (lower.size() > 1 ? rest + GUTTER : 0);
        }

        void place(double x, double height) {
            double width = width(roots);
            double y = 0;
            for (Zone zone : upper) {
                boxes.put(zone.id(), new Box(x, y, width, need(zone).height()));
                y += need(zone).height() + GUTTER;
            }
            if (shared) {
                List<Zone> rest = lower.subList(1, lower.size());
                double below = rest.isEmpty() ? 0 : FloorPlan.this.height(rest) + GUTTER;
                Zone main = lower.getFirst();
                boxes.put(main.id(), new Box(x, y, width, height - below - y));
                FloorPlan.this.place(tree.behind(main), x + width + GUTTER, 0, height - below);
                FloorPlan.this.place(rest, x, height - below + GUTTER, below - GUTTER);
            } else {
                FloorPlan.this.place(lower, x, y, height - y);
                if (faced != null) {
                    rise(faced);
                }
            }
        }

        /** Brings a zone and the uppermost behind it up beside the upper roots, which reach over what is before it. */
        private void rise(Zone zone) {
            for (Zone root : upper) {
                Box old = box(root);
                double right = Math.max(old.right(), box(zone).x() - GUTTER);
                boxes.put(root.id(), new Box(old.x(), old.y(), right - old.x(), old.height()));
            }
            Zone next = zone;
            while (true) {
                Box box = box(next);
                boxes.put(next.id(), new Box(box.x(), 0, box.width(), box.bottom()));
                if (tree.behind(next).isEmpty()) {
                    return;
                }
                next = tree.behind(next).getFirst();
            }
        }
    }
}
