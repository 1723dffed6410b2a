package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.portolan.design.Design;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Two buttons at once, and what is under a pointer that rests. */
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

    private Point2D spot(String host) {
        return new Point2D(
                places().card(host(host)).x(), places().card(host(host)).y());
    }
}
