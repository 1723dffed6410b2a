package dev.portolan.ui.canvas;

import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/**
 * Where the pointer is, and what is held down with it.
 *
 * @param at on the drawing
 * @param view in the view, in pixels
 * @param button that was pressed or released, or is held while moving
 * @param add whether Shift or Ctrl (Command) is held: adds to the selection
 * @param flip whether Ctrl (Command) is held: takes away what is selected already
 * @param free whether Alt is held: nothing snaps
 * @param space whether the space bar is held: pans
 * @param clicks how many clicks followed each other
 * @param target what is drawn there; null: nothing
 */
record Pointer(
        Point at,
        Point view,
        MouseButton button,
        boolean add,
        boolean flip,
        boolean free,
        boolean space,
        int clicks,
        @Nullable Element target) {

    /** Whether the pointer has gone far enough from a press to mean a drag and not a shaky click. */
    boolean dragged(Pointer press) {
        return Math.hypot(view.x() - press.view.x(), view.y() - press.view.y()) >= 4;
    }
}
