package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.check.Finding;
import dev.portolan.app.FilePreferences;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.store.DesignReader;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Findings beside the canvas are mended with one click, or with one key, and that is one step. */
@ExtendWith(ApplicationExtension.class)
final class FindingsWindowTest {

    private static final Path DESIGN = Path.of("src/test/resources/findings/pxe-in-perimeter/raises.portolan.json");

    @TempDir
    Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private Session session;
    private Design first;

    @Start
    void start(Stage stage) {
        Theme.LIGHT.use();
        Catalog catalog = CatalogReader.shipped();
        first = new DesignReader(catalog).read(DESIGN);
        session = new Session(first, catalog, background, Platform::runLater);
        new MainWindow(
                        stage,
                        session,
                        catalog,
                        Messages.of("shell", Locale.ENGLISH),
                        new ChosenFiles(folder),
                        new FilePreferences(folder.resolve("preferences.properties")))
                .show();
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    private static ListView<Finding> list(FxRobot robot) {
        return robot.lookup("#findings-list").query();
    }

    private static boolean lists(FxRobot robot, String id) {
        return list(robot).getItems().stream().anyMatch(finding -> finding.id().equals(id));
    }

    @Test
    void aRemedyIsOneClickAndOneStep(FxRobot robot) throws TimeoutException {
        robot.clickOn("#tab-findings");
        assertTrue(lists(robot, "pxe-in-perimeter"));
        robot.clickOn("Turn PXE off on DP1");
        until(() -> !lists(robot, "pxe-in-perimeter"));
        assertFalse(first.equals(session.design()));

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> lists(robot, "pxe-in-perimeter"));
        assertEquals(first, session.design());
        assertTrue(session.undoEdit().isEmpty());
    }

    @Test
    void enterMendsTheFindingThatIsSelected(FxRobot robot) throws TimeoutException {
        robot.clickOn("#tab-findings");
        ListView<Finding> list = list(robot);
        int row = list.getItems().stream().map(Finding::id).toList().indexOf("pxe-in-perimeter");
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(row);
        });
        robot.type(KeyCode.ENTER);
        until(() -> !lists(robot, "pxe-in-perimeter"));
        assertFalse(first.equals(session.design()));
    }

    @Test
    void thePointerOverARemedyShowsWhatItWouldChangeAndLeavesNothing(FxRobot robot) throws TimeoutException {
        robot.clickOn("#tab-findings");
        robot.moveTo("Turn PXE off on DP1");
        until(() -> session.preview().isPresent());
        robot.moveTo("#findings-list .finding-source");
        until(() -> session.preview().isEmpty());
        assertEquals(first, session.design());
        assertTrue(session.undoEdit().isEmpty());
    }

    @Test
    void aFindingStaysSelectedOnlyAsLongAsTheCanvasShowsIt(FxRobot robot) {
        robot.clickOn("#tab-findings");
        ListView<Finding> list = list(robot);
        int row = list.getItems().stream().map(Finding::id).toList().indexOf("pxe-in-perimeter");
        robot.interact(() -> list.getSelectionModel().clearAndSelect(row));
        assertEquals(row, list.getSelectionModel().getSelectedIndex());
        robot.clickOn("#host-CM1 .card-title");
        assertEquals(-1, list.getSelectionModel().getSelectedIndex());

        robot.interact(() -> list.getSelectionModel().clearAndSelect(row));
        assertEquals(row, list.getSelectionModel().getSelectedIndex(), "and can be chosen again");
        robot.interact(() -> list.getScene().lookup("#canvas").requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertEquals(-1, list.getSelectionModel().getSelectedIndex());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
