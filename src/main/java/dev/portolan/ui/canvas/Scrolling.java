package dev.portolan.ui.canvas;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Wheels and touchpads.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>device</th><th>modifier</th><th>effect</th></tr>
 * <tr><td>wheel</td><td>none</td><td>pans up and down</td></tr>
 * <tr><td>wheel</td><td>Shift</td><td>pans to the left and right</td></tr>
 * <tr><td>wheel, two fingers up and down</td><td>Ctrl (Command)</td><td>zooms at the pointer</td></tr>
 * <tr><td>two fingers</td><td>none</td><td>pan in every direction</td></tr>
 * <tr><td>two fingers apart or together</td><td>any</td><td>zoom at the middle between them</td></tr>
 * </table>
 */
record Scrolling(Viewport viewport) {

    private static final double WHEEL_STEP = 1.0015;

    void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (!event.isInertia()) { // fingers that have left the touchpad zoom no further
                viewport.zoomAt(event.getX(), event.getY(), Math.pow(WHEEL_STEP, event.getDeltaY()));
            }
        } else if (event.isShiftDown()
                && event.getDeltaX() == 0) { // some systems turn the wheel's direction themselves
            viewport.pan(event.getDeltaY(), 0);
        } else {
            viewport.pan(event.getDeltaX(), event.getDeltaY());
        }
    }

    void zoom(ZoomEvent event) {
        viewport.zoomAt(event.getX(), event.getY(), event.getZoomFactor());
    }
}
