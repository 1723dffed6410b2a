package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.app.FilePreferences;
import dev.portolan.app.NewDesign;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.cli.CommandLineApp;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.export.CsvExporter;
import dev.portolan.export.Report;
import dev.portolan.export.WorkbookRows;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
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

/** From the palette to the workbook, with real mouse and keys. */
@ExtendWith(ApplicationExtension.class)
final class JourneyTest {

    @TempDir
    Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private ChosenFiles files;
    private Session session;
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Theme.LIGHT.use();
        files = new ChosenFiles(folder);
        Messages words = Messages.of("shell", Locale.ENGLISH);
        Design design = NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH));
        session = new Session(design, catalog, background, Platform::runLater);
        window = new MainWindow(
                stage, session, catalog, words, files, new FilePreferences(folder.resolve("preferences.properties")));
        window.show();
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    @Test
    void dropAManagementPointReadTheRulesSaveReopenAndHandOver(FxRobot robot) throws Exception {
        assertEquals(List.of(), window.tables().shownCrossings());

        drop(robot, "#palette-management-point", "#zone-dmz");
        settled();
        Host perimeter = session.design().hosts().stream()
                .filter(host -> host.zone().equals("dmz"))
                .findFirst()
                .orElseThrow();
        List<Crossing> shown = window.tables().shownCrossings();
        assertEquals(Set.copyOf(session.result().analysis().crossings()), Set.copyOf(shown));
        assertEquals(session.result().analysis().crossings().size(), shown.size());
        assertEquals(
                List.of("client-notification 10123", "https 443"),
                shown.stream()
                        .filter(c -> c.firewall().equals("front-end"))
                        .map(c -> c.flow().service() + " " + c.flow().ports())
                        .toList());
        assertTrue(shown.stream()
                .anyMatch(c -> c.firewall().equals("back-end")
                        && c.flow().fromHost().equals(perimeter.id())
                        && c.flow().service().equals("sql-over-tcp")));
        assertTrue(session.isUnsaved());
        assertEquals("New design ● — Portolan", stage.getTitle());

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        settled();
        assertEquals(List.of(), window.tables().shownCrossings());
        assertFalse(session.isUnsaved());
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        settled();
        assertEquals(shown.size(), window.tables().shownCrossings().size());

        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> Files.exists(files.design()) && !session.isUnsaved());
        Design saved = session.design();
        assertEquals("perimeter.portolan.json — Portolan", stage.getTitle());
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#sample-blank").tryQuery().isPresent());
        robot.clickOn("#gallery-open");
        settled();
        assertEquals(List.of(), window.tables().shownCrossings());
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        until(() -> session.design().equals(saved));
        settled();
        assertEquals(shown.size(), window.tables().shownCrossings().size());

        robot.clickOn("#tool-export");
        until(() -> Files.exists(files.workbook()));
        assertEquals(sorted(csv()), sorted(WorkbookRows.csv(files.workbook())));
        assertEquals(csv(), csvOf(window.tables().shownCrossings()));
    }

    @Test
    void aSelectedFirewallShowsItsRulesOnly(FxRobot robot) throws Exception {
        drop(robot, "#palette-management-point", "#zone-dmz");
        settled();
        robot.clickOn(robot.lookup("#wall-front-end").lookup(".wall-bar").<Node>query());
        until(() -> window.tables().shownCrossings().stream()
                .allMatch(c -> c.firewall().equals("front-end")));
        assertEquals(2, window.tables().shownCrossings().size());
        robot.clickOn("#crossings-scope");
        assertTrue(window.tables().shownCrossings().size() > 2);
    }

    @Test
    void headingsCountCrossingsAndThoseThatADropWouldChange(FxRobot robot) throws Exception {
        robot.drag("#palette-management-point").moveTo(middle(robot, "#zone-dmz"));
        until(() -> isSaid(robot, "no crossings · 2 come"));
        robot.drop();
        until(() -> isSaid(robot, "2 crossings") && !isSaid(robot, "no crossings · 2 come"));
    }

    /** Whether a heading of the table counts just that. */
    private static boolean isSaid(FxRobot robot, String text) {
        return robot.lookup(".grid-count").<Labeled>queryAll().stream().anyMatch(cell -> text.equals(cell.getText()));
    }

    @Test
    void aSelectedRowLightsUpItsFlowAndNothingElse(FxRobot robot) throws Exception {
        drop(robot, "#palette-management-point", "#zone-dmz");
        settled();
        robot.clickOn("#inspector-fold").clickOn("TCP 1433");
        WaitForAsyncUtils.waitForFxEvents();
        long lit = robot.lookup(".flows.lit > .link-line").<javafx.scene.shape.Path>queryAll().stream()
                .flatMap(line -> line.getElements().stream())
                .filter(MoveTo.class::isInstance)
                .count();
        assertEquals(1, lit);
        assertTrue(robot.lookup(".port-label").queryAll().stream()
                .map(label -> ((Labeled) label).getText())
                .anyMatch("1433"::equals));
    }

    @Test
    void anEmptyTableSaysWhatToDoAndAFindingPointsAtItsElement(FxRobot robot) throws Exception {
        assertTrue(
                robot.lookup(".empty-state").match(Node::isVisible).tryQuery().isPresent());
        robot.clickOn("#tab-findings").clickOn(".finding");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#host-CLIENTS")
                .query()
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("selected")));
    }

    private void drop(FxRobot robot, String what, String where) {
        robot.drag(what).dropTo(middle(robot, where));
    }

    private static Point2D middle(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(
                node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
    }

    /** What {@code analyze --format csv} says of the saved file. */
    private String csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            int exit = new CommandLineApp(() -> catalog, results, results)
                    .run("analyze", files.design().toString(), "--format", "csv");
            assertEquals(0, exit);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Sheets stand in the order of the file, the command's lines in that of ids. */
    private static List<String> sorted(String csv) {
        return csv.lines().sorted().toList();
    }

    /** What the table shows, written as the same command would. */
    private String csvOf(List<Crossing> crossings) throws IOException {
        Analysis analysis = session.result().analysis();
        List<Crossing> inOrder =
                analysis.crossings().stream().filter(crossings::contains).toList();
        assertEquals(crossings.size(), inOrder.size());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(new Report(analysis.withCrossings(inOrder), List.of(), null, Locale.ENGLISH), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void settled() throws TimeoutException {
        until(session::isResultCurrent);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
