package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.List;

/** The corners of a line, rounded. Every painter draws links by it, so that they look alike. */
public final class Bends {

    private Bends() {}

    /**
     * A rounded corner: straight to {@code in}, from there curved to {@code out}.
     *
     * @param corner the control point of the curve
     */
    public record Bend(Point in, Point corner, Point out) {}

    /** The bends between the first and the last point, in order; each takes at most half of a segment. */
    public static List<Bend> of(List<Point> points) {
        List<Bend> bends = new ArrayList<>();
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            bends.add(new Bend(
                    towards(corner, points.get(i - 1), Metrics.CORNER),
                    corner,
                    towards(corner, points.get(i + 1), Metrics.CORNER)));
        }
        return bends;
    }

    /** The point at a distance from one point towards another, at most half way. */
    public static Point towards(Point from, Point to, double distance) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double part = length == 0 ? 0 : Math.min(distance / length, 0.5);
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
