package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Point;

/**
 * How fast the view follows a pointer that drags something near its edge: the nearer to the edge, the faster, and beyond it
 * no faster than at it.
 *
 * @param width of the view, in pixels
 * @param height of the view, in pixels
 */
record Drift(double width, double height) {

    /** How near to the edge the view begins to follow. */
    static final double BAND = 40;

    /** Pixels a second at the edge. */
    static final double FASTEST = 900;

    /** Whether the pointer is where nothing follows. */
    boolean isCalm(Point pointer) {
        return speed(pointer.x(), width) == 0 && speed(pointer.y(), height) == 0;
    }

    /** Whether the pointer has left the view. */
    boolean isOutside(Point pointer) {
        return pointer.x() < 0 || pointer.y() < 0 || pointer.x() > width || pointer.y() > height;
    }

    /**
     * How far to pan in a time.
     *
     * @param drawing where the drawing is in the view, in pixels
     * @param beyond how much emptiness around it may come into view
     */
    Point pan(Point pointer, Box drawing, double beyond, double seconds) {
        return new Point(
                limited(speed(pointer.x(), width) * seconds, drawing.x(), drawing.right(), width, beyond),
                limited(speed(pointer.y(), height) * seconds, drawing.y(), drawing.bottom(), height, beyond));
    }

    /** Positive: what is before the view comes into it. */
    private static double speed(double at, double size) {
        double band = Math.min(BAND, size / 4);
        if (at < band) {
            return FASTEST * Math.min(1, (band - at) / band);
        }
        return at > size - band ? -FASTEST * Math.min(1, (at - size + band) / band) : 0;
    }

    private static double limited(double by, double start, double end, double size, double beyond) {
        return by > 0 ? Math.min(by, Math.max(0, beyond - start)) : Math.max(by, -Math.max(0, end - size + beyond));
    }
}
