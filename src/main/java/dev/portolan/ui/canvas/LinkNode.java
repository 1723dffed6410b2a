package dev.portolan.ui.canvas;

import dev.portolan.diagram.Bends;
import dev.portolan.diagram.Bends.Bend;
import dev.portolan.diagram.LinkShape;
import dev.portolan.diagram.Point;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;

/** The flows of one family between two hosts: a line with an arrow at the one that answers. */
final class LinkNode extends Group {

    private static final double ARROW = 7;

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
        for (Bend bend : Bends.of(points)) {
            line.getElements()
                    .addAll(
                            new LineTo(bend.in().x(), bend.in().y()),
                            new QuadCurveTo(
                                    bend.corner().x(),
                                    bend.corner().y(),
                                    bend.out().x(),
                                    bend.out().y()));
        }
        Point end = points.getLast();
        Point before = points.get(points.size() - 2);
        line.getElements().add(new LineTo(end.x(), end.y()));
        double length = Math.max(1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        arrow.getPoints()
                .setAll(
                        end.x(),
                        end.y(),
                        end.x() - dx * ARROW - dy * ARROW * 0.55,
                        end.y() - dy * ARROW + dx * ARROW * 0.55,
                        end.x() - dx * ARROW + dy * ARROW * 0.55,
                        end.y() - dy * ARROW - dx * ARROW * 0.55);
    }
}
