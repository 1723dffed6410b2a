package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Point;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Moves the view while something is dragged near its edge, until the drag ends or comes back.
 *
 * <p>A drag that begins near the edge, or comes in over it, scrolls nothing until it was further inside or has left the view:
 * it may be on its way elsewhere.
 */
final class AutoScroll {

    private final Viewport viewport;
    private final Region view;
    private final Supplier<Box> drawing;
    private final Consumer<Boolean> ticks;
    private @Nullable Point pointer;
    private @Nullable Runnable moved;
    private boolean armed;
    private double beyond;
    private long before;

    /** @param drawing all that is drawn, in its own coordinates */
    AutoScroll(Viewport viewport, Region view, Supplier<Box> drawing) {
        this.viewport = viewport;
        this.view = view;
        this.drawing = drawing;
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                double seconds = before == 0 ? 0 : Math.min(0.1, (now - before) / 1e9);
                before = now;
                advance(seconds);
            }
        };
        ticks = on -> {
            if (on) {
                timer.start();
            } else {
                timer.stop();
            }
        };
    }

    /** @param ticks is told when {@link #advance} is to be called with every pulse, and when no longer */
    AutoScroll(Viewport viewport, Region view, Supplier<Box> drawing, Consumer<Boolean> ticks) {
        this.viewport = viewport;
        this.view = view;
        this.drawing = drawing;
        this.ticks = ticks;
    }

    /**
     * Something is dragged.
     *
     * @param at where in the view, in pixels
     * @param room how much emptiness around the drawing may come into view, in pixels
     * @param onMove told when the view has moved under the pointer
     */
    void dragged(Point at, double room, Runnable onMove) {
        Drift drift = drift();
        armed |= drift.isCalm(at) || drift.isOutside(at);
        moved = onMove;
        beyond = room;
        if (!armed || drift.isCalm(at)) {
            halt();
            pointer = at;
        } else {
            if (before == 0) {
                ticks.accept(true);
            }
            pointer = at;
        }
    }

    private Drift drift() {
        return new Drift(view.getWidth(), view.getHeight());
    }

    /** Goes on for a time; the timer calls it with every pulse. */
    void advance(double seconds) {
        Point at = pointer;
        Runnable follow = moved;
        if (at == null || follow == null || !armed) {
            return;
        }
        Point by = drift().pan(at, shown(), beyond, seconds);
        double x = Math.rint(by.x());
        double y = Math.rint(by.y());
        if (x != 0 || y != 0) {
            viewport.pan(x, y);
            follow.run();
        }
    }

    private Box shown() {
        Box bounds = drawing.get();
        Point start = viewport.toView(new Point(bounds.x(), bounds.y()));
        return new Box(start.x(), start.y(), bounds.width() * viewport.zoom(), bounds.height() * viewport.zoom());
    }

    private void halt() {
        ticks.accept(false);
        before = 0;
    }

    /** The drag is over; the view stays where it is. */
    void stop() {
        halt();
        pointer = null;
        moved = null;
        armed = false;
    }
}
