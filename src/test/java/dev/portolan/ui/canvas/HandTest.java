package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.SceneText;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The truth table of {@link Hand}, and what is under a pointer that rests. */
final class HandTest extends MadeUpHand {

    private static final HostElement DMZ1 = new HostElement("DMZ1");

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
    }

    @Stop
    void stop() {
        dispose();
    }

    private Element hovered() {
        return open.selection().hovered().get();
    }

    @Test
    void anotherButtonThatIsLetGoEndsNoGesture() {
        Point from = card("DMZ1");
        Point2D spot = spot("DMZ1");
        hold(from, 0, 30);
        releaseOther(MouseButton.SECONDARY, from);
        assertEquals(spot, spot("DMZ1"));
        moveTo(new Point(from.x(), from.y() + 300));
        release(new Point(from.x(), from.y() + 300));
        assertNotEquals(spot, spot("DMZ1"), "it goes on");
        assertEquals(1, open.edits().size());
    }

    @Test
    void aPressOfAnotherButtonEndsTheGestureWithoutAnEdit() {
        Design before = design();
        Point from = card("DMZ1");
        hold(from, 0, 90);
        press(MouseButton.SECONDARY, new Point(from.x(), from.y() + 300));
        release(new Point(from.x(), from.y() + 300));
        releaseOther(MouseButton.PRIMARY, new Point(from.x(), from.y() + 300));
        assertEquals(before, design());
    }

    @Test
    void whatIsUnderARestingPointerIsLookedAtAnewWhenTheViewMoves() {
        hover(card("DMZ1"));
        assertEquals(DMZ1, hovered());
        interact(() -> canvas.goTo(List.of(new HostElement("DC1"))));
        interact(() -> canvas.zoomBy(3));
        scene();
        assertNotEquals(DMZ1, hovered());
        interact(() -> canvas.fit());
        scene();
        assertEquals(DMZ1, hovered());
    }

    @Test
    void afterAGestureItIsWhatLiesThereNow() {
        Point from = card("DMZ1");
        hold(from, 0, 200);
        assertEquals(DMZ1, hovered());
        release(fromView(4, 4));
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(hovered());
    }

    @Test
    void outsideNothingIs() {
        hover(card("DMZ1"));
        exit();
        assertNull(hovered());
        interact(() -> canvas.zoomBy(1.1));
        scene();
        assertNull(hovered());
    }

    @Test
    void keysDoNothingWhileAButtonIsHeld() {
        select(DMZ1);
        interact(() -> canvas.copySelection());
        Design before = design();
        Point from = card("DMZ1");
        Point to = new Point(from.x(), from.y() + 280);
        hold(from, 0, 280);
        String held = scene();
        for (KeyCode code : List.of(KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.RIGHT, KeyCode.F2, KeyCode.TAB)) {
            key(code);
        }
        for (KeyCode code : List.of(KeyCode.A, KeyCode.C, KeyCode.D, KeyCode.V, KeyCode.X, KeyCode.DIGIT0)) {
            key(code, Held.CTRL);
        }
        letter("m");
        assertEquals(before, design());
        assertEquals("", SceneText.difference(held, scene()));
        release(to);
        assertEquals(1, open.edits().size(), "the drag is all that was done");
        assertTrue(spot("DMZ1").getY() > 200);
    }

    @Test
    void menusAreNotHeardOfKeysWhileAButtonIsHeld() {
        List<KeyCode> heard = new ArrayList<>();
        interact(() -> root.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode())));
        Point from = card("DMZ1");
        key(KeyCode.Z, Held.CTRL);
        hold(from, 0, 90);
        key(KeyCode.Z, Held.CTRL);
        key(KeyCode.Y, Held.CTRL);
        assertEquals(List.of(KeyCode.Z), heard);
        release(from);
        key(KeyCode.Y, Held.CTRL);
        assertEquals(List.of(KeyCode.Z, KeyCode.Y), heard);
    }

    @Test
    void whatWasPannedAndZoomedDuringADragGoesBackWithEscape() {
        Point from = card("DMZ1");
        click(from);
        hover(from);
        String before = scene();
        hold(from, 0, 60);
        scroll(from, 40, 80, false);
        scroll(from, 0, -120, false, Held.CTRL);
        assertNotEquals(before, scene());
        key(KeyCode.ESCAPE);
        release(from);
        hover(from);
        assertEquals("", SceneText.difference(before, scene()));
    }

    @Test
    void whenTheFocusGoesADragIsGivenUp() {
        Design before = design();
        Point from = card("DMZ1");
        click(from);
        hover(from);
        interact(() -> palette.lookup("#palette-search").requestFocus());
        String scene = scene();
        hold(from, 0, 200);
        interact(() -> palette.lookup("#palette-search").requestFocus());
        hover(from);
        assertEquals("", SceneText.difference(scene, scene()));
        release(new Point(from.x(), from.y() + 200));
        assertEquals(before, design());
    }

    @Test
    void aFirewallWaitsThoughTheFocusGoes() {
        interact(() -> canvas.startFirewall());
        interact(() -> palette.lookup("#palette-search").requestFocus());
        assertTrue(canvas.placingFirewallProperty().get());
    }

    private Point2D spot(String host) {
        return new Point2D(
                places().card(host(host)).x(), places().card(host(host)).y());
    }
}
