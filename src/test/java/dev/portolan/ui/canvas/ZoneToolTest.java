package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.SceneText;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Zones under the hand: each line of the truth table of {@link ZoneTool}. */
final class ZoneToolTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setUp();
    }

    @Stop
    void stop() {
        dispose();
    }

    /** Three zones apart from each other, none on the grid. */
    private void setUp() {
        setLayout(tidy().withZone("internet", new Box(3, 7, 250, 400))
                .withZone("dmz", new Box(403, 57, 250, 500))
                .withZone("intranet", new Box(903, 107, 500, 700)));
    }

    private Box zone(String id) {
        return design().layout().zones().getOrDefault(id, new Box(0, 0, 1, 1));
    }

    private static Point at(double x, double y) {
        return new Point(x, y);
    }

    @Test
    void clicksOnTheTitleSelect() {
        click(title("dmz"));
        click(title("internet"), Held.SHIFT);
        assertEquals(
                Set.of(new ZoneElement("dmz"), new ZoneElement("internet")),
                open.selection().get());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void aMovedZoneSnapsToTheEdgesOfOthers() {
        Point from = title("dmz");
        hold(from, 13, 53);
        assertTrue(showsLines());
        release(at(from.x() + 13, from.y() + 53));

        assertEquals(new Box(420, 107, 250, 500), zone("dmz"));
        assertEquals(0, feedback());
    }

    @Test
    void aMovedZoneSnapsToTheMiddleOfAGap() {
        Point from = title("dmz");
        hold(from, 53, 12);
        assertTrue(showsGaps());
        release(at(from.x() + 53, from.y() + 12));

        assertEquals(453, zone("dmz").x());
    }

    @Test
    void aPulledEdgeSnapsToTheEdgesOfOthers() {
        Point from = at(450, 557);
        hold(from, 0, 247);
        assertTrue(showsLines());
        release(at(450, 557 + 247));

        assertEquals(new Box(403, 57, 250, 750), zone("dmz"));
    }

    @Test
    void altSwitchesSnappingOff() {
        drag(title("dmz"), 12, 53, Held.ALT);
        assertEquals(new Box(415, 110, 250, 500), zone("dmz"));
        drag(at(450, 610), 0, 194, Held.ALT);
        assertEquals(694, zone("dmz").height());
    }

    @Test
    void nothingIsShownWhereTheGutterDecides() {
        Point from = title("dmz");
        hold(from, -100, 50);
        assertFalse(showsLines());
        release(at(from.x() - 100, from.y() + 50));

        assertEquals(253 + Metrics.GUTTER, zone("dmz").x());
    }

    @Test
    void aZoneIsNoSmallerThanItsLeastSizeAndItsCards() {
        drag(at(450, 557), 0, -450);
        assertTrue(zone("dmz").bottom() >= places().card(host("DMZ2")).bottom() + Metrics.PADDING);
        drag(at(1403, 200), -490, 0);
        assertTrue(zone("intranet").width() >= Metrics.ZONE_MIN_WIDTH);
    }

    @Test
    void escapePutsEverythingBack() {
        Design before = design();
        String scene = scene();
        hold(title("dmz"), 12, 53);
        assertNotEquals("", SceneText.difference(scene, scene()));
        key(KeyCode.ESCAPE);
        assertEquals("", SceneText.difference(scene, scene()));

        hold(at(450, 557), 0, 247);
        key(KeyCode.ESCAPE);
        assertEquals("", SceneText.difference(scene, scene()));
        assertSame(before, design());
        assertEquals(List.of(), open.edits());
    }
}
