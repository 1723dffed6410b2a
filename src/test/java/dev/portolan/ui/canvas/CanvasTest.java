package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Arranger;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.SceneText;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The gestures on the canvas, with a real mouse. */
final class CanvasTest extends CanvasWindow {

    private static final Catalog CATALOG = CatalogReader.shipped();

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        dispose();
    }

    @Test
    void aCardMovesToAnotherZone(FxRobot robot) {
        Node card = robot.lookup("#host-DMZ2").query();
        drag(robot, in(robot, "#host-DMZ2", 40, 12), in(robot, "#zone-internet", 80, -80));
        drop(robot);

        assertEquals("internet", host("DMZ2").zone());
        assertTrue(steps().contains(Edit.MoveHosts.class), steps().toString());
        assertSame(card, robot.lookup("#host-DMZ2").query(), "the node stays, it is only moved");
        assertEquals(0, card.getTranslateX());
        assertEquals(
                Arranger.complete(design(), CATALOG).hosts(),
                design().layout().hosts(),
                "what is shown is written down");
    }

    @Test
    void severalSelectedCardsMoveTogether(FxRobot robot) {
        robot.clickOn(in(robot, "#host-DMZ1", 40, 12));
        robot.press(KeyCode.CONTROL).clickOn(in(robot, "#host-DMZ2", 40, 12)).release(KeyCode.CONTROL);
        drag(robot, in(robot, "#host-DMZ2", 40, 12), in(robot, "#zone-intranet", 60, -40));
        drop(robot);

        assertEquals("intranet", host("DMZ1").zone());
        assertEquals("intranet", host("DMZ2").zone());
        assertEquals(1, open.edits().size());
    }

    @Test
    void escapeDuringADragOfACardPutsTheSceneBack(FxRobot robot) {
        robot.clickOn(in(robot, "#host-DMZ2", 40, 12));
        Design design = design();
        robot.moveTo(in(robot, "#zone-internet", 80, -80));
        String before = scene();
        drag(robot, in(robot, "#host-DMZ2", 40, 12), in(robot, "#zone-internet", 80, -80));
        assertNotEquals("", SceneText.difference(before, scene()));
        robot.type(KeyCode.ESCAPE);
        drop(robot);

        assertEquals("", SceneText.difference(before, scene()));
        assertSame(design, design());
    }

    @Test
    void aChipMovesToAnotherHost(FxRobot robot) {
        drag(robot, in(robot, "#role-DMZ1-1", 20, 10), in(robot, "#host-DMZ2", 40, 12));
        drop(robot);

        assertEquals(List.of("management-point", "software-update-point"), roles(host("DMZ1")));
        assertEquals(List.of("fallback-status-point", "distribution-point"), roles(host("DMZ2")));
    }

    @Test
    void aChipOntoAZoneBecomesAHost(FxRobot robot) {
        drag(robot, in(robot, "#role-DMZ1-1", 20, 10), in(robot, "#zone-dmz", 60, -60));
        drop(robot);

        assertEquals(List.of("distribution-point"), roles(host("DMZ3")));
        assertEquals("P01", host("DMZ3").site());
        assertEquals(1, open.edits().size());
    }

    @Test
    void aZoneIsResizedByItsEdge(FxRobot robot) {
        Box before = Arranger.complete(design(), CATALOG).zones().get("dmz");
        Point2D edge = in(robot, "#zone-dmz", 60, -1);
        drag(robot, edge, edge.add(0, 32));
        drop(robot);

        Box after = design().layout().zones().get("dmz");
        assertTrue(after.height() > before.height() + 30);
        assertEquals(before.width(), after.width());
        assertTrue(steps().contains(Edit.PlaceZone.class), steps().toString());
    }

    @Test
    void cardsStayWhereTheyAreWhenTheLeftEdgeIsPulled(FxRobot robot) {
        Point2D edge = in(robot, "#zone-internet", 1, -60);
        Point2D card = in(robot, "#host-Laptops", 10, 10);
        drag(robot, edge, edge.subtract(20, 0));
        drop(robot);

        assertEquals(card, in(robot, "#host-Laptops", 10, 10));
        assertNotEquals(new Spot(20, 40), design().layout().hosts().get("Laptops"));
    }

    @Test
    void escapeWhileResizingPutsTheSceneBack(FxRobot robot) {
        Point2D edge = in(robot, "#zone-dmz", 60, -1);
        robot.moveTo(edge.add(0, 32)).moveTo(edge);
        String before = scene();
        drag(robot, edge, edge.add(0, 32));
        assertNotEquals("", SceneText.difference(before, scene()));
        robot.type(KeyCode.ESCAPE);
        robot.moveTo(edge);
        drop(robot);

        assertEquals("", SceneText.difference(before, scene()));
        assertEquals(List.of(), open.edits());
    }

    @Test
    void aZoneMovesByItsTitleWithItsHosts(FxRobot robot) {
        Spot spot = Arranger.complete(design(), CATALOG).hosts().get("Laptops");
        Point2D title = in(robot, "#zone-internet", 90, 14);
        drag(robot, title, title.add(0, 80));
        drop(robot);

        assertTrue(steps().contains(Edit.PlaceZone.class), steps().toString());
        assertEquals(spot, design().layout().hosts().get("Laptops"));
    }

    @Test
    void deleteRemovesTheSelection(FxRobot robot) {
        robot.clickOn(in(robot, "#host-DMZ2", 40, 12)).type(KeyCode.DELETE);
        assertTrue(design().host("DMZ2").isEmpty());
        assertTrue(robot.lookup("#host-DMZ2").match(Node::isVisible).tryQuery().isEmpty());

        robot.clickOn(in(robot, "#role-DMZ1-0", 20, 10)).type(KeyCode.DELETE);
        assertEquals(List.of("distribution-point", "software-update-point"), roles(host("DMZ1")));

        robot.clickOn(in(robot, "#zone-dmz", 90, 14)).type(KeyCode.DELETE);
        assertTrue(design().zone("dmz").isEmpty());
        assertEquals(List.of(), design().firewalls());
    }

    @Test
    void clicksSelectAndAClickBesideSelectsNothing(FxRobot robot) {
        robot.clickOn(in(robot, "#host-DMZ1", 40, 12));
        assertEquals(Set.of(new HostElement("DMZ1")), open.selection().get());
        robot.press(KeyCode.SHIFT).clickOn(in(robot, "#role-DMZ1-0", 20, 10)).release(KeyCode.SHIFT);
        assertEquals(
                Set.of(new HostElement("DMZ1"), new RoleElement("DMZ1", 0)),
                open.selection().get());
        robot.clickOn("#wall-title-fe .wall-name");
        assertEquals(Set.of(new FirewallElement("fe")), open.selection().get());
        robot.clickOn(in(robot, "#canvas", 5, 5));
        assertEquals(Set.of(), open.selection().get());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void theFirewallToolJoinsTwoZones(FxRobot robot) {
        robot.interact(canvas::startFirewall);
        assertTrue(canvas.placingFirewallProperty().get());
        robot.clickOn(in(robot, "#zone-internet", 60, -60));
        robot.moveTo(in(robot, "#zone-intranet", 60, -30));
        robot.clickOn(in(robot, "#zone-intranet", 60, -30));

        assertEquals(
                List.of("internet", "intranet"),
                design().firewall("firewall").orElseThrow().between());
        assertFalse(canvas.placingFirewallProperty().get());
        assertTrue(robot.lookup("#wall-firewall").tryQuery().isPresent());

        Design joined = design();
        robot.interact(canvas::startFirewall);
        robot.clickOn(in(robot, "#zone-intranet", 60, -30));
        robot.clickOn(in(robot, "#zone-internet", 60, -60));
        assertSame(joined, design(), "the zones have their firewall already");
        assertEquals(Set.of(new FirewallElement("firewall")), open.selection().get());
    }

    @Test
    void escapeLeavesTheFirewallTool(FxRobot robot) {
        robot.moveTo(in(robot, "#zone-intranet", 60, -30));
        robot.interact(canvas::requestFocus);
        String before = scene();
        robot.interact(canvas::startFirewall);
        robot.clickOn(in(robot, "#zone-internet", 60, -60));
        robot.moveTo(in(robot, "#zone-intranet", 60, -30));
        robot.type(KeyCode.ESCAPE);

        assertEquals("", SceneText.difference(before, scene()));
        assertFalse(canvas.placingFirewallProperty().get());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void f2RenamesInPlace(FxRobot robot) {
        robot.clickOn(in(robot, "#host-DMZ1", 40, 12)).type(KeyCode.F2);
        TextField field = robot.lookup("#rename").queryAs(TextField.class);
        robot.interact(() -> field.setText("Edge server"));
        robot.type(KeyCode.ENTER);

        assertEquals("Edge server", host("DMZ1").name());
        assertTrue(robot.lookup("#rename").tryQuery().isEmpty());
    }

    @Test
    void escapeLeavesTheOldName(FxRobot robot) {
        robot.doubleClickOn(in(robot, "#zone-dmz", 90, 14));
        robot.write("Nonsense").type(KeyCode.ESCAPE);

        assertEquals("DMZ", design().zone("dmz").orElseThrow().title());
        assertTrue(robot.lookup("#rename").tryQuery().isEmpty());
    }

    @Test
    void theFloorOfAZoneIsNoName(FxRobot robot) {
        robot.doubleClickOn(in(robot, "#zone-dmz", 90, -8));
        assertTrue(robot.lookup("#rename").tryQuery().isEmpty());
    }

    @Test
    void theContextMenuOfACardTogglesWhoInitiates(FxRobot robot) {
        robot.clickOn(in(robot, "#host-DMZ1", 40, 12), MouseButton.SECONDARY);
        robot.clickOn("#menu-initiates");

        assertTrue(host("DMZ1").siteServerInitiates());
    }

    @Test
    void hoveringAHostLightsItsFlowsAndNamesTheirPorts(FxRobot robot) {
        assertTrue(robot.lookup(".port-label").queryAll().isEmpty());
        robot.moveTo(in(robot, "#host-Laptops", 40, 12));

        assertFalse(robot.lookup(".port-label").queryAll().isEmpty());
        robot.lookup(".port-label")
                .queryAllAs(Label.class)
                .forEach(label ->
                        assertTrue(label.getWidth() > 5 * label.getText().length(), label.getText()));
    }

    @Test
    void theMiddleButtonPansAndCtrlZeroFits(FxRobot robot) {
        Point2D before = in(robot, "#host-DMZ1", 0, 0);
        robot.moveTo(in(robot, "#canvas", 30, 30))
                .press(MouseButton.MIDDLE)
                .moveBy(50, 40)
                .release(MouseButton.MIDDLE);
        assertEquals(0, before.add(50, 40).distance(in(robot, "#host-DMZ1", 0, 0)), 0.001);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertEquals(0, before.distance(in(robot, "#host-DMZ1", 0, 0)), 0.001);
    }
}
