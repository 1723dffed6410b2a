package dev.portolan.ui.canvas;

import dev.portolan.design.Layout;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawings;
import dev.portolan.diagram.Places;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.shape.Path;
import org.testfx.api.FxRobot;

/** A canvas whose mouse and keyboard events are made up: exact to the unit, with any key held. */
abstract class MadeUpHand extends CanvasWindow {

    /** A key that is held. */
    enum Held {
        SHIFT,
        CTRL,
        ALT
    }

    private final FxRobot fx = new FxRobot();
    private MouseButton button = MouseButton.PRIMARY;
    private Point2D pressedAt = Point2D.ZERO;

    void press(Point at, Held... held) {
        press(MouseButton.PRIMARY, at, held);
    }

    void press(MouseButton with, Point at, Held... held) {
        button = with;
        pressedAt = inScene(at);
        fire(MouseEvent.MOUSE_MOVED, inScene(at), MouseButton.NONE, held);
        fire(MouseEvent.MOUSE_PRESSED, inScene(at), button, held);
    }

    void moveTo(Point at, Held... held) {
        fire(MouseEvent.MOUSE_DRAGGED, inScene(at), button, held);
    }

    /** Without a button. */
    void hover(Point at) {
        fire(MouseEvent.MOUSE_MOVED, inScene(at), MouseButton.NONE);
    }

    void release(Point at, Held... held) {
        fire(MouseEvent.MOUSE_RELEASED, inScene(at), button, held);
    }

    /** Lets go of a button that is not the one pressed last. */
    void releaseOther(MouseButton other, Point at) {
        fire(MouseEvent.MOUSE_RELEASED, inScene(at), other);
    }

    /** The pointer leaves the view. */
    void exit() {
        fire(MouseEvent.MOUSE_EXITED, Point2D.ZERO, MouseButton.NONE);
    }

    /** Presses, drags by a distance in several moves and lets go. */
    void drag(Point from, double dx, double dy, Held... held) {
        hold(from, dx, dy, held);
        release(new Point(from.x() + dx, from.y() + dy), held);
    }

    /** Presses and drags, without letting go. */
    void hold(Point from, double dx, double dy, Held... held) {
        press(from, held);
        moveTo(new Point(from.x() + dx / 2, from.y() + dy / 2), held);
        moveTo(new Point(from.x() + dx, from.y() + dy), held);
    }

    void click(Point at, Held... held) {
        press(at, held);
        release(at, held);
    }

    void key(KeyCode code, Held... held) {
        down(code, held);
        up(code, held);
    }

    void down(KeyCode code, Held... held) {
        fire(KeyEvent.KEY_PRESSED, code, held);
    }

    void up(KeyCode code, Held... held) {
        fire(KeyEvent.KEY_RELEASED, code, held);
    }

