package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Crossing;
import dev.portolan.app.FilePreferences;
import dev.portolan.app.Reports;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.LinkShape;
import dev.portolan.diagram.Point;
import dev.portolan.store.DesignReader;
import dev.portolan.text.Messages;
import dev.portolan.ui.inspector.InspectorView;
import dev.portolan.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A crossing in the table says why it is there, and table and canvas lead to each other. */
@ExtendWith(ApplicationExtension.class)
final class WhyWindowTest {

    private static final Path DESIGN = Path.of("docs/pictures/perimeter.portolan.json");

    private static final String EXPLAINED = "SQL over TCP, TCP 1433: Management point on DMZ1 to SQL Server on DB1";
    private static final String SOURCE =
            "Source: \"Ports used in Configuration Manager\" (2025-12-08), table BKMK_PortsMP-SQL.";

    @TempDir
    Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private MainWindow window;
    private Session session;

    @Start
    void start(Stage stage) {
        Theme.LIGHT.use();
        Catalog catalog = CatalogReader.shipped();
        session = new Session(new DesignReader(catalog).read(DESIGN), catalog, background, Platform::runLater);
        window = new MainWindow(
                stage,
                session,
                catalog,
                Messages.of("shell", Locale.ENGLISH),
                new ChosenFiles(folder),
                new FilePreferences(folder.resolve("preferences.properties")));
        window.show();
        ((InspectorView) stage.getScene().lookup("#inspector")).openProperty().set(false);
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    /** What the pane says, with what is asked for in it. */
    private static List<String> said(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#why").tryQuery().isPresent());
        return robot.lookup("#why .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void assertExplained(List<String> said) {
        assertEquals(EXPLAINED, said.getFirst());
        assertEquals(List.of("DMZ", "Back-end firewall", "Intranet"), said.subList(1, 4));
        assertTrue(said.contains(
                "1433 is the SQL Server port of SQL Server on DB1: the default, as nothing else is set."));
        assertTrue(said.contains(SOURCE), said::toString);
    }

    @Test
    void aDoubleClickOnARowAsksWhyAndTheAnswerCanBeCopied(FxRobot robot) throws TimeoutException {
        robot.doubleClickOn("DMZ1 (MP) → DB1");
        List<String> said = said(robot);
        assertExplained(said);
        robot.clickOn("#why-copy");
        String copied = copied(robot);
        assertTrue(copied.startsWith(said.getFirst() + "\n"), copied);
        assertTrue(copied.endsWith(SOURCE + "\n"), copied);
        robot.clickOn("#why-copy-source");
        assertEquals(SOURCE + "\n", copied(robot));

        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#why").tryQuery().isEmpty());
    }

    private static String copied(FxRobot robot) {
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        return copied[0];
    }

    @Test
    void aSettingThatDecidedLeadsToItsField(FxRobot robot) throws TimeoutException {
        robot.doubleClickOn("DMZ1 (MP) → DB1");
        until(() -> robot.lookup("#why").tryQuery().isPresent());
        robot.clickOn("SQL Server on DB1: SQL Server port");
        until(() -> robot.lookup("#why").tryQuery().isEmpty());
        Node field = robot.lookup("#inspect-sqlPort").query();
        until(field::isFocused);
    }

    @Test
    void twoHostsAreAskedWhatFlowsBetweenThem(FxRobot robot) throws TimeoutException {
        robot.clickOn("#host-DMZ1 .card-title")
                .press(KeyCode.CONTROL)
                .clickOn("#host-DB1 .card-title")
                .release(KeyCode.CONTROL)
                .rightClickOn("#host-DB1 .card-title")
                .clickOn("#menu-compare");
        until(() -> robot.lookup("#between").tryQuery().isPresent());
        List<String> said = robot.lookup("#between .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertEquals("DMZ1 to DB1: 1 flow", said.getFirst());
        assertTrue(said.stream().anyMatch(line -> line.startsWith("DB1 to DMZ1: ")), said::toString);
        robot.clickOn("#between-copy");
        assertTrue(copied(robot).contains("\n" + EXPLAINED + "\n"), copied(robot));
        robot.clickOn(EXPLAINED);
        assertExplained(said(robot));
    }

    @Test
    void enterAsksWhyToo(FxRobot robot) throws TimeoutException {
        robot.clickOn("DMZ1 (MP) → DB1").type(KeyCode.ENTER);
        assertExplained(said(robot));
    }

    @Test
    void theMenuOfARowAsksWhyToo(FxRobot robot) throws TimeoutException {
        robot.rightClickOn("DMZ1 (MP) → DB1").clickOn("Why…");
        assertExplained(said(robot));
    }

    @Test
    void aRowOfANarrowedTableIsDeselectedAndTheTableStaysNarrowed(FxRobot robot) throws TimeoutException {
        TableView<?> table = robot.lookup("#crossings-table").query();
        int all = table.getItems().size();
        robot.clickOn("#wall-back-end .wall-bar");
        until(() -> table.getItems().size() < all);
        int narrowed = table.getItems().size();
        robot.clickOn("DMZ1 (MP) → DB1");
        until(() -> table.getSelectionModel().getSelectedIndices().size() == 1);
        robot.press(KeyCode.CONTROL).clickOn("DMZ1 (MP) → DB1").release(KeyCode.CONTROL);
        until(() -> table.getSelectionModel().getSelectedIndices().isEmpty());
        assertEquals(narrowed, table.getItems().size());
    }

    @Test
    void whatIsSelectedOnTheCanvasTakesThePlaceOfARow(FxRobot robot) throws TimeoutException {
        TableView<?> table = robot.lookup("#crossings-table").query();
        robot.clickOn("DMZ1 (MP) → DB1");
        until(() -> table.getSelectionModel().getSelectedIndices().size() == 1);
        robot.clickOn("#host-SUP1");
        until(() -> table.getSelectionModel().getSelectedIndices().isEmpty());
        Node card = robot.lookup("#host-SUP1").query();
        until(() -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected"))
                || robot.lookup("#role-SUP1-0")
                        .query()
                        .getPseudoClassStates()
                        .contains(PseudoClass.getPseudoClass("selected")));
    }

    @Test
    void fromOneFirewallByARowToTheCanvasAndBack(FxRobot robot) throws TimeoutException {
        int all = window.tables().shownCrossings().size();
        robot.clickOn("#wall-back-end .wall-bar");
        until(() -> window.tables().shownCrossings().stream()
                .allMatch(crossing -> crossing.firewall().equals("back-end")));
        assertTrue(window.tables().shownCrossings().size() < all);

        robot.clickOn("DMZ1 (MP) → DB1");
        until(() -> lit(robot) == 1);

        robot.clickOn("#host-DB1 .card-title");
        until(() -> window.tables().shownCrossings().stream()
                .allMatch(crossing -> crossing.flow().fromHost().equals("DB1")
                        || crossing.flow().toHost().equals("DB1")));
        assertFalse(window.tables().shownCrossings().isEmpty());

        robot.clickOn("#crossings-scope");
        until(() -> window.tables().shownCrossings().size() == all);
    }

    /** How many lines are lit on the canvas. */
    private static long lit(FxRobot robot) {
        return robot.lookup(".flows.lit > .link-line").<javafx.scene.shape.Path>queryAll().stream()
                .flatMap(line -> line.getElements().stream())
                .filter(MoveTo.class::isInstance)
                .count();
    }

    @Test
    void headingsAreNotExplained(FxRobot robot) {
        robot.clickOn(robot.lookup(".grid-heading").lookup("Back-end firewall").<Node>query())
                .type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#why").tryQuery().isEmpty());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aLineOnTheCanvasNarrowsTheTables(FxRobot robot) throws TimeoutException {
        Drawing drawing = Objects.requireNonNull(
                Reports.of(session.result(), Locale.ENGLISH).drawing());
        LinkShape line = drawing.links().stream()
                .filter(link -> link.fromHost().equals("NET") && link.toHost().equals("DMZ2"))
                .findFirst()
                .orElseThrow();
        Point from = line.points().get(1);
        Point to = line.points().get(2);
        Box box = drawing.card("DMZ2").orElseThrow().box();
        Node node = robot.lookup("#host-DMZ2").query();
        Bounds card = node.localToScreen(node.getLayoutBounds());
        double zoom = card.getWidth() / box.width();
        Point2D at = new Point2D(
                card.getMinX() + ((from.x() + to.x()) / 2 - box.x()) * zoom,
                card.getMinY() + ((from.y() + to.y()) / 2 - box.y()) * zoom);
        robot.clickOn(at);
        until(() -> robot.lookup("#crossings-scope").tryQuery().isPresent());
        assertEquals(
                "Laptops → DMZ2",
                robot.lookup("#crossings-scope").queryLabeled().getText());
        assertEquals(
                line.flows(),
                window.tables().shownCrossings().stream()
                        .map(Crossing::flow)
                        .distinct()
                        .toList());

        robot.clickOn("#host-DMZ1 .card-title").press(KeyCode.SHIFT).clickOn(at).release(KeyCode.SHIFT);
        String both = line.flows().size() + 1 + " selected";
        until(() -> robot.lookup("#crossings-scope").queryLabeled().getText().equals(both));
    }

    @Test
    void whatNarrowsTheTablesGoesByTheNameThatItHasNow(FxRobot robot) throws TimeoutException {
        robot.clickOn("#host-DMZ1 .card-title");
        until(() -> robot.lookup("#crossings-scope").tryQuery().isPresent());
        robot.interact(() -> session.submit(new Edit.RenameHost("DMZ1", "CM01")));
        until(() -> robot.lookup("#crossings-scope").queryLabeled().getText().equals("CM01"));
        until(() -> robot.lookup("CM01 (DMZ1) (MP) → DB1").tryQuery().isPresent());
    }
}
