package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lets something that is moved line up with what stands near it: edges and centres in one line, gaps of one size. In a
 * direction in which nothing is near enough to line up with, it goes to the grid.
 *
 * @param still the outlines that may be lined up with and keep gaps
 * @param frames outlines whose inside may be lined up with: the area for cards of a zone
 * @param origin where the grid begins
 * @param tolerance how far from a line it still attracts
 * @param reach what is farther away in either direction is no neighbour: a line to it would look like chance
 */
public record Snapping(List<Box> still, List<Box> frames, Point origin, double tolerance, double reach) {

    public Snapping {
        still = List.copyOf(still);
        frames = List.copyOf(frames);
    }

    /** For a box that is moved as a whole. */
    public Snapped moved(Box wanted) {
        List<Box> near = near(wanted);
        Snaps across = snaps(wanted, near, true, true, true);
        Snaps down = snaps(wanted, near, false, true, true);
        double x = across.nearest(tolerance)
                .map(by -> tidy(wanted.x() + by))
                .orElseGet(() -> grid(wanted.x(), origin.x()));
        double y =
                down.nearest(tolerance).map(by -> tidy(wanted.y() + by)).orElseGet(() -> grid(wanted.y(), origin.y()));
        Box box = new Box(x, y, wanted.width(), wanted.height());
        return snapped(box, near, true, true, true, true);
    }

    /**
     * For a box of which some edges are pulled and the others stay.
     *
     * @param wanted with the edges where they were pulled to
     */
    public Snapped pulled(Box wanted, boolean left, boolean top, boolean right, boolean bottom) {
        List<Box> near = near(wanted);
        double byX = pull(snaps(wanted, near, true, left, right), left, wanted.x(), wanted.right(), origin.x());
        double byY = pull(snaps(wanted, near, false, top, bottom), top, wanted.y(), wanted.bottom(), origin.y());
        double x = left ? tidy(wanted.x() + byX) : wanted.x();
        double y = top ? tidy(wanted.y() + byY) : wanted.y();
        double r = right ? tidy(wanted.right() + byX) : wanted.right();
        double b = bottom ? tidy(wanted.bottom() + byY) : wanted.bottom();
        Box box = new Box(x, y, Math.max(1, r - x), Math.max(1, b - y));
        return snapped(box, near, left, top, right, bottom);
    }

    private double pull(Snaps snaps, boolean first, double low, double high, double start) {
        double edge = first ? low : high;
        return snaps.nearest(tolerance).orElseGet(() -> grid(edge, start) - edge);
    }

    /** Without the dust of sums of fractions, which would stand in files. */
    private static double tidy(double value) {
        return Math.rint(value * 100) / 100;
    }

    private static double grid(double value, double start) {
        return start + Boxes.snapped(value - start);
    }

    private List<Box> near(Box box) {
        List<Box> near = new ArrayList<>();
        for (Box other : still) {
            if (Boxes.closer(box, other, reach)) {
                near.add(other);
            }
        }
        return near;
    }

    private Snaps snaps(Box box, List<Box> near, boolean across, boolean low, boolean high) {
        return new Snaps(Span.of(box, across), spans(near, across), spans(frames, across), low, high);
    }

    private Snapped snapped(Box box, List<Box> near, boolean left, boolean top, boolean right, boolean bottom) {
        List<Guide> guides = new ArrayList<>();
        snaps(box, near, true, left, right).guides().forEach(guide -> guides.add(guide.turned(true)));
        snaps(box, near, false, top, bottom).guides().forEach(guide -> guides.add(guide.turned(false)));
        return new Snapped(box, guides);
    }

    private static List<Span> spans(Collection<Box> boxes, boolean across) {
        List<Span> spans = new ArrayList<>();
        boxes.forEach(box -> spans.add(Span.of(box, across)));
        return spans;
    }

    /**
     * An outline as one direction sees it.
     *
     * @param low where it begins in this direction
     * @param high where it ends
     * @param from where it begins in the other direction
     * @param to where it ends there
     */
    record Span(double low, double high, double from, double to) {

        static Span of(Box box, boolean across) {
            return across
                    ? new Span(box.x(), box.right(), box.y(), box.bottom())
                    : new Span(box.y(), box.bottom(), box.x(), box.right());
        }

        double middle() {
            return (low + high) / 2;
        }

        double size() {
            return high - low;
        }

        /** Whether the two stand beside each other in this direction. */
        boolean isBeside(Span other) {
            return from < other.to && other.from < to;
        }
    }
}
