package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Point;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.util.Subscription;

/** The part of the drawing that is in view: where it is shifted to, and how large it is shown. */
final class Viewport {

    static final double MOST = 4;

    private static final double LEAST = 0.1;
    private static final double LEAST_FIT = 0.01;

    private static final double MARGIN = 28;
    private static final double LARGEST_FIT = 1.5;

    /** From here on names can be read. */
    private static final double READABLE = 0.75;

    private final Translate shift = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);

    private double least = LEAST;

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

    /** From the drawing's coordinates to the view's. */
    Box toView(Box box) {
        Point corner = toView(new Point(box.x(), box.y()));
        return new Box(corner.x(), corner.y(), box.width() * zoom(), box.height() * zoom());
    }

    /** The part of the drawing that a view of that size shows. */
    Box inView(double width, double height) {
        Point corner = toWorld(0, 0);
        return new Box(corner.x(), corner.y(), Math.max(1, width) / zoom(), Math.max(1, height) / zoom());
    }

    /** Is told of every move and zoom until the subscription ends. */
    Subscription subscribe(Runnable moved) {
        return Subscription.combine(
                shift.xProperty().subscribe(moved), shift.yProperty().subscribe(moved), zoom.subscribe(moved));
    }

    /** What a view shows: how far the drawing is shifted, and how large it is. */
    record Sight(double x, double y, double zoom) {

        /** A part of the way from this sight to another; 0 is this one, 1 the other. */
        Sight towards(Sight other, double part) {
            return new Sight(x + (other.x - x) * part, y + (other.y - y) * part, zoom + (other.zoom - zoom) * part);
        }
    }

    /** What is shown now. */
    Sight sight() {
        return new Sight(shift.getX(), shift.getY(), zoom());
    }

    /** Shows what was shown before. */
    void show(Sight sight) {
        setZoom(sight.zoom());
        move(sight.x(), sight.y());
    }

    /** Moves so that a point of the drawing is in the middle of a view of that size. */
    void centre(Point point, double width, double height) {
        move(width / 2 - point.x() * zoom(), height / 2 - point.y() * zoom());
    }

    void pan(double dx, double dy) {
        move(shift.getX() + dx, shift.getY() + dy);
    }

    /** Zooms by a factor; what is at that point of the view stays there. */
    void zoomAt(double x, double y, double factor) {
        Point fixed = toWorld(x, y);
        setZoom(Math.max(Math.min(least, zoom()), zoom() * factor));
        move(x - fixed.x() * zoom(), y - fixed.y() * zoom());
    }

    /** Shows all of the box in a view of that size. */
    void fit(Box box, double width, double height) {
        double whole = Math.min((width - 2 * MARGIN) / box.width(), (height - 2 * MARGIN) / box.height());
        least = Math.min(LEAST, whole);
        setZoom(Math.min(LARGEST_FIT, whole));
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
        zoom.set(Math.max(LEAST_FIT, Math.min(MOST, value)));
        scale.setX(zoom());
        scale.setY(zoom());
    }

    /** To whole pixels: text and hairlines stay crisp. */
    private void move(double x, double y) {
        shift.setX(Math.rint(x));
        shift.setY(Math.rint(y));
    }
}
