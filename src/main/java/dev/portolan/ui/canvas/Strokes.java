package dev.portolan.ui.canvas;

import dev.portolan.diagram.Bends;
import dev.portolan.diagram.Bends.Bend;
import dev.portolan.diagram.LinkShape.Head;
import dev.portolan.diagram.Point;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Lines of flows as elements of a path. */
final class Strokes {

    private static final double ARROW = 8;
    private static final double HALF = 4.4;
    private static final double DOT = 3.6;

    private Strokes() {}

    /** A line through the points, its corners rounded. */
    static void line(List<Point> points, List<PathElement> into) {
        Point first = points.getFirst();
        into.add(new MoveTo(first.x(), first.y()));
        for (Bend bend : Bends.of(points)) {
            into.add(new LineTo(bend.in().x(), bend.in().y()));
            into.add(new QuadCurveTo(
                    bend.corner().x(),
                    bend.corner().y(),
                    bend.out().x(),
                    bend.out().y()));
        }
        Point last = points.getLast();
        into.add(new LineTo(last.x(), last.y()));
    }

    /** Straight lines through the points: for far views. */
    static void straight(List<Point> points, List<PathElement> into) {
        Point first = points.getFirst();
        into.add(new MoveTo(first.x(), first.y()));
        for (int i = 1; i < points.size(); i++) {
            into.add(new LineTo(points.get(i).x(), points.get(i).y()));
        }
    }

    /** The mark of what comes from the user's own catalog. */
    static void dot(Point at, List<PathElement> into) {
        into.add(new MoveTo(at.x() - DOT, at.y()));
        into.add(new ArcTo(DOT, DOT, 0, at.x() + DOT, at.y(), false, true));
        into.add(new ArcTo(DOT, DOT, 0, at.x() - DOT, at.y(), false, true));
        into.add(new ClosePath());
    }

    /** The head of an arrow. */
    static void arrow(Head head, List<PathElement> into) {
        Point end = head.tip();
        Point before = head.from();
        double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
        if (length > 0) {
            double dx = (end.x() - before.x()) / length;
            double dy = (end.y() - before.y()) / length;
            double x = end.x() - dx * ARROW;
            double y = end.y() - dy * ARROW;
            into.add(new MoveTo(end.x(), end.y()));
            into.add(new LineTo(x - dy * HALF, y + dx * HALF));
            into.add(new LineTo(x + dy * HALF, y - dx * HALF));
            into.add(new ClosePath());
        }
    }
}
