package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.app.FilePreferences;
import dev.portolan.app.HeldEngine;
import dev.portolan.app.Result;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.store.DesignFile;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window goes on while results are long in coming, and what is waited for can be cancelled. */
@ExtendWith(ApplicationExtension.class)
final class SlowEngineWindowTest {

    @TempDir
    Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final HeldEngine engine = new HeldEngine(catalog);
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final List<Design> shown = new ArrayList<>();
    private ChosenFiles files;
    private Session session;

    @Start
    void start(Stage stage) {
        Theme.LIGHT.use();
        files = new ChosenFiles(folder);
        session = new Session(
                DesignFile.load(Path.of("catalog", "designs", "ibcm" + DesignFile.ENDING), catalog),
                engine,
                background,
                Platform::runLater);
        session.subscribe(new Session.Listener() {
            @Override
            public void resultChanged() {
                shown.add(session.result().analysis().design());
            }
        });
        new MainWindow(
                        stage,
                        session,
                        catalog,
                        Messages.of("shell", Locale.ENGLISH),
                        files,
                        new FilePreferences(folder.resolve("preferences.properties")))
                .show();
    }

    @AfterEach
    void stop() {
        engine.letGo();
        background.shutdownNow();
    }

    @Test
    void draggingStaysLiveStaleResultsAreDroppedAndTheLastOneWins(FxRobot robot) throws Exception {
        engine.hold();
        engine.begun().clear();
        Node card = robot.lookup("#host-DMZ01").query();
        Point2D before = middle(card);

        robot.interact(() -> session.submit(new Edit.RenameDesign("first")));
        Design held = session.design();
        until(() -> engine.begun().equals(List.of(held)));

        robot.drag(card).moveBy(0, 20).moveBy(0, 20);
        WaitForAsyncUtils.waitForFxEvents();
        Point2D between = middle(card);
        assertTrue(between.getY() > before.getY() + 10, "the card follows the pointer");
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        Design moved = session.design();
        assertTrue(session.undoEdit().orElseThrow() instanceof Edit.MoveHosts, "the drop is a step");
        assertTrue(middle(robot.lookup("#host-DMZ01").query()).getY() > before.getY() + 10, "the canvas shows it");

        Node other = robot.lookup("#host-DC01").query();
        Point2D start = middle(other);
        robot.drag(robot.from(other).lookup(".card-title").<Node>query())
                .moveBy(0, -20)
                .moveBy(0, -20);
        WaitForAsyncUtils.waitForFxEvents();
        engine.letOne(); // what was overtaken comes in the middle of a drag
        until(() -> engine.begun().equals(List.of(held, moved)));
        assertEquals(List.of(), shown);
        robot.moveBy(0, -30).moveBy(0, -10);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(middle(other).getY() < start.getY() - 10, "and the drag goes on");
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(moved, session.design());

        Node zone = robot.lookup("#zone-internet").query();
        double left = zone.localToScreen(zone.getBoundsInLocal()).getMinX();
        robot.moveTo(middle(zone)).scroll(2, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#tool-zoom-in");
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(
                left,
                robot.lookup("#zone-internet")
                        .<Node>query()
                        .localToScreen(zone.getBoundsInLocal())
                        .getMinX());

        robot.interact(() -> session.submit(new Edit.RenameDesign("last")));
        Design last = session.design();
        assertEquals(List.of(), shown, "nothing has come yet");
        assertFalse(session.isResultCurrent());
        engine.letGo();
        until(session::isResultCurrent);
        assertEquals(List.of(last), shown, "what was overtaken was never shown");
        assertEquals(List.of(held, moved, last), engine.begun(), "what was overtaken was not even begun");
        assertSame(last, session.result().analysis().design());
    }

    @Test
    void aCancelledAnalysisLeavesTheLastResultUntilItIsWanted(FxRobot robot) throws Exception {
        Result before = session.result();
        engine.hold();
        robot.interact(() -> session.submit(new Edit.RenameDesign("other")));
        until(() -> isShown(robot, "#status-progress"));
        assertEquals("Analysing…", text(robot, "#status-wait-what"));

        robot.clickOn("#status-cancel");
        until(() -> isShown(robot, "#status-compute"));
        assertEquals("Result not up to date", text(robot, "#status-wait-what"));
        assertFalse(isShown(robot, "#status-progress"));
        assertEquals("other", session.design().name(), "the design stays");

        engine.letGo();
        background.submit(() -> {}).get(); // by now what was being worked out has come
        WaitForAsyncUtils.waitForFxEvents();
        assertSame(before, session.result(), "it was dropped");
        assertTrue(isShown(robot, "#status-compute"));

        robot.clickOn("#status-compute");
        until(session::isResultCurrent);
        until(() -> !isShown(robot, "#status-wait-what"));
    }

    @Test
    void afterACancelledAnalysisTheNextStepIsComputedAgain(FxRobot robot) throws Exception {
        engine.hold();
        robot.interact(() -> session.submit(new Edit.RenameDesign("other")));
        until(() -> isShown(robot, "#status-progress"));
        robot.clickOn("#status-cancel");
        until(() -> isShown(robot, "#status-compute"));
        engine.letGo();
        robot.interact(() -> session.submit(new Edit.RenameDesign("another")));
        until(session::isResultCurrent);
        until(() -> !isShown(robot, "#status-wait-what"));
        assertEquals(List.of("another"), shown.stream().map(Design::name).toList());
    }

    @Test
    void aCancelledExportLeavesNoFile(FxRobot robot) throws Exception {
        engine.hold();
        robot.interact(() -> session.submit(new Edit.RenameDesign("other")));
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        until(() -> isShown(robot, "#status-progress")
                && text(robot, "#status-wait-what").equals("Exporting to perimeter.xlsx…"));
        robot.clickOn("#status-cancel");
        until(() -> !isShown(robot, "#status-wait-what")
                || text(robot, "#status-wait-what").equals("Analysing…"));
        engine.letGo();
        until(SlowEngineWindowTest::noErrandRuns);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    left.filter(file -> !file.endsWith("preferences.properties"))
                            .toList());
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        until(() -> Files.exists(files.workbook()));
    }

