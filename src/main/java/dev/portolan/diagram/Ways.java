package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.LinkShape.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done with the corners of lines. */
final class Ways {

    private static final double SAME = 0.01;

    private Ways() {}

    /** Without the points at which it does not turn. */
    static List<Point> straightened(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (Point point : points) {
            if (!corners.isEmpty() && isNear(corners.getLast(), point)) {
                continue;
            }
            if (corners.size() > 1 && isStraight(corners.get(corners.size() - 2), corners.getLast(), point)) {
                corners.removeLast();
            }
            corners.add(point);
        }
        return corners;
    }

    private static boolean isNear(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(a.y() - b.y()) < SAME;
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        return (Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME)
                || (Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME);
    }

    /** An arrow head on a way, that far behind a point of it; none where the way ends before, or does not pass the point. */
    static Optional<Head> behind(List<Point> way, Point place, double distance) {
        double left = Double.NaN;
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (Double.isNaN(left)) {
                double along = Math.hypot(place.x() - from.x(), place.y() - from.y());
                double rest = Math.hypot(to.x() - place.x(), to.y() - place.y());
                left = along + rest < length + SAME ? along + distance : Double.NaN;
            }
            if (left <= length) {
                double part = left / length;
                Point tip = new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
                return Optional.of(new Head(from, tip));
            }
            left -= length;
        }
        return Optional.empty();
    }

    /** Where the straight line from the middle of a box to a point leaves the box. */
    static Point edge(Box box, Point towards) {
        Point centre = Boxes.centre(box);
        double dx = towards.x() - centre.x();
        double dy = towards.y() - centre.y();
        double part =
                Math.min(dx == 0 ? 1 : box.width() / 2 / Math.abs(dx), dy == 0 ? 1 : box.height() / 2 / Math.abs(dy));
        double within = Math.min(1, part);
        return new Point(centre.x() + dx * within, centre.y() + dy * within);
    }
}
