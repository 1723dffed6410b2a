package dev.portolan.ui.canvas;

import dev.portolan.ui.Selection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys do on the canvas, beside Escape, which belongs to the gesture under way.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><th>key</th><th>effect</th></tr>
 * <tr><td>Delete, Backspace</td><td>deletes the selection</td></tr>
 * <tr><td>F2</td><td>renames what is selected</td></tr>
 * <tr><td>Ctrl+A, Ctrl+Shift+A</td><td>selects every host, selects nothing</td></tr>
 * <tr><td>Ctrl+0, Ctrl+Shift+0</td><td>fits everything, fits the selection</td></tr>
 * <tr><td>Ctrl+1, Ctrl++, Ctrl+-</td><td>shows a unit as a pixel, zooms in, zooms out</td></tr>
 * <tr><td>Escape</td><td>selects nothing</td></tr>
 * </table>
 */
record Keys(Surface surface, CanvasView view) {

    /** Whether the key meant something. */
    boolean pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        return event.isShortcutDown() ? shortcut(event.getCode(), event.isShiftDown()) : plain(event.getCode());
    }

    private boolean shortcut(KeyCode code, boolean shift) {
        switch (code) {
            case DIGIT0, NUMPAD0 -> {
                if (shift) {
                    view.fitSelection();
                } else {
                    view.fit();
                }
            }
            case DIGIT1, NUMPAD1 -> view.actualSize();
            case PLUS, EQUALS, ADD -> view.zoomBy(1.25);
            case MINUS, SUBTRACT -> view.zoomBy(0.8);
            case A -> {
                if (shift) {
                    view.selectNone();
                } else {
                    view.selectAll();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case DELETE, BACK_SPACE -> view.deleteSelection();
            case F2 -> view.renameSelection();
            case ESCAPE -> {
                boolean any = !selection().get().isEmpty();
                selection().clear();
                return any;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Selection selection() {
        return surface.selection();
    }
}
