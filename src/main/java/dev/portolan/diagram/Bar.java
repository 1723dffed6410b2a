package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.GUTTER;
import static dev.portolan.diagram.Metrics.WALL;
import static dev.portolan.diagram.Metrics.WALL_LABEL_HEIGHT;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place where a wall could stand between the outlines of its zones.
 *
 * @param upright whether it runs from top to bottom
 * @param lane its middle: x if upright, else y
 * @param start where it begins: y if upright, else x
 * @param end where it ends
 */
record Bar(boolean upright, double lane, double start, double end) {

    /** Shorter walls than this do not show their bricks. */
    private static final double SHORTEST = 110;

    Box box() {
        return upright
                ? new Box(lane - WALL / 2, start, WALL, end - start)
                : new Box(start, lane - WALL / 2, end - start, WALL);
    }

    double length() {
        return end - start;
    }

    double middle() {
        return (start + end) / 2;
    }

    Bar within(double newStart, double newEnd) {
        return new Bar(upright, lane, newStart, newEnd);
    }

    /** Whether the zone lies along the wall, with nothing but the gap between them. */
    boolean faces(Box zone) {
        double from = upright ? zone.y() : zone.x();
        double to = upright ? zone.bottom() : zone.right();
        double near = upright ? Math.min(Math.abs(zone.x() - lane), Math.abs(zone.right() - lane)) : 0;
        double below = upright ? 0 : Math.min(Math.abs(zone.y() - lane), Math.abs(zone.bottom() - lane));
        return Math.min(to, end) - Math.max(from, start) >= 20 && near + below <= GUTTER * 1.1;
    }

    /** The best place between the legs: where most of them face it, and where it is in nobody's way. */
    static Bar best(List<Box> legs, List<Box> others) {
        List<Bar> candidates = new ArrayList<>();
        collect(legs, true, candidates);
        collect(legs, false, candidates);
        Bar best = null;
        double most = 0;
        for (Bar bar : candidates) {
            double worth = bar.worth(legs, others);
            if (best == null || worth > most) {
                best = bar;
                most = worth;
            }
        }
        return best == null ? amid(legs) : best;
    }

    private double worth(List<Box> legs, List<Box> others) {
        double facing = legs.stream().filter(this::faces).count();
        double hit =
                others.stream().filter(other -> Boxes.overlap(box(), other)).count()
                        + legs.stream().filter(leg -> Boxes.overlap(box(), leg)).count();
        return facing * 10 - hit * 100 + (upright ? 1 : 0) + Math.min(1, (end - start) / 10_000);
    }

    /** Overlapping zones have no gap between them: in the middle of all. */
    private static Bar amid(List<Box> legs) {
        Point centre = Boxes.centre(Boxes.around(legs));
        return new Bar(true, centre.x(), centre.y() - SHORTEST / 2, centre.y() + SHORTEST / 2);
    }

    private static void collect(List<Box> legs, boolean upright, List<Bar> candidates) {
        List<Box> sorted = new ArrayList<>(legs);
        sorted.sort(Comparator.comparingDouble(box -> upright ? box.x() : box.y()));
        for (int split = 1; split < sorted.size(); split++) {
            List<Box> before = sorted.subList(0, split);
            List<Box> after = sorted.subList(split, sorted.size());
            double low = before.stream()
                    .mapToDouble(box -> upright ? box.right() : box.bottom())
                    .max()
                    .orElse(0);
            double high = after.stream()
                    .mapToDouble(box -> upright ? box.x() : box.y())
                    .min()
                    .orElse(0);
            if (high - low >= WALL) {
                for (double lane : lanes(low, high)) {
                    candidates.add(along(before, after, upright, lane));
                }
            }
        }
    }

    /** In a wide gap other zones may stand, so it is tried close to either side too. */
    private static List<Double> lanes(double low, double high) {
        double middle = (low + high) / 2;
        return high - low <= GUTTER * 1.5 ? List.of(middle) : List.of(low + GUTTER / 2, high - GUTTER / 2, middle);
    }

    private static Bar along(List<Box> before, List<Box> after, boolean upright, double lane) {
        Span span = Span.of(before, upright).common(Span.of(after, upright));
        double name = upright ? WALL_LABEL_HEIGHT + 10 : 0;
        if (span.length() >= SHORTEST + name) {
            return new Bar(upright, lane, span.from() + name, span.to());
        }
        double middle = span.middle() + name / 2;
        return new Bar(upright, lane, middle - SHORTEST / 2, middle + SHORTEST / 2);
    }

    /** A stretch along an axis; negative where two have nothing in common. */
    private record Span(double from, double to) {

        static Span of(List<Box> boxes, boolean upright) {
            Box all = Boxes.around(boxes);
            return upright ? new Span(all.y(), all.bottom()) : new Span(all.x(), all.right());
        }

        Span common(Span other) {
            return new Span(Math.max(from, other.from), Math.min(to, other.to));
        }

        double length() {
            return to - from;
        }

        double middle() {
            return (from + to) / 2;
        }
    }

    /** Shares one gap among walls that would stand in the same place: one after the other along the gap. */
    static List<Bar> shared(List<Bar> bars) {
        List<Bar> result = new ArrayList<>(bars);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < bars.size(); i++) {
            List<Integer> group = crowd(bars, i, seen);
            if (group.size() > 1) {
                share(bars, group, result);
            }
        }
        return result;
    }

    /** The bar and all that collide with it, or with one that does; none where they were met before. */
    private static List<Integer> crowd(List<Bar> bars, int first, Set<Integer> seen) {
        List<Integer> group = new ArrayList<>();
        if (seen.add(first)) {
            group.add(first);
        }
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < bars.size(); j++) {
                if (bars.get(group.get(i)).collides(bars.get(j)) && seen.add(j)) {
                    group.add(j);
                }
            }
        }
        return group;
    }

    private static void share(List<Bar> bars, List<Integer> group, List<Bar> result) {
        group.sort(Comparator.comparingDouble(
                i -> bars.get(i).start() + bars.get(i).end()));
        double from = group.stream().mapToDouble(i -> bars.get(i).start()).min().orElse(0);
        double to = group.stream().mapToDouble(i -> bars.get(i).end()).max().orElse(0);
        double name = bars.get(group.getFirst()).upright() ? WALL_LABEL_HEIGHT + 14 : 24;
        double each = (to - from - name * (group.size() - 1)) / group.size();
        for (int place = 0; place < group.size(); place++) {
            double start = from + place * (each + name);
            int index = group.get(place);
            result.set(index, bars.get(index).within(start, start + Math.max(30, each)));
        }
    }

    private boolean collides(@Nullable Bar other) {
        return other != null
                && upright == other.upright
                && Math.abs(lane - other.lane) < WALL * 2
                && start < other.end
                && other.start < end;
    }
}
