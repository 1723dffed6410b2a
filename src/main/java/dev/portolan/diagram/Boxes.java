package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** What can be asked of outlines. */
public final class Boxes {

    private Boxes() {}

    /** Whether less than {@code gap} is free between the two, in both directions. */
    public static boolean closer(Box a, Box b, double gap) {
        return a.x() < b.right() + gap
                && b.x() < a.right() + gap
                && a.y() < b.bottom() + gap
                && b.y() < a.bottom() + gap;
    }

    /** Whether the two share more than an edge. */
    public static boolean overlap(Box a, Box b) {
        return closer(a, b, 0);
    }

    /** Whether the second lies within the first. */
    public static boolean holds(Box outer, Box inner) {
        return outer.contains(inner.x(), inner.y()) && outer.contains(inner.right(), inner.bottom());
    }

    public static Box moved(Box box, double dx, double dy) {
        return new Box(box.x() + dx, box.y() + dy, box.width(), box.height());
    }

    /** The box with that much more on each side. */
    public static Box grown(Box box, double by) {
        return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
    }

    public static Point centre(Box box) {
        return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    /** The box between two corners, at least one unit wide and high. */
    public static Box between(Point a, Point b) {
        return new Box(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(1, Math.abs(a.x() - b.x())),
                Math.max(1, Math.abs(a.y() - b.y())));
    }

    /**
     * The smallest box around all.
     *
     * @param boxes at least one
     */
    public static Box around(Collection<Box> boxes) {
        Iterator<Box> each = boxes.iterator();
        Box all = each.next();
        while (each.hasNext()) {
            all = around(all, each.next());
        }
        return all;
    }

    /** The smallest box around the points of a line, at least one unit wide and high. */
    static Box along(List<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return between(new Point(left, top), new Point(right, bottom));
    }

    static Box around(Box a, Box b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Box(x, y, Math.max(a.right(), b.right()) - x, Math.max(a.bottom(), b.bottom()) - y);
    }

    /** Whether a level or plumb line between the two points passes through the inside of the box. */
    public static boolean cuts(Point a, Point b, Box box) {
        return Math.min(a.x(), b.x()) < box.right()
                && Math.max(a.x(), b.x()) > box.x()
                && Math.min(a.y(), b.y()) < box.bottom()
                && Math.max(a.y(), b.y()) > box.y();
    }

    /** The nearest multiple of {@link Metrics#STEP}. */
    public static double snapped(double value) {
        return Math.round(value / Metrics.STEP) * Metrics.STEP;
    }

    static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
