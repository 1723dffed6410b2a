package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Arranger;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.OpenDesign;
import dev.portolan.ui.SampleDesigns;
import dev.portolan.ui.SceneText;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.palette.PaletteView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The gestures, with a real mouse. */
@ExtendWith(ApplicationExtension.class)
class CanvasTest {

    private final OpenDesign open = new OpenDesign(SampleDesigns.perimeter());
    private CanvasView canvas;
    private PaletteView palette;
    private BorderPane root;
    private final AtomicReference<MouseEvent> last = new AtomicReference<>();

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Messages words = Messages.of("canvas", Locale.ENGLISH);
        Icons icons = new Icons();
        canvas = new CanvasView(open, icons, words);
        palette =
                new PaletteView(open.catalog(), open.design().map(Design::edition), icons, words, canvas.dropTarget());
        root = new BorderPane(canvas);
        root.setLeft(palette);
        root.getStylesheets().add(Icons.stylesheet());
        Scene scene = new Scene(root, 1300, 700);
        for (var type : List.of(
                MouseEvent.MOUSE_PRESSED,
                MouseEvent.MOUSE_DRAGGED,
                MouseEvent.MOUSE_RELEASED,
                MouseEvent.MOUSE_CLICKED)) {
            scene.addEventFilter(type, last::set);
        }
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void stop() {
        palette.dispose();
        canvas.dispose();
    }

    @AfterEach
    void letGo(FxRobot robot) {
        robot.release(new KeyCode[] {});
        robot.release(new MouseButton[] {});
    }

    private Design design() {
        return open.design().getValue();
    }

    private Host host(String id) {
        return design().host(id).orElseThrow();
    }

    private static List<String> roles(Host host) {
        return host.roles().stream().map(Placement::role).toList();
    }

    /** A point of a node, from its top left corner; negative: from its bottom right. */
    private static Point2D in(FxRobot robot, String query, double dx, double dy) {
        Node node = robot.lookup(query).query();
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(
                dx < 0 ? bounds.getMaxX() + dx : bounds.getMinX() + dx,
                dy < 0 ? bounds.getMaxY() + dy : bounds.getMinY() + dy);
    }

    private String scene() {
        WaitForAsyncUtils.waitForFxEvents();
        return SceneText.of(root);
    }

