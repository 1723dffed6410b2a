package dev.portolan.ui.canvas;

import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Brings the events of the view to the gesture that is under way, or to the tools to begin one.
 *
 * <table>
 * <caption>While a gesture is under way</caption>
 * <tr><th>what</th><th>in a gesture</th><th>effect</th></tr>
 * <tr><td>Escape</td><td>any</td><td>closed; if a button was held, the view goes back to where it was at the press</td></tr>
 * <tr><td>Alt, pressed or let go</td><td>any</td><td>hears of the pointer again, snapping switched</td></tr>
 * <tr><td>any other key</td><td>with a button held</td><td>nothing</td></tr>
 * <tr><td>any other key</td><td>of several clicks</td><td>what it does at other times; an edit closes the gesture</td></tr>
 * <tr><td>any button pressed</td><td>with a button held</td><td>closed as by Escape, and the tools are asked: a release that
 * was lost outside the window must not leave a card hanging</td></tr>
 * <tr><td>any button pressed</td><td>of several clicks</td><td>the gesture has it</td></tr>
 * <tr><td>button released that was not pressed last</td><td>any</td><td>nothing</td></tr>
 * <tr><td>the focus goes</td><td>with a button held</td><td>closed as by Escape</td></tr>
 * <tr><td>the focus goes</td><td>of several clicks</td><td>goes on</td></tr>
 * <tr><td>the design becomes another</td><td>any</td><td>closed</td></tr>
 * </table>
 *
 * <p>A gesture also hears of the pointer when that rests but something else moves: the view under it, or the key that
 * switches snapping off.
 */
final class Hand {

    private final Surface surface;
    private final List<Tool> tools;
    private final Consumer<Cursor> cursor;
    private final AutoScroll scroll;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private @Nullable Interaction interaction;
    private @Nullable Pointer last;
    private @Nullable MouseButton held;
    private boolean outside;
    private boolean space;
    private Viewport.Sight sight;

    /**
     * @param cursor shows what a press would do
     * @param scroll moves the view under a drag
     */
    Hand(Surface surface, List<Tool> tools, Consumer<Cursor> cursor, AutoScroll scroll) {
        this.surface = surface;
        this.cursor = cursor;
        this.scroll = scroll;
        sight = surface.viewport().sight();
        this.tools = List.copyOf(tools);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    boolean isBusy() {
        return interaction != null;
    }

    /** Whether a gesture is under way with a button held: keys would change under it what it is about. */
    boolean isHolding() {
        return interaction != null && !interaction.staysBetweenClicks();
    }

    /** Where the pointer is on the drawing; null: not over the view. */
    @Nullable
    Point over() {
        Pointer pointer = last;
        return pointer == null ? null : here(pointer, pointer.free()).at();
    }

    /** Starts a gesture of several clicks, without a press. */
    void begin(Interaction gesture) {
        cancel();
        set(gesture);
    }

    /** Ends the gesture under way and leaves everything as it was. */
    void cancel() {
        boolean back = isHolding();
        end();
        if (back) {
            surface.viewport().show(sight);
        }
    }

    private void end() {
        Interaction ended = interaction;
        scroll.stop();
        set(null);
        if (ended != null) {
            ended.close();
        }
    }

    /** Looks anew what is under the pointer, where no gesture is under way. */
    void rest() {
        if (interaction != null) {
            return;
        }
        Pointer pointer = outside ? null : last;
        last = pointer == null ? null : here(pointer, pointer.free());
        surface.selection().hovered().set(last == null ? null : last.target());
        if (last != null) {
            showCursor(last);
        }
    }

    private void set(@Nullable Interaction next) {
        interaction = next;
        busy.set(next != null);
    }

    void pressed(MouseEvent event) {
        Interaction current = interaction;
        held = event.getButton();
        if (current != null && current.staysBetweenClicks()) {
            current.press(pointer(event));
            return;
        }
        cancel();
        Pointer press = pointer(event);
        for (Tool tool : tools) {
            Interaction accepted = tool.press(press);
            if (accepted != null) {
                sight = surface.viewport().sight();
                set(accepted);
                return;
            }
        }
    }

    void moved(MouseEvent event) {
        Interaction current = interaction;
        Pointer pointer = pointer(event);
        outside = false;
        if (current == null) {
            surface.selection().hovered().set(pointer.target());
            showCursor(pointer);
            return;
        }
        current.move(pointer);
        if (current.scrolls()) {
            scroll.dragged(pointer.view(), current.room(), this::again);
        }
    }

    /** Tells the gesture where the pointer is now that the drawing has moved under it. */
    void again() {
        Pointer pointer = last;
        if (pointer != null) {
            again(pointer.free());
        }
    }

    private void again(boolean free) {
        Interaction current = interaction;
        Pointer pointer = last;
        if (current != null && pointer != null) {
            Pointer here = here(pointer, free);
            last = here;
            current.move(here);
        }
    }

    private void showCursor(Pointer pointer) {
        ZoneEdge edge = ZoneTool.edge(surface, pointer);
        if (space) {
            cursor.accept(Cursor.OPEN_HAND);
        } else {
            cursor.accept(edge == null ? Cursor.DEFAULT : edge.cursor());
        }
    }

    void released(MouseEvent event) {
        if (held != null && held != event.getButton()) {
            return;
        }
        held = null;
        Interaction current = interaction;
        scroll.stop();
        if (current != null && current.release(pointer(event))) {
            end();
            rest();
        }
    }

    /** A gesture goes on outside the view; what is left then is looked at when it ends. */
    void exited() {
        outside = true;
        rest();
    }

    /** Keys and buttons that are held when the focus goes are let go unheard. */
    void unfocused() {
        space = false;
        if (isHolding()) {
            cancel();
            rest();
        }
    }

    /** Whether the key was for the gesture. */
    boolean key(KeyEvent event) {
        boolean down = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (event.getCode() == KeyCode.SPACE) {
            space = down;
            Pointer pointer = last;
            if (pointer != null && !isBusy()) {
                showCursor(pointer);
            }
        }
        if (event.getCode() == KeyCode.ALT && isBusy()) {
            again(down);
            return true; // the menu bar would take the focus when it is let go
        }
        if (event.getCode() == KeyCode.ESCAPE && down && isBusy()) {
            cancel();
            return true;
        }
        return false;
    }

    private Pointer here(Pointer pointer, boolean free) {
        Point at = surface.viewport().toWorld(pointer.view().x(), pointer.view().y());
        return new Pointer(
                at,
                pointer.view(),
                pointer.button(),
                pointer.add(),
                pointer.flip(),
                free,
                pointer.space(),
                pointer.clicks(),
                surface.hit(at));
    }

    private Pointer pointer(MouseEvent event) {
        Point at = surface.viewport().toWorld(event.getX(), event.getY());
        Element target = surface.hit(at);
        Pointer pointer = new Pointer(
                at,
                new Point(event.getX(), event.getY()),
                event.getButton(),
                event.isShiftDown() || event.isShortcutDown(),
                event.isShortcutDown(),
                event.isAltDown(),
                space,
                event.getClickCount(),
                target);
        last = pointer;
        return pointer;
    }
}
