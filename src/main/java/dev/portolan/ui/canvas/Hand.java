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
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Brings the events of the view to the gesture that is under way, or to the tools to begin one.
 *
 * <p>Escape closes the gesture; so does any press while one is under way that it did not ask for, because a release that
 * was lost outside the window must not leave a card hanging.
 */
final class Hand {

    private final Surface surface;
    private final List<Tool> tools;
    private final Consumer<Cursor> cursor;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private @Nullable Interaction interaction;
    private boolean space;

    /** @param cursor shows what a press would do */
    Hand(Surface surface, List<Tool> tools, Consumer<Cursor> cursor) {
        this.surface = surface;
        this.cursor = cursor;
        this.tools = List.copyOf(tools);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    boolean isBusy() {
        return interaction != null;
    }

    /** Starts a gesture of several clicks, without a press. */
    void begin(Interaction gesture) {
        cancel();
        set(gesture);
    }

    /** Ends the gesture under way and leaves everything as it was. */
    void cancel() {
        Interaction ended = interaction;
        set(null);
        if (ended != null) {
            ended.close();
        }
    }

    private void set(@Nullable Interaction next) {
        interaction = next;
        busy.set(next != null);
    }

    void pressed(MouseEvent event) {
        Interaction current = interaction;
        Pointer press = pointer(event);
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
        if (current != null) {
            current.move(pointer);
        } else {
            surface.selection().hovered().set(pointer.target());
            ZoneEdge edge = ZoneTool.edge(surface, pointer);
            cursor.accept(edge == null ? Cursor.DEFAULT : edge.cursor());
        }
    }

    void released(MouseEvent event) {
        Interaction current = interaction;
        if (current != null && current.release(pointer(event))) {
            cancel();
        }
    }

    void exited() {
        if (interaction == null) {
            surface.selection().hovered().set(null);
        }
    }

    /** Whether the key was for the gesture. */
    boolean key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            space = event.getEventType() == KeyEvent.KEY_PRESSED;
        }
        if (event.getCode() == KeyCode.ESCAPE && event.getEventType() == KeyEvent.KEY_PRESSED && isBusy()) {
            cancel();
            return true;
        }
        return false;
    }

    private Pointer pointer(MouseEvent event) {
        Point at = surface.viewport().toWorld(event.getX(), event.getY());
        Element target = Hits.at(surface.drawing(), at);
        return new Pointer(
                at,
                new Point(event.getX(), event.getY()),
                event.getButton(),
                event.isShiftDown() || event.isShortcutDown(),
                space,
                event.getClickCount(),
                target);
    }
}
