package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.SceneText;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The truth table of {@link Minimap}. */
final class MinimapTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
        interact(() -> canvas.zoomBy(4));
        scene();
    }

    @Stop
    void stop() {
        dispose();
    }

    private Node map() {
        return root.lookup("#minimap");
    }

    /** Where a point of the drawing is on the map, by what the map shows of a zone. */
    private Point2D onMap(Point at) {
        Bounds zone = map().lookup(".minimap-zone.dmz").getBoundsInParent();
        Node rooms = map().lookup(".minimap-zone.dmz").getParent();
        assertEquals(places().zone("dmz").x(), zone.getMinX(), 1);
        return map().sceneToLocal(rooms.localToScene(at.x(), at.y()));
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, MouseButton button, Held... held) {
        Set<Held> keys = Set.of(held);
        Point2D scene = map().localToScene(at);
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        interact(() -> Event.fireEvent(
                map(),
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        button,
                        1,
                        keys.contains(Held.SHIFT),
                        keys.contains(Held.CTRL),
                        keys.contains(Held.ALT),
                        false,
                        down && button == MouseButton.PRIMARY,
                        down && button == MouseButton.MIDDLE,
                        down && button == MouseButton.SECONDARY,
                        false,
                        false,
                        false,
                        null)));
    }

    private void assertCentred(Point at) {
        Point centre = fromView(
                canvas.getLayoutBounds().getCenterX(), canvas.getLayoutBounds().getCenterY());
        assertEquals(at.x(), centre.x(), 2);
        assertEquals(at.y(), centre.y(), 2);
    }

    @Test
    void aPressCentresTheViewThereAndADragGoesOn() {
        assertTrue(map().isVisible());
        select(new HostElement("SITE1"));
        Design before = design();
        Point laptops = middle(places().card(host("Laptops")));
        Point desktops = middle(places().card(host("Desktops")));
        Point2D from = onMap(laptops);
        Point2D to = onMap(desktops);
        mouse(MouseEvent.MOUSE_PRESSED, from, MouseButton.PRIMARY);
        assertCentred(laptops);
        mouse(MouseEvent.MOUSE_DRAGGED, to, MouseButton.PRIMARY);
        assertCentred(desktops);
        mouse(MouseEvent.MOUSE_RELEASED, to, MouseButton.PRIMARY);
        assertCentred(desktops);
        assertEquals(before, design());
        assertEquals(Set.of(new HostElement("SITE1")), open.selection().get(), "what is under the map is not touched");
    }

    @ParameterizedTest
    @EnumSource
    void anyKeyMayBeHeld(Held held) {
        Point at = middle(places().card(host("DC1")));
        mouse(MouseEvent.MOUSE_PRESSED, onMap(at), MouseButton.PRIMARY, held);
        mouse(MouseEvent.MOUSE_RELEASED, onMap(at), MouseButton.PRIMARY, held);
        assertCentred(at);
    }

    @ParameterizedTest
    @EnumSource(names = {"MIDDLE", "SECONDARY"})
    void otherButtonsDoNothing(MouseButton button) {
        String before = scene();
        Point2D at = onMap(middle(places().card(host("DC1"))));
        mouse(MouseEvent.MOUSE_PRESSED, at, button);
        mouse(MouseEvent.MOUSE_DRAGGED, at.add(20, 10), button);
        mouse(MouseEvent.MOUSE_RELEASED, at.add(20, 10), button);
        assertEquals("", SceneText.difference(before, scene()));
    }

    @Test
    void theFrameIsWhatIsInView() {
        Point corner = fromView(0, 0);
        Point opposite = fromView(
                canvas.getLayoutBounds().getWidth(), canvas.getLayoutBounds().getHeight());
        Bounds frame = map().lookup(".minimap-view")
                .localToScene(map().lookup(".minimap-view").getLayoutBounds());
        Bounds there = map().sceneToLocal(frame);
        assertEquals(onMap(corner).getX(), there.getMinX(), 1);
        assertEquals(onMap(corner).getY(), there.getMinY(), 1);
        assertEquals(onMap(opposite).getX(), there.getMaxX(), 1);
        assertEquals(onMap(opposite).getY(), there.getMaxY(), 1);
    }

    @Test
    void whereAllIsInViewThereIsNone() {
        interact(canvas::fit);
        scene();
        assertFalse(map().isVisible());
        interact(() -> canvas.zoomBy(4));
        scene();
        assertTrue(map().isVisible());
        assertNotEquals(0, map().getBoundsInParent().getWidth());
    }
}
