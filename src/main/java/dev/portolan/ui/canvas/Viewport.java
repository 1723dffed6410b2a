package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Point;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** The part of the drawing that is in view: where it is shifted to, and how large it is shown. */
final class Viewport {

    static final double LEAST = 0.1;
    static final double MOST = 4;

    private static final double MARGIN = 28;
    private static final double LARGEST_FIT = 1.5;

    /** From here on names can be read. */
    private static final double READABLE = 0.75;

    private final Translate shift = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);

    Viewport(Node world) {
        world.getTransforms().addAll(shift, scale);
    }

    ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    double zoom() {
        return zoom.get();
    }

    /** From the view's coordinates to the drawing's. */
    Point toWorld(double x, double y) {
        return new Point((x - shift.getX()) / zoom(), (y - shift.getY()) / zoom());
    }

    /** From the drawing's coordinates to the view's. */
    Point toView(Point point) {
        return new Point(point.x() * zoom() + shift.getX(), point.y() * zoom() + shift.getY());
    }

    void pan(double dx, double dy) {
        move(shift.getX() + dx, shift.getY() + dy);
    }

    /** Zooms by a factor; what is at that point of the view stays there. */
    void zoomAt(double x, double y, double factor) {
        Point fixed = toWorld(x, y);
        setZoom(zoom() * factor);
        move(x - fixed.x() * zoom(), y - fixed.y() * zoom());
    }

    /** Shows all of the box in a view of that size. */
    void fit(Box box, double width, double height) {
        double most = Math.min((width - 2 * MARGIN) / box.width(), (height - 2 * MARGIN) / box.height());
        setZoom(Math.min(LARGEST_FIT, most));
        move(width / 2 - (box.x() + box.width() / 2) * zoom(), height / 2 - (box.y() + box.height() / 2) * zoom());
    }

    /** Moves as little as it takes to have the box in view. */
    void reveal(Box box, double width, double height) {
        Point start = toView(new Point(box.x(), box.y()));
        Point end = toView(new Point(box.right(), box.bottom()));
        pan(inside(start.x(), end.x(), width), inside(start.y(), end.y(), height));
    }

    /** Brings the box into view, near enough to read what it holds; what is too large for that is shown as a whole. */
    void approach(Box box, double width, double height) {
        double whole = Math.min((width - 2 * MARGIN) / box.width(), (height - 2 * MARGIN) / box.height());
        if (zoom() < READABLE || whole < zoom()) {
            setZoom(Math.min(1, whole));
            move(width / 2 - (box.x() + box.width() / 2) * zoom(), height / 2 - (box.y() + box.height() / 2) * zoom());
        } else {
            reveal(box, width, height);
        }
    }

    private static double inside(double start, double end, double size) {
        if (start < MARGIN) {
            return MARGIN - start;
        }
        return end > size - MARGIN ? Math.max(size - MARGIN - end, MARGIN - start) : 0;
    }

    private void setZoom(double value) {
        zoom.set(Math.max(LEAST, Math.min(MOST, value)));
        scale.setX(zoom());
        scale.setY(zoom());
    }

    /** To whole pixels: text and hairlines stay crisp. */
    private void move(double x, double y) {
        shift.setX(Math.rint(x));
        shift.setY(Math.rint(y));
    }
}
