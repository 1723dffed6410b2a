package dev.portolan.ui.canvas;

import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/**
 * Shifts the view.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>button</th><th>modifier</th><th>target</th><th>effect</th></tr>
 * <tr><td>middle</td><td>any</td><td>anything</td><td>drag pans</td></tr>
 * <tr><td>primary</td><td>Space</td><td>anything</td><td>drag pans</td></tr>
 * <tr><td>—</td><td>—</td><td>—</td><td>Escape: the view goes back to where it was</td></tr>
 * </table>
 */
record PanTool(Surface surface) implements Tool {

    @Override
    public @Nullable Interaction press(Pointer press) {
        boolean pans = press.button() == MouseButton.MIDDLE || (press.button() == MouseButton.PRIMARY && press.space());
        return pans ? new Pan(surface.viewport(), press) : null;
    }

    private static final class Pan implements Interaction {

        private final Viewport viewport;
        private double x;
        private double y;

        Pan(Viewport viewport, Pointer press) {
            this.viewport = viewport;
            x = press.view().x();
            y = press.view().y();
        }

        @Override
        public void move(Pointer pointer) {
            double dx = Math.round(pointer.view().x() - x);
            double dy = Math.round(pointer.view().y() - y);
            viewport.pan(dx, dy);
            x += dx;
            y += dy;
        }

        @Override
        public boolean release(Pointer pointer) {
            return true;
        }

        @Override
        public void close() {
            // the view is all that it changes, and that goes back with every gesture that is given up
        }
    }
}
