package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.SceneText;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Cards under the hand: each line of the truth table of {@link CardTool}. */
final class CardToolTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
    }

    @Stop
    void stop() {
        dispose();
    }

    /** A wide intranet with cards off the grid. */
    private void roomy() {
        Layout layout = tidy();
        Box intranet = layout.zones().get("intranet");
        setLayout(layout.withZone("intranet", new Box(intranet.x(), intranet.y(), 1100, 900))
                .withHost("SITE1", new Spot(33, 60))
                .withHost("SQL1", new Spot(266, 60))
                .withHost("SUP1", new Spot(103, 300))
                .withHost("MP1", new Spot(770, 60))
                .withHost("DC1", new Spot(770, 500))
                .withHost("Desktops", new Spot(403, 600)));
    }

    private Spot spot(String host) {
        return design().layout().hosts().getOrDefault(host, new Spot(-1, -1));
    }

    @Test
    void clicksSelect() {
        click(card("DMZ1"));
        assertEquals(Set.of(new HostElement("DMZ1")), open.selection().get());
        click(card("DMZ2"), Held.SHIFT);
        assertEquals(2, open.selection().get().size());
        click(card("DMZ1"), Held.CTRL);
        assertEquals(Set.of(new HostElement("DMZ2")), open.selection().get());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void anEdgeNearAnotherSnapsToIt() {
        roomy();
        hold(card("SUP1"), -66, 40);
        assertTrue(showsLines());
        Node card = root.lookup("#host-SUP1");
        assertEquals(33 - 103, card.getTranslateX(), "it follows the line, not the hand");
        release(new Point(card("SUP1").x() - 66, card("SUP1").y() + 40));

        assertEquals(new Spot(33, 340), spot("SUP1"));
        assertEquals(0, feedback());
        assertEquals(1, open.edits().size());
    }

    @Test
    void aGapLikeAnotherSnapsToo() {
        roomy();
        Point from = card("SUP1");
        hold(from, 266 + 233 - 103 + 4, -238);
        assertTrue(showsGaps());
        release(new Point(from.x() + 266 + 233 - 103 + 4, from.y() - 238));

        assertEquals(new Spot(266 + 233, 60), spot("SUP1"));
    }

    @Test
    void altSwitchesSnappingOff() {
        roomy();
        hold(card("SUP1"), -66, 43, Held.ALT);
        assertFalse(showsLines());
        release(new Point(card("SUP1").x() - 66, card("SUP1").y() + 43), Held.ALT);

        assertEquals(new Spot(37, 343), spot("SUP1"));
    }

    @Test
    void altCountsWhileTheMouseRests() {
        roomy();
        hold(card("SUP1"), -66, 43);
        assertTrue(showsLines());
        down(KeyCode.ALT, Held.ALT);
        assertFalse(showsLines());
        assertEquals(-66, root.lookup("#host-SUP1").getTranslateX());
        up(KeyCode.ALT);
        assertTrue(showsLines());
        key(KeyCode.ESCAPE);
    }

    @Test
    void severalCardsKeepTheirArrangementInAnotherZone() {
        roomy();
        Spot one = places().layout().hosts().get("DMZ1");
        Spot two = places().layout().hosts().get("DMZ2");
        select(new HostElement("DMZ1"), new HostElement("DMZ2"));
        Box room = places().zone("intranet");
        Point from = card("DMZ1");
        drag(from, room.x() + 440 - from.x(), room.y() + 200 - from.y());

        assertEquals("intranet", host("DMZ1").zone());
        assertEquals("intranet", host("DMZ2").zone());
        assertEquals(two.x() - one.x(), spot("DMZ2").x() - spot("DMZ1").x());
        assertEquals(two.y() - one.y(), spot("DMZ2").y() - spot("DMZ1").y());
        assertEquals(1, open.edits().size());
    }

    @Test
    void aZoneGrowsForWhatDoesNotFit() {
        Box before = places().zone("internet");
        for (String host : List.of("SITE1", "SQL1", "SUP1", "MP1")) {
            Point from = card(host);
            Point to = middle(places().zone("internet"));
            drag(from, to.x() - from.x(), to.y() - from.y());
        }

        Box after = places().zone("internet");
        assertTrue(after.height() > before.height());
        List<Box> cards = drawing().cards().stream()
                .filter(card -> card.host().zone().equals("internet"))
                .map(card -> card.box())
                .toList();
        assertEquals(5, cards.size());
        for (int i = 0; i < cards.size(); i++) {
            assertTrue(Boxes.holds(after, cards.get(i)));
            for (int j = 0; j < i; j++) {
                assertFalse(Boxes.closer(cards.get(i), cards.get(j), Metrics.CARD_GAP));
            }
        }
    }

    @Test
    void outsideEveryZoneNothingHappens() {
        Design before = design();
        Point from = card("DMZ1");
        drag(from, 0, -from.y() + places().zone("dmz").y() - 60);

        assertSame(before, design());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void escapePutsEverythingBack() {
        roomy();
        select(new HostElement("DMZ2"));
        Design before = design();
        Set<Element> selected = open.selection().get();
        hover(card("SUP1"));
        String scene = scene();
        hold(card("SUP1"), -66, 40);
        assertNotEquals("", SceneText.difference(scene, scene()));
        key(KeyCode.ESCAPE);

        assertEquals("", SceneText.difference(scene, scene()));
        assertEquals(selected, open.selection().get());
        release(card("SUP1"));
        assertSame(before, design());
        assertEquals("", SceneText.difference(scene, scene()));
    }

    @Test
    void theViewFollowsADragAtItsEdgeAndEscapeBringsItBack() throws TimeoutException {
        interact(() -> canvas.zoomBy(3));
        interact(() -> canvas.reveal(new HostElement("DMZ1")));
        Point2D origin = inScene(new Point(0, 0));
        press(card("DMZ1"));
        moveTo(fromView(canvas.getWidth() / 2, canvas.getHeight() / 2));
        moveTo(fromView(canvas.getWidth() - 4, canvas.getHeight() / 2));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> inScene(new Point(0, 0)).getX() < origin.getX() - 100);
        Point2D hand = canvas.localToScene(canvas.getWidth() - 4, canvas.getHeight() / 2);
        interact(() -> {
            Point2D card = root.lookup("#host-DMZ1").localToScene(40, 12);
            assertEquals(hand.getX(), card.getX(), 25, "the card stays under the hand");
        });
        key(KeyCode.ESCAPE);

        assertEquals(origin, inScene(new Point(0, 0)));
        assertEquals(List.of(), open.edits());
    }
}