    @Test
    void aCancelledComparisonOfEditionsLeavesTheEdition(FxRobot robot) throws Exception {
        engine.hold();
        robot.clickOn("#editions")
                .clickOn(robot.lookup(".combo-box-popup")
                        .lookup("Configuration Manager 2007 (partial)")
                        .match(node -> node instanceof Labeled)
                        .<Node>query());
        until(() -> isShown(robot, "#status-progress"));
        assertEquals(
                "Working out what Configuration Manager 2007 (partial) changes…", text(robot, "#status-wait-what"));
        robot.clickOn("#status-cancel");
        until(() -> !isShown(robot, "#status-wait-what"));
        assertEquals(
                session.design().edition(),
                robot.lookup("#editions").<ComboBox<Edition>>query().getValue().id());
        engine.letGo();
        until(SlowEngineWindowTest::noErrandRuns);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#edition-dialog").tryQuery().isEmpty());
        assertTrue(session.undoEdit().isEmpty());
    }

    @Test
    void openingAFileThatIsLongInComingCanBeCancelled(FxRobot robot) throws Exception {
        Process made = new ProcessBuilder("mkfifo", files.design().toString()).start();
        assertEquals(0, made.waitFor());
        Design before = session.design();
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        until(() -> isShown(robot, "#status-progress"));
        assertEquals("Opening perimeter.portolan.json…", text(robot, "#status-wait-what"));
        robot.clickOn("#status-cancel");
        until(() -> !isShown(robot, "#status-wait-what"));
        Files.write(files.design(), Files.readAllBytes(Path.of("catalog", "designs", "single-primary.portolan.json")));
        until(SlowEngineWindowTest::noErrandRuns);
        WaitForAsyncUtils.waitForFxEvents();
        assertSame(before, session.design());
    }

    @Test
    void aDesignThatWasOpenedShowsNothingOfTheOneBefore(FxRobot robot) throws Exception {
        robot.clickOn("#tab-rules").clickOn("#tab-findings");
        Design cloud = DesignFile.load(Path.of("catalog", "designs", "cmg-scale-set" + DesignFile.ENDING), catalog);
        engine.hold();
        robot.interact(() -> session.open(cloud, null));
        assertEquals(
                "Not analysed yet", robot.lookup("#status").<StatusView>query().getText());
        assertFalse(isShown(robot, "#status-findings"));
        assertFalse(isShown(robot, "#status-time"));
        assertTrue(isShown(robot, "#host-" + cloud.hosts().getFirst().id()), "the canvas shows it already");
        assertEquals(0, drawn(robot), "but no traffic");
        for (String table : List.of("findings", "rules", "crossings", "flows", "hosts")) {
            robot.clickOn("#tab-" + table);
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(
                    robot.lookup(".empty-state")
                            .match(node -> node.localToScreen(node.getLayoutBounds()) != null
                                    && isInSight(node)
                                    && ((Labeled) node).getText().equals("Not analysed yet"))
                            .tryQuery()
                            .isPresent(),
                    table);
        }
        engine.letGo();
        until(session::isResultCurrent);
        assertTrue(isShown(robot, "#status-time"));
        assertTrue(drawn(robot) > 0);
        robot.clickOn("#tab-rules");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(
                robot.lookup("#rules-table").<TableView<?>>query().getItems().isEmpty());
    }

    @Test
    void findingsAreCountedBySeverityAndAClickShowsThem(FxRobot robot) throws Exception {
        robot.interact(() -> session.submit(new Edit.SetEdition("cm-2007")));
        until(session::isResultCurrent);
        long errors = session.result().findings().stream()
                .filter(finding -> finding.severity().word().equals("error"))
                .count();
        assertTrue(errors > 0);
        assertEquals(Long.toString(errors), text(robot, "#status-error"));
        assertTrue(robot.lookup("#status-findings")
                .query()
                .getAccessibleText()
                .startsWith(errors == 1 ? "1 error" : errors + " errors"));
        robot.clickOn("#status-findings", MouseButton.PRIMARY);
        until(() -> isShown(robot, ".finding"));
    }

    private static boolean noErrandRuns() {
        return Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("errand"));
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query)
                .match(node -> node.isVisible() && node.getScene() != null)
                .tryQuery()
                .isPresent();
    }

    /** How much of flows is drawn. */
    private static int drawn(FxRobot robot) {
        return robot.lookup(".flows .link-line").<javafx.scene.shape.Path>queryAll().stream()
                .mapToInt(line -> line.getElements().size())
                .sum();
    }

    private static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static Point2D middle(Node node) {
        return node.localToScreen(
                node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
