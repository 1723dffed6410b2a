package dev.portolan.ui.canvas;

import dev.portolan.ui.Element;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/** The context menu that is open, if one is. By key, that of the element where the keyboard is, beside it. */
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

    /** Opens the menu that is asked for. What is not selected yet is selected first. */
    void open(ContextMenuEvent event) {
        hide();
        boolean byKey = event.isKeyboardTrigger();
        Element target = byKey ? keyboard.at().orElse(null) : surface.elementAt(event.getX(), event.getY());
        if (target != null && !surface.selection().contains(target)) {
            surface.selection().only(target);
        }
        ContextMenu menu = keyboard.menus().menu(target, surface.viewport().toWorld(event.getX(), event.getY()));
        open = menu;
        Bounds ring = byKey ? keyboard.ring().orElse(null) : null;
        if (ring == null) {
            menu.show(view, event.getScreenX(), event.getScreenY());
        } else {
            menu.show(view, ring.getMinX() + Math.min(ring.getWidth(), INSIDE), ring.getMinY() + INSIDE);
        }
    }

    void hide() {
        ContextMenu menu = open;
        open = null;
        if (menu != null) {
            menu.hide();
        }
    }
}
