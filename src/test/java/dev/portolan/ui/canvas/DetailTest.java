package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Arranger;
import dev.portolan.ui.Element.HostElement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** What the canvas shows from near and far, and the aids beside the drawing. */
final class DetailTest extends CanvasWindow {

    private static final Catalog CATALOG = CatalogReader.shipped();

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        dispose();
    }

    private void zoomTo(FxRobot robot, double zoom) {
        robot.interact(() -> canvas.zoomBy(zoom / canvas.zoomProperty().get()));
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(DetailTest::isShown);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static long lines(FxRobot robot, String query) {
        return robot.lookup(query).<Path>queryAll().stream()
                .flatMap(path -> path.getElements().stream())
                .filter(MoveTo.class::isInstance)
                .count();
    }

    @Test
    void detailGoesStepByStep(FxRobot robot) {
        zoomTo(robot, 1);
        assertTrue(shows(robot, "#host-DMZ1")
                && shows(robot, "#role-DMZ1-0")
                && shows(robot, "#wall-title-fe .wall-name"));
        zoomTo(robot, 0.4);
        assertTrue(shows(robot, "#name-DMZ1") && shows(robot, ".zone-sign") && shows(robot, ".wall-sign"));
        assertFalse(shows(robot, "#host-DMZ1") || shows(robot, "#wall-title-fe .wall-name"));
        zoomTo(robot, 0.2);
        assertTrue(shows(robot, ".board > .blocks"));
        assertFalse(shows(robot, "#name-DMZ1") || shows(robot, "#host-DMZ1"));
        zoomTo(robot, 1);
        assertTrue(shows(robot, "#host-DMZ1"));
        assertFalse(shows(robot, ".board > .blocks") || shows(robot, ".zone-sign"));
    }

    @Test
    void aHostFindsItsNodeAgain(FxRobot robot) {
        zoomTo(robot, 1);
        Node node = robot.lookup("#host-DMZ1").query();
        zoomTo(robot, 0.2);
        zoomTo(robot, 1);
        assertSame(node, robot.lookup("#host-DMZ1").query());
    }

    @Test
    void aLoneRoleHasItsFullNameWhereThatFits(FxRobot robot) {
        robot.interact(() -> {
            open.submit(add("CRP01", "certificate-registration-point"));
            open.submit(add("AI01", "asset-intelligence-synchronization-point"));
        });
        zoomTo(robot, 1);
        assertEquals("Certificate registration point", chip(robot, "#role-CRP01-0"));
        assertEquals("AI", chip(robot, "#role-AI01-0"));
    }

    private static Edit add(String id, String role) {
        return new Edit.AddHost(new Host(id, "intranet", "P01", List.of(new Placement(role))), null);
    }

    private static String chip(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).<Label>query().getText();
    }

    @Test
    void gatesSayTheirPortsFromNearby(FxRobot robot) throws Exception {
        zoomTo(robot, 1);
        assertFalse(shows(robot, ".port-label"));
        zoomTo(robot, 1.7);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shows(robot, ".port-label"));
    }

    @Test
    void allFlowsAreDrawnOnRequest(FxRobot robot) {
        zoomTo(robot, 0.2);
        assertFalse(shows(robot, ".flows.quiet"));
        robot.interact(() -> canvas.allFlowsProperty().set(true));
        assertTrue(shows(robot, ".flows.quiet"));
        assertTrue(lines(robot, ".flows.quiet > .link-line") > 5);
        robot.interact(() -> canvas.allFlowsProperty().set(false));
        assertFalse(shows(robot, ".flows.quiet"));
    }

    @Test
    void theMapIsThereWhenNotAllIsInView(FxRobot robot) {
        assertFalse(shows(robot, "#minimap"));
        zoomTo(robot, 3);
        assertTrue(shows(robot, "#minimap"));
        robot.interact(() -> open.selection().clear());
        Point2D before = in(robot, "#zone-dmz", 0, 0);
        robot.clickOn(in(robot, "#minimap", 20, 60));
        assertTrue(in(robot, "#zone-dmz", 0, 0).getX() > before.getX(), "the view has moved to the left");
        assertEquals(Set.of(), open.selection().get(), "what is under the map is not clicked");
    }

    @Test
    void theLegendNamesWhatIsDrawn(FxRobot robot) {
        assertTrue(shows(robot, "#legend"));
        robot.lookup("Web").query();
        robot.lookup("RPC and SMB").query();
        assertTrue(robot.lookup("Remote control").tryQuery().isEmpty(), "nobody controls anything here");
    }

    @Test
    void layingOutIsOneStepAndShowsTheWay(FxRobot robot) throws Exception {
        Box there = Arranger.complete(design(), CATALOG).zones().get("internet");
        robot.interact(() -> open.submit(new Edit.PlaceZone("internet", new Box(there.x(), 900, there.width(), 300))));
        robot.interact(canvas::layOut);
        assertTrue(open.edits().getLast() instanceof Edit.Arrange);
        assertEquals(2, open.edits().size());
        assertEquals(Arranger.anew(design(), CATALOG).zones(), design().layout().zones());
        Node zone = robot.lookup("#zone-internet").query();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> zone.getTranslateX() == 0 && zone.getTranslateY() == 0);
        robot.interact(canvas::layOut);
        assertEquals(2, open.edits().size(), "what is laid out already stays");
    }

    @Test
    void aPressEndsTheWayAtOnce(FxRobot robot) {
        Box there = Arranger.complete(design(), CATALOG).zones().get("internet");
        robot.interact(() -> open.submit(new Edit.PlaceZone("internet", new Box(there.x(), 900, there.width(), 300))));
        robot.interact(canvas::layOut);
        robot.clickOn(in(robot, "#canvas", 5, 5)).type(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup("#zone-internet").query().getTranslateY());
    }

    @Test
    void thresholdsAreWhereTheyAreSaidToBe() {
        assertEquals(Detail.BLOCKS, Detail.at(0.279));
        assertEquals(Detail.NAMES, Detail.at(0.28));
        assertEquals(Detail.NAMES, Detail.at(0.549));
        assertEquals(Detail.ROLES, Detail.at(0.55));
        assertEquals(Detail.PORTS, Detail.at(1.6));
    }

    @Test
    void whatIsFarOutOfViewHasNoNode(FxRobot robot) {
        zoomTo(robot, 4);
        Node first = robot.lookup("#host-Laptops")
                .tryQuery()
                .filter(DetailTest::isShown)
                .orElse(null);
        assertNull(first, "the laptops are on the internet, and the middle of the perimeter is in view");
        robot.interact(() -> canvas.reveal(new HostElement("Laptops")));
        assertTrue(shows(robot, "#host-Laptops"));
    }
}
