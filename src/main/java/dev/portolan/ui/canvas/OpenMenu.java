package dev.portolan.ui.canvas;

import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The context menu that is open, if one is.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>button or key</th><th>modifier</th><th>target</th><th>effect</th></tr>
 * <tr><td>secondary</td><td>any</td><td>element that is not selected</td><td>it alone is selected; its menu at the pointer</td></tr>
 * <tr><td>secondary</td><td>any</td><td>element that is selected</td><td>the selection stays; the menu of all of it at the pointer</td></tr>
 * <tr><td>secondary</td><td>any</td><td>nothing</td><td>nothing is selected; the menu of the canvas at the pointer</td></tr>
 * <tr><td>Menu</td><td>any</td><td>element where the keyboard is</td><td>as with the button; the menu beside it</td></tr>
 * <tr><td>F10</td><td>Shift, not Ctrl</td><td>element where the keyboard is</td><td>as with the button; the menu beside it</td></tr>
 * <tr><td>Menu, Shift+F10</td><td></td><td>the keyboard is nowhere</td><td>the menu of the canvas, about its middle</td></tr>
 * <tr><td>any, once more</td><td>any</td><td>any</td><td>the menu that is open is closed first; a key leaves it</td></tr>
 * <tr><td>Escape</td><td>none</td><td>open menu</td><td>it is closed; the selection stays</td></tr>
 * </table>
 */
final class OpenMenu {

    private static final double INSIDE = 24;

    private final Surface surface;
    private final Node view;
    private final Keyboard keyboard;
    private @Nullable ContextMenu open;

    OpenMenu(Surface surface, Node view, Keyboard keyboard) {
        this.surface = surface;
        this.view = view;
        this.keyboard = keyboard;
    }

    /** Opens the menu that is asked for. Where the key has opened it already, the system only asks once more. */
    void open(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            byKey();
            return;
        }
        Element target = surface.elementAt(event.getX(), event.getY());
        Point at = surface.viewport().toWorld(event.getX(), event.getY());
        if (target == null) {
            surface.selection().clear(); // what the menu offers would else be about something far away
        }
        show(target, at, event.getScreenX(), event.getScreenY());
    }

    /** Whether the key asks for a menu: not every system asks for one by itself when its key is pressed. */
    boolean pressed(KeyEvent event) {
        boolean asks = event.getCode() == KeyCode.CONTEXT_MENU
                || (event.getCode() == KeyCode.F10 && event.isShiftDown() && !event.isShortcutDown());
        if (asks) {
            byKey();
        }
        return asks;
    }

    /** Opens the menu of the element where the keyboard is, beside that. */
    private void byKey() {
        ContextMenu already = open;
        if (already != null && already.isShowing()) {
            return;
        }
        Element target = keyboard.at().orElse(null);
        Bounds ring = keyboard.ring().orElseGet(() -> view.localToScreen(view.getLayoutBounds()));
        Point2D middle = new Point2D(
                view.getLayoutBounds().getCenterX(), view.getLayoutBounds().getCenterY());
        show(
                target,
                surface.viewport().toWorld(middle.getX(), middle.getY()),
                ring.getMinX() + Math.min(ring.getWidth() / 2, INSIDE),
                ring.getMinY() + Math.min(ring.getHeight() / 2, INSIDE));
    }

    /** What is not selected yet is selected first. */
    private void show(@Nullable Element target, Point at, double x, double y) {
        hide();
        if (target != null && !surface.selection().contains(target)) {
            surface.selection().only(target);
        }
        ContextMenu menu = keyboard.menus().menu(target, at);
        open = menu;
        menu.show(view, x, y);
    }

    void hide() {
        ContextMenu menu = open;
        open = null;
        if (menu != null) {
            menu.hide();
        }
    }
}
