package dev.portolan.ui.canvas;

import dev.portolan.ui.Element;
import dev.portolan.ui.Selection;
import java.util.Optional;
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
 * <tr><td>arrows</td><td>select the neighbour in that direction</td></tr>
 * <tr><td>Ctrl+A</td><td>selects every host</td></tr>
 * <tr><td>Ctrl+0, Ctrl++, Ctrl+-</td><td>fits, zooms in, zooms out</td></tr>
 * <tr><td>Escape</td><td>selects nothing</td></tr>
 * </table>
 */
record Keys(Surface surface, CanvasView view) {

    /** Whether the key meant something. */
    boolean pressed(KeyEvent event) {
        return event.isShortcutDown() ? shortcut(event.getCode()) : plain(event.getCode());
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case DIGIT0, NUMPAD0 -> view.fit();
            case PLUS, EQUALS, ADD -> view.zoomBy(1.25);
            case MINUS, SUBTRACT -> view.zoomBy(0.8);
            case A ->
                selection()
                        .set(surface.drawing().cards().stream()
                                .map(card -> new Element.HostElement(card.host().id()))
                                .toList());
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
            case LEFT, RIGHT, UP, DOWN -> step(code);
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

    private void step(KeyCode code) {
        Element from = selection().get().stream().reduce((a, b) -> b).orElse(null);
        Optional<Element> next = Neighbours.of(
                surface.drawing(),
                from instanceof Element.RoleElement(var host, var i) ? new Element.HostElement(host) : from,
                code);
        next.ifPresent(element -> {
            selection().only(element);
            view.reveal(element);
        });
    }
}
