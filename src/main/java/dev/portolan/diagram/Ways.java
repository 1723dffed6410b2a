package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.List;

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
