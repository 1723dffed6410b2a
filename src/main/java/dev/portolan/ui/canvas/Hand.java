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
 * <p>Escape closes the gesture; so does any press while one is under way that it did not ask for, because a release that
 * was lost outside the window must not leave a card hanging.
 *
 * <p>Only the button that was pressed last can end a gesture: another one that is let go means nothing to it.
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

    /**
     * @param cursor shows what a press would do
     * @param scroll moves the view under a drag
     */
    Hand(Surface surface, List<Tool> tools, Consumer<Cursor> cursor, AutoScroll scroll) {
        this.surface = surface;
        this.cursor = cursor;
        this.scroll = scroll;
        this.tools = List.copyOf(tools);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    boolean isBusy() {
        return interaction != null;
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
        if (interaction != null) {
            scroll.undo();
        }
        end();
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
        Pointer press = pointer(event);
        held = event.getButton();
        if (current != null && current.staysBetweenClicks()) {
            current.press(press);
            return;
        }
        cancel();
        for (Tool tool : tools) {
            Interaction accepted = tool.press(press);
            if (accepted != null) {
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

    /** Keys that are held when the focus goes are let go unheard. */
    void unfocused() {
        space = false;
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
