package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Panning and zooming: each line of the truth tables of {@link Scrolling} and {@link PanTool}. */
final class NavigationTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
    }

    @Stop
    void stop() {
        dispose();
    }

    private void pinch(Point at, double factor) {
        Point2D scene = inScene(at);
        interact(() -> Event.fireEvent(
                canvas,
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        factor,
                        factor,
                        null)));
    }

    private Point2D origin() {
        return inScene(new Point(0, 0));
    }

    private double zoom() {
        return canvas.zoomProperty().get();
    }

    @Test
    void theWheelPansAndShiftTurnsIt() {
        Point2D before = origin();
        scroll(card("DMZ1"), 0, -40, false);
        assertEquals(before.add(0, -40), origin());
        scroll(card("DMZ1"), 0, -40, false, Held.SHIFT);
        assertEquals(before.add(-40, -40), origin());
        scroll(card("DMZ1"), -40, 0, false, Held.SHIFT);
        assertEquals(before.add(-80, -40), origin(), "where the system has turned it, it is not turned again");
    }

    @Test
    void twoFingersPanInEveryDirection() {
        Point2D before = origin();
        scroll(card("DMZ1"), 13, -7, false);
        scroll(card("DMZ1"), 5, -2, true);
        assertEquals(before.add(18, -9), origin());
    }

    @Test
    void ctrlAndTheWheelZoomAtThePointer() {
        double before = zoom();
        Point at = card("SQL1");
        Point2D there = inScene(at);
        scroll(at, 0, 40, false, Held.CTRL);
        assertTrue(zoom() > before);
        assertEquals(0, inScene(at).distance(there), 1);
        scroll(at, 0, -40, false, Held.CTRL);
        assertEquals(before, zoom(), 1e-9);
        scroll(at, 0, 40, true, Held.CTRL);
        assertEquals(before, zoom(), 1e-9, "nothing zooms once the fingers are gone");
    }

    @Test
    void aPinchZoomsBetweenTheFingers() {
        double before = zoom();
        Point at = card("SQL1");
        Point2D there = inScene(at);
        pinch(at, 1.3);
        assertEquals(before * 1.3, zoom(), 1e-9);
        assertEquals(0, inScene(at).distance(there), 1);
    }

    @Test
    void theMiddleButtonAndSpacePan() {
        Set<Element> selected = open.selection().get();
        Point2D before = origin();
        press(MouseButton.MIDDLE, card("DMZ1"));
        Point middle = fromView(
                canvas.sceneToLocal(inScene(card("DMZ1"))).getX() + 50,
                canvas.sceneToLocal(inScene(card("DMZ1"))).getY() + 20);
        moveTo(middle);
        release(card("DMZ1"));
        assertEquals(before.add(50, 20), origin());

        down(KeyCode.SPACE);
        hover(card("DMZ1"));
        assertEquals(Cursor.OPEN_HAND, canvas.getCursor());
        press(card("DMZ1"));
        moveTo(fromView(
                canvas.sceneToLocal(inScene(card("DMZ1"))).getX() - 50,
                canvas.sceneToLocal(inScene(card("DMZ1"))).getY() - 20));
        release(card("DMZ1"));
        up(KeyCode.SPACE);
        assertEquals(before, origin());
        assertEquals(Cursor.DEFAULT, canvas.getCursor());
        assertEquals(selected, open.selection().get());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void escapeBringsTheViewBack() {
        Point2D before = origin();
        press(MouseButton.MIDDLE, card("DMZ1"));
        moveTo(fromView(30, 30));
        assertTrue(origin().distance(before) > 10);
        key(KeyCode.ESCAPE);
        assertEquals(before, origin());
    }

    @Test
    void whatIsDraggedStaysUnderThePointerWhileTheWheelTurns() {
        Point from = card("SUP1");
        hold(from, 30, 30);
        Point2D hand = inScene(new Point(from.x() + 30, from.y() + 30));
        interact(() -> Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        hand.getX(),
                        hand.getY(),
                        hand.getX(),
                        hand.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -60,
                        0,
                        -60,
                        HorizontalTextScrollUnits.NONE,
                        0,
                        VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
        Point2D card = root.lookup("#host-SUP1").localToScene(40, 12);
        assertEquals(hand.getY(), card.getY(), 15);
        key(KeyCode.ESCAPE);
    }
}
