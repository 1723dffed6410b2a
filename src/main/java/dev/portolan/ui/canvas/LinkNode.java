package dev.portolan.ui.canvas;

import dev.portolan.diagram.Drawing.LinkShape;
import dev.portolan.diagram.Point;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;

/** The flows of one family between two hosts: a line with an arrow at the one that answers. */
final class LinkNode extends Group {

    private static final double ARROW = 7;
    private static final double PLUMB = 14;

    private final Path line = new Path();
    private final Polygon arrow = new Polygon();
    private LinkShape shape;

    LinkNode(LinkShape shape) {
        this.shape = shape;
        line.getStyleClass().add("link-line");
        arrow.getStyleClass().add("link-arrow");
        getStyleClass().addAll("link", shape.family());
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(line, arrow);
    }

    void show(LinkShape newShape) {
        shape = newShape;
        getStyleClass().removeAll("install");
        if (shape.install()) {
            getStyleClass().add("install");
        }
        draw(shape.points());
    }

    LinkShape shape() {
        return shape;
    }

    private void draw(List<Point> points) {
        line.getElements().clear();
        Point first = points.getFirst();
        line.getElements().add(new MoveTo(first.x(), first.y()));
        for (int i = 1; i < points.size(); i++) {
            segment(points.get(i - 1), points.get(i));
        }
        Point end = points.getLast();
        Point before = points.get(points.size() - 2);
        boolean level = Math.abs(end.x() - before.x()) >= PLUMB;
        double dx = level ? Math.signum(end.x() - before.x()) : 0;
        double dy = level ? 0 : Math.signum(end.y() - before.y());
        arrow.getPoints()
                .setAll(
                        end.x(),
                        end.y(),
                        end.x() - dx * ARROW - dy * ARROW * 0.55,
                        end.y() - dy * ARROW - dx * ARROW * 0.55,
                        end.x() - dx * ARROW + dy * ARROW * 0.55,
                        end.y() - dy * ARROW + dx * ARROW * 0.55);
    }

    /** Long ways swing, so that the eye can follow one among many; short ones and plumb ones are straight. */
    private void segment(Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        if (Math.abs(dx) < PLUMB || Math.abs(dy) < 1) {
            line.getElements().add(new LineTo(to.x(), to.y()));
        } else {
            double reach = Math.signum(dx) * Math.max(Math.abs(dx) * 0.5, Math.min(40, Math.abs(dy) * 0.4));
            line.getElements()
                    .add(new CubicCurveTo(from.x() + reach, from.y(), to.x() - reach, to.y(), to.x(), to.y()));
        }
    }
}
