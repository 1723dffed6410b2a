package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.app.FilePreferences;
import dev.portolan.app.HeldEngine;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Edition;
import dev.portolan.store.DesignFile;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
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

/** Another edition shows what it changes before it does, and nothing is lost by going there and back. */
@ExtendWith(ApplicationExtension.class)
final class EditionWindowTest {

    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final String OLD = "Configuration Manager 2007 (partial)";
    private static final String NEW = "Current branch, December 2025";

    @TempDir
    Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private ChosenFiles files;
    private final HeldEngine engine = new HeldEngine(catalog);
    private Session session;
    private byte[] before;

    @Start
    void start(Stage stage) throws Exception {
        Theme.LIGHT.use();
        files = new ChosenFiles(folder);
        Path shipped = Path.of("catalog", "designs", "cmg-scale-set" + DesignFile.ENDING);
        session = new Session(DesignFile.load(shipped, catalog), engine, background, Platform::runLater);
        DesignFile.save(files.design(), session.design());
        before = Files.readAllBytes(files.design());
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
    void thereAndBackAgain(FxRobot robot) throws Exception {
        int rules = session.result().analysis().rules().size();
        choose(robot, OLD);
        until(() -> isThere(robot, "#edition-dialog"));
        assertEquals("No rule comes, " + rules + " go, none stays.", text(robot, "#edition-rules"));
        assertTrue(rows(robot) > rules, "each rule and its headings");
        assertTrue(text(robot, "#edition-forgotten-count").contains("11 roles"));
        assertTrue(robot.lookup("#edition-forgotten")
                .<ListView<String>>query()
                .getItems()
                .contains("CM01: SMS Provider, Service connection point, Endpoint Protection point"));
        assertEquals("cb-2025-12", session.design().edition(), "nothing is done yet");
        assertFalse(session.isUnsaved());

        robot.clickOn("Stay");
        until(() -> chosen(robot).equals(NEW));
        assertEquals("cb-2025-12", session.design().edition());
        assertTrue(session.undoEdit().isEmpty());

        choose(robot, OLD);
        until(() -> isThere(robot, "#edition-dialog"));
        robot.clickOn("Switch");
        settled("cm-2007");
        assertEquals(OLD, chosen(robot));
        assertTrue(
                isThere(
                        robot,
                        "Nothing crosses a firewall: with this edition, the roles of this design say nothing to each other through one."));
        assertTrue(isMarked(robot, "#role-GATEWAY-0"));
        assertTrue(isMarked(robot, "#role-DC01-0"));
        assertFalse(isMarked(robot, "#role-MP01-0"));
        robot.clickOn("#role-GATEWAY-0");
        assertEquals(
                "Cloud management gateway (CMG): not in this edition. It makes no traffic, and counts again in an edition that knows it.",
                text(robot, "#inspector-unknown"));
        robot.clickOn("#role-MP01-0");
        assertFalse(robot.lookup("#inspector-unknown").query().isVisible());
        robot.clickOn("#host-CM01 .card-title");
        assertTrue(isThere(robot, "Service connection point (not in this edition)"));
        assertEquals(
                11,
                session.result().findings().stream()
                        .filter(finding -> finding.id().equals("role-not-in-edition"))
                        .count());
        save(robot);
        assertFalse(Arrays.equals(before, Files.readAllBytes(files.design())));

        choose(robot, NEW);
        until(() -> isThere(robot, "#edition-dialog"));
        assertEquals(rules + " rules come, none goes, none stays.", text(robot, "#edition-rules"));
        assertTrue(text(robot, "#edition-remembered-count").contains("11 roles"));
        assertFalse(isThere(robot, "#edition-forgotten"));
        robot.clickOn("Switch");
        settled("cb-2025-12");
        assertFalse(isMarked(robot, "#role-GATEWAY-0"));
        assertEquals(rules, session.result().analysis().rules().size());
        save(robot);
        assertArrayEquals(before, Files.readAllBytes(files.design()));
    }

    @Test
    void switchingIsOneStep(FxRobot robot) throws Exception {
        choose(robot, OLD);
        until(() -> isThere(robot, "#edition-dialog"));
        robot.clickOn("Switch");
        settled("cm-2007");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        settled("cb-2025-12");
        assertEquals(NEW, chosen(robot));
        assertFalse(session.isUnsaved());
        assertFalse(isThere(robot, "#edition-dialog"), "undo asks nothing");
    }

    @Test
    void escapeStays(FxRobot robot) throws Exception {
        choose(robot, OLD);
        until(() -> isThere(robot, "#edition-dialog"));
        robot.type(KeyCode.ESCAPE);
        until(() -> chosen(robot).equals(NEW));
        assertEquals("cb-2025-12", session.design().edition());
    }

    private void choose(FxRobot robot, String edition) {
        ComboBox<Edition> editions = robot.lookup("#editions").query();
        robot.clickOn(editions)
                .clickOn(robot.lookup(".combo-box-popup")
                        .lookup(edition)
                        .match(node -> node instanceof Labeled)
                        .<Node>query());
    }

    private void save(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> !session.isUnsaved());
    }

    private static String chosen(FxRobot robot) {
        return robot.lookup("#editions")
                .<ComboBox<Edition>>query()
                .getValue()
                .title()
                .en();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    private static int rows(FxRobot robot) {
        return robot.lookup("#changed-rules-table")
                .<TableView<?>>query()
                .getItems()
                .size();
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static boolean isMarked(FxRobot robot, String chip) {
        return robot.lookup(chip).<Node>query().getPseudoClassStates().contains(UNKNOWN);
    }

    private void settled(String edition) throws TimeoutException {
        until(() -> session.design().edition().equals(edition) && session.isResultCurrent());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
