package dev.portolan.ui.canvas;

import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Who hears what happens on the canvas, in this order: the gesture under way, what keys do to the selection and the view, and
 * the keyboard's way through the drawing.
 *
 * @param arrive brings whatever still moves by itself to where it belongs
 */
record Inputs(
        CanvasView view,
        Surface surface,
        Scenery scenery,
        Hand hand,
        NudgeKeys nudges,
        Clipping clipping,
        Keys keys,
        Keyboard keyboard,
        OpenMenu menu,
        Renaming renaming,
        Scrolling scrolling,
        Runnable arrive) {

    void listen() {
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, hand::moved);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, hand::moved);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, hand::released);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hand.exited());
        view.addEventHandler(ScrollEvent.SCROLL, event -> navigate(event, () -> scrolling.scroll(event)));
        view.addEventHandler(ZoomEvent.ZOOM, event -> navigate(event, () -> scrolling.zoom(event)));
        view.addEventHandler(KeyEvent.ANY, this::key);
    }

    private void pressed(MouseEvent event) {
        arrive.run();
        renaming.finish();
        menu.hide();
        keyboard.pointer();
        view.requestFocus();
        hand.pressed(event);
    }

    private void clicked(MouseEvent event) {
        if (!hand.isBusy()
                && event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && event.isStillSincePress()) {
            Element target = surface.elementAt(event.getX(), event.getY());
            if (target != null && isName(target, event)) {
                renaming.start(target);
            }
        }
    }

    /** Cards and walls are small; of a zone, only its title stands for its name. */
    private boolean isName(Element target, MouseEvent event) {
        Point at = surface.viewport().toWorld(event.getX(), event.getY());
        return !(target instanceof Element.ZoneElement(var id))
                || surface.drawing().zone(id).stream().anyMatch(zone -> Hits.onTitle(zone, at));
    }

    private void openMenu(ContextMenuEvent event) {
        if (!hand.isBusy()) {
            menu.open(event);
            event.consume();
        }
    }

    /** Another part of the drawing comes under the pointer, and under what it drags. */
    private void navigate(GestureEvent event, Runnable how) {
        arrive.run();
        renaming.finish();
        keyboard.pointer();
        scenery.choose();
        how.run();
        hand.again();
        event.consume();
    }

    /** Keys that are pressed in a pane over the drawing are not for the drawing. */
    private void key(KeyEvent event) {
        if (view.equals(event.getTarget()) && heard(event)) {
            event.consume();
        }
    }

    private boolean heard(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            return hand.key(event)
                    || hand.isHolding()
                    || nudges.pressed(event)
                    || clipping.pressed(event)
                    || keys.pressed(event)
                    || (!hand.isBusy() && (keyboard.pressed(event) || menu.pressed(event)));
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return !hand.isBusy() && keyboard.typed(event);
        }
        return hand.key(event) || keyboard.released(event);
    }
}
