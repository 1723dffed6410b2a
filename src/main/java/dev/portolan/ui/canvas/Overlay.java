package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Point;
import java.util.Collection;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** Feedback of gestures: what is here never takes part in the design, and goes with the gesture. */
final class Overlay extends Pane {

    Overlay() {
        getStyleClass().add("overlay");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** An outline, styled by its class. */
    Rectangle outline(String styleClass) {
        Rectangle outline = new Rectangle();
        outline.getStyleClass().add(styleClass);
        outline.setVisible(false);
        getChildren().add(outline);
        return outline;
    }

    static void place(Rectangle outline, Box box) {
        outline.setX(box.x());
        outline.setY(box.y());
        outline.setWidth(box.width());
        outline.setHeight(box.height());
        outline.setVisible(true);
    }

    /** A line, styled by its class. */
    Line line(String styleClass, Point from, Point to) {
        Line line = new Line(from.x(), from.y(), to.x(), to.y());
        line.getStyleClass().add(styleClass);
        getChildren().add(line);
        return line;
    }

    void add(Region node) {
        node.setManaged(false);
        getChildren().add(node);
    }

    void remove(Collection<? extends Node> nodes) {
        getChildren().removeAll(nodes);
    }

    void remove(Node node) {
        getChildren().remove(node);
    }
}