    /** Presses, moves and holds; waits until the scene has heard of it, as the X server takes its time. */
    private void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        heard(event -> event.getEventType() == MouseEvent.MOUSE_PRESSED);
        robot.moveTo(from.add(to).multiply(0.5)).moveTo(to);
        heard(event -> event.getEventType() == MouseEvent.MOUSE_DRAGGED
                && Math.abs(event.getScreenX() - to.getX()) < 2
                && Math.abs(event.getScreenY() - to.getY()) < 2);
    }

    private void drop(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        heard(event ->
                event.getEventType() == MouseEvent.MOUSE_RELEASED || event.getEventType() == MouseEvent.MOUSE_CLICKED);
    }

    private void heard(Predicate<MouseEvent> wanted) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                MouseEvent event = last.get();
                return event != null && wanted.test(event);
            });
        } catch (TimeoutException e) {
            throw new AssertionError("the scene heard nothing of the mouse but " + last.get(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aRoleFromThePaletteOntoAZoneMakesAHost(FxRobot robot) {
        drag(robot, in(robot, "#palette-management-point", 40, 12), in(robot, "#zone-dmz", 60, -60));
        assertTrue(robot.lookup("#palette-ghost").tryQuery().isPresent());
        drop(robot);

        Host made = host("DMZ3");
        assertEquals("dmz", made.zone());
        assertEquals("P01", made.site());
        assertEquals(
                Map.of("clientConnections", "internet", "protocol", "https"),
                made.roles().getFirst().options());
        assertEquals(1, open.edits().size());
        assertTrue(steps().contains(Edit.AddHost.class), steps().toString());
        assertEquals(Set.of(new HostElement("DMZ3")), open.selection().get());
        assertTrue(robot.lookup("#host-DMZ3").tryQuery().isPresent());
        assertTrue(robot.lookup("#palette-ghost").tryQuery().isEmpty());
    }

    @Test
    void aRoleFromThePaletteOntoACardJoinsIt(FxRobot robot) {
        drag(robot, in(robot, "#palette-distribution-point", 40, 12), in(robot, "#host-DMZ2", 30, 12));
        drop(robot);

        assertEquals(List.of("fallback-status-point", "distribution-point"), roles(host("DMZ2")));
        assertTrue(robot.lookup("#role-DMZ2-1").tryQuery().isPresent());
    }

    @Test
    void aRoleWhereItDoesNotBelongIsDrawnAllTheSameWithAdvice(FxRobot robot) {
        drag(robot, in(robot, "#palette-site-server", 40, 12), in(robot, "#zone-internet", 60, -60));
        assertTrue(robot.lookup(".drop-advice").tryQuery().isPresent());
        drop(robot);

        assertTrue(robot.lookup(".drop-advice").tryQuery().isEmpty());
        assertTrue(design().hosts().stream()
                .anyMatch(host -> host.zone().equals("internet")
                        && host.roles().getFirst().role().equals("site-server")));
    }

    @Test
    void escapeDuringADragFromThePaletteLeavesNothingBehind(FxRobot robot) {
        robot.moveTo(in(robot, "#palette-management-point", 40, 12)).clickOn(MouseButton.PRIMARY);
        robot.moveTo(in(robot, "#zone-dmz", 60, -60));
        Design design = design();
        String before = scene();
        drag(robot, in(robot, "#palette-management-point", 40, 12), in(robot, "#zone-dmz", 60, -60));
        assertNotEquals("", SceneText.difference(before, scene()));
        robot.type(KeyCode.ESCAPE);
        assertEquals("", SceneText.difference(before, scene()));
        drop(robot);

        assertEquals("", SceneText.difference(before, scene()));
        assertSame(design, design());
    }

    @Test
    void aDoubleClickInThePaletteAddsToTheSelectedZone(FxRobot robot) {
        robot.interact(() -> open.selection().only(new ZoneElement("intranet")));
        robot.doubleClickOn("#palette-management-point");

        assertEquals("intranet", host("SRV1").zone());
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
        assertEquals(Arranger.complete(design()), design().layout(), "what is shown is written down");
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
        Box before = Arranger.complete(design()).zones().get("dmz");
        Point2D edge = in(robot, "#zone-dmz", 60, -1);
        drag(robot, edge, edge.add(0, 60));
        drop(robot);

        Box after = design().layout().zones().get("dmz");
        assertTrue(after.height() > before.height() + 40);
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
        robot.moveTo(edge.add(0, 60)).moveTo(edge);
        String before = scene();
        drag(robot, edge, edge.add(0, 60));
        assertNotEquals("", SceneText.difference(before, scene()));
        robot.type(KeyCode.ESCAPE);
        robot.moveTo(edge);
        drop(robot);

        assertEquals("", SceneText.difference(before, scene()));
        assertEquals(List.of(), open.edits());
    }

    @Test
    void aZoneMovesByItsTitleWithItsHosts(FxRobot robot) {
        Point2D title = in(robot, "#zone-internet", 90, 14);
        drag(robot, title, title.add(0, 80));
        drop(robot);

        assertTrue(steps().contains(Edit.PlaceZone.class), steps().toString());
        assertEquals(new Spot(20, 40), design().layout().hosts().get("Laptops"));
    }

    @Test
    void deleteRemovesTheSelection(FxRobot robot) {
        robot.clickOn(in(robot, "#host-DMZ2", 40, 12)).type(KeyCode.DELETE);
        assertTrue(design().host("DMZ2").isEmpty());
        assertTrue(robot.lookup("#host-DMZ2").tryQuery().isEmpty());

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
        robot.clickOn("#wall-fe .wall-name");
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
    void theContextMenuOfACardTogglesWhoInitiates(FxRobot robot) {
        robot.clickOn(in(robot, "#host-DMZ1", 40, 12), MouseButton.SECONDARY);
        robot.clickOn("Site server initiates connections");

        assertTrue(host("DMZ1").siteServerInitiates());
    }

    @Test
    void hoveringAHostLightsItsFlowsAndNamesTheirPorts(FxRobot robot) {
        assertTrue(robot.lookup(".port-label").queryAll().isEmpty());
        robot.moveTo(in(robot, "#host-Laptops", 40, 12));

        assertFalse(robot.lookup(".port-label").queryAll().isEmpty());
    }

    @Test
    void theMiddleButtonPansAndCtrlZeroFits(FxRobot robot) {
        Point2D before = in(robot, "#host-DMZ1", 0, 0);
        robot.moveTo(in(robot, "#canvas", 30, 30))
                .press(MouseButton.MIDDLE)
                .moveBy(50, 40)
                .release(MouseButton.MIDDLE);
        assertEquals(before.add(50, 40), in(robot, "#host-DMZ1", 0, 0));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertEquals(before, in(robot, "#host-DMZ1", 0, 0));
    }

    @Test
    void aScreenReaderHearsWhatStandsWhereAndHowMuchCrosses(FxRobot robot) {
        long crossings = open.analysis().getValue().crossings().stream()
                .map(crossing -> crossing.flow())
                .flatMap(flow -> Stream.of(flow.from(), flow.to()))
                .filter(party -> party.host().id().equals("DMZ1") && party.index() == 0)
                .count();

        assertEquals(
                "Management point on DMZ1 in DMZ, " + crossings + " crossings",
                robot.lookup("#role-DMZ1-0").query().getAccessibleText());
        for (String query : List.of("#host-DMZ1", "#zone-dmz", "#wall-fe", "#palette-management-point", "#canvas")) {
            Node node = robot.lookup(query).query();
            assertFalse(node.getAccessibleText().isBlank(), query);
        }
    }

    /** What the first step did. */
    private List<Class<?>> steps() {
        return open.edits().getFirst() instanceof Edit.Together(var edits)
                ? edits.stream().<Class<?>>map(Object::getClass).toList()
                : List.of(open.edits().getFirst().getClass());
    }
}