    /** A letter that is typed on the canvas. */
    void letter(String letter, Held... held) {
        Set<Held> keys = Arrays.stream(held).collect(Collectors.toSet());
        fx.interact(() -> Event.fireEvent(
                canvas,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        keys.contains(Held.SHIFT),
                        keys.contains(Held.CTRL),
                        keys.contains(Held.ALT),
                        false)));
    }

    /** A key where the focus is, in a pane over the drawing. */
    void keyThere(KeyCode code, Held... held) {
        fx.interact(() -> fire(root.getScene().getFocusOwner(), KeyEvent.KEY_PRESSED, code, held));
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, Held... held) {
        fx.interact(() -> fire(canvas, type, code, held));
    }

    private static void fire(Node target, EventType<KeyEvent> type, KeyCode code, Held... held) {
        Set<Held> keys = Arrays.stream(held).collect(Collectors.toSet());
        Event.fireEvent(
                target,
                new KeyEvent(
                        type,
                        "",
                        code.getName(),
                        code,
                        keys.contains(Held.SHIFT),
                        keys.contains(Held.CTRL),
                        keys.contains(Held.ALT),
                        false));
    }

    private void fire(EventType<MouseEvent> type, Point2D at, MouseButton with, Held... held) {
        Set<Held> keys = Arrays.stream(held).collect(Collectors.toSet());
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        fx.interact(() -> Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        with,
                        with == MouseButton.NONE ? 0 : 1,
                        keys.contains(Held.SHIFT),
                        keys.contains(Held.CTRL),
                        keys.contains(Held.ALT),
                        false,
                        down && with == MouseButton.PRIMARY,
                        down && with == MouseButton.MIDDLE,
                        down && with == MouseButton.SECONDARY,
                        false,
                        false,
                        at.distance(pressedAt) < 4,
                        null)));
    }

    /** The button for menus, or what a system makes of its key for them. */
    void askForMenu(Point at, boolean byKey) {
        Point2D scene = inScene(at);
        fx.interact(() -> {
            Point2D screen = canvas.getScene().getRoot().localToScreen(scene);
            Event.fireEvent(
                    canvas,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            scene.getX(),
                            scene.getY(),
                            screen.getX(),
                            screen.getY(),
                            byKey,
                            null));
        });
    }

    /** The wheel, or two fingers. */
    void scroll(Point at, double dx, double dy, boolean inertia, Held... held) {
        Point2D scene = inScene(at);
        List<Held> keys = List.of(held);
        fx.interact(() -> Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        keys.contains(Held.SHIFT),
                        keys.contains(Held.CTRL),
                        keys.contains(Held.ALT),
                        false,
                        false,
                        inertia,
                        dx,
                        dy,
                        dx,
                        dy,
                        HorizontalTextScrollUnits.NONE,
                        0,
                        VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    }

    Node board() {
        return root.lookup(".board");
    }

    Point2D inScene(Point at) {
        return board().localToScene(at.x(), at.y());
    }

    /** A point of the drawing, from one of the view in pixels. */
    Point fromView(double x, double y) {
        Point2D at = board().sceneToLocal(canvas.localToScene(x, y));
        return new Point(at.getX(), at.getY());
    }

    Layout shown() {
        return Arranger.complete(design(), open.catalog());
    }

    Places places() {
        return new Places(design(), shown());
    }

    Drawing drawing() {
        return Drawings.of(design(), shown(), open.catalog(), null, Map.of());
    }

    /** On the title of a card, where it has no chips. */
    Point card(String host) {
        Layout.Box box = places().card(host(host));
        return new Point(box.x() + 40, box.y() + 12);
    }

    /** On the title of a zone. */
    Point title(String zone) {
        Layout.Box box = places().zone(zone);
        return new Point(box.x() + 90, box.y() + 14);
    }

    Point middle(Layout.Box box) {
        return Boxes.centre(box);
    }

    void select(Element... elements) {
        fx.interact(() -> open.selection().set(Arrays.asList(elements)));
    }

    /** Zones side by side with all cards in place. */
    static Layout tidy() {
        return new Layout(
                Map.of(
                        "internet", new Layout.Box(0, 0, 240, 520),
                        "dmz", new Layout.Box(340, 0, 240, 520),
                        "intranet", new Layout.Box(680, 0, 460, 520)),
                Map.of(
                        "Laptops", new Layout.Spot(20, 40),
                        "DMZ1", new Layout.Spot(20, 40),
                        "DMZ2", new Layout.Spot(20, 160),
                        "SITE1", new Layout.Spot(20, 40),
                        "SQL1", new Layout.Spot(20, 160),
                        "SUP1", new Layout.Spot(20, 250),
                        "MP1", new Layout.Spot(240, 40),
                        "DC1", new Layout.Spot(240, 190),
                        "Desktops", new Layout.Spot(240, 280)),
                Layout.NONE.extras());
    }

    void setLayout(Layout layout) {
        fx.interact(() -> {
            open.submit(new Edit.Arrange(layout));
            open.edits().clear();
            canvas.fit();
        });
    }

    void interact(Runnable action) {
        fx.interact(action);
    }

    private Node overlay() {
        return root.lookup(".overlay");
    }

    /** How many nodes show what the hand does. */
    int feedback() {
        return Stream.of(".snap-line", ".snap-gap", ".landing", ".rubber-band")
                .mapToInt(style -> overlay().lookupAll(style).size())
                .sum();
    }

    /** Whether lines are shown that something is lined up with. */
    boolean showsLines() {
        return has(".snap-line");
    }

    boolean showsGaps() {
        return has(".snap-gap");
    }

    private boolean has(String style) {
        return overlay().lookup(style) instanceof Path path
                && !path.getElements().isEmpty();
    }
}
