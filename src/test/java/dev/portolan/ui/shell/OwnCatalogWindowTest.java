package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.app.FilePreferences;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Edition;
import dev.portolan.store.DesignReader;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A catalog of the user's in the window: what is theirs is marked, and the folder is chosen from the menu. */
@ExtendWith(ApplicationExtension.class)
final class OwnCatalogWindowTest {

    @TempDir
    static Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final FilePreferences preferences = new FilePreferences(folder.resolve("preferences.properties"));

    @Start
    void start(Stage stage) {
        Theme.LIGHT.use();
        Catalog catalog = CatalogReader.with(Path.of("src/test/resources/own/example"));
        Session session = new Session(
                new DesignReader(catalog).read(Path.of("src/test/resources/own/help-desk.portolan.json")),
                catalog,
                background,
                Platform::runLater);
        new MainWindow(
                        stage,
                        session,
                        catalog,
                        Messages.of("shell", Locale.ENGLISH),
                        new ChosenFiles(folder),
                        preferences)
                .show();
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    @Test
    void whatIsTheUsersIsMarked(FxRobot robot) throws TimeoutException {
        Label entry = robot.lookup("#palette-jump-host").query();
        assertEquals("Jump host •", entry.getText());
        assertEquals(
                "Jump host (Jump), from your own catalog", entry.getTooltip().getText());
        assertEquals(
                "Management point",
                robot.lookup("#palette-management-point").<Label>query().getText());
        ComboBox<Edition> editions = robot.lookup("#editions").query();
        assertEquals("Current branch, June 2026 •", editions.getConverter().toString(editions.getValue()));
        until(() -> robot.lookup("DESK → JUMP •").tryQuery().isPresent());
        until(() -> robot.lookup(".chip").queryAllAs(Label.class).stream()
                .anyMatch(chip -> chip.isVisible() && chip.getText().equals("Jump host •")));
        until(() -> robot.lookup("your own catalog").tryQuery().isPresent());
    }

    @Test
    void aFolderIsTriedBeforeItIsRemembered(FxRobot robot) throws IOException, TimeoutException {
        Path file = folder.resolve("connections.json");
        Files.writeString(file, "[]");
        assertTrue(chosen(robot).contains("connections.json: this must be an object"));
        assertEquals(Optional.empty(), preferences.catalogFolder());
        Files.copy(Path.of("src/test/resources/own/example/services.json"), folder.resolve("services.json"));
        Files.delete(file);
        assertTrue(chosen(robot).contains("next start"));
        assertEquals(Optional.of(folder.toAbsolutePath()), preferences.catalogFolder());
        robot.clickOn("#menu-file").clickOn("Without own catalog");
        assertTrue(answered(robot).contains("next start"));
        assertEquals(Optional.empty(), preferences.catalogFolder());
    }

    private static String chosen(FxRobot robot) throws TimeoutException {
        robot.clickOn("#menu-file").clickOn("Own catalog…");
        return answered(robot);
    }

    /** What the dialog says, which is closed then. */
    private static String answered(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        DialogPane dialog = robot.lookup(".dialog-pane").query();
        Node button = dialog.lookupButton(dialog.getButtonTypes().getFirst());
        robot.clickOn(button);
        WaitForAsyncUtils.waitForFxEvents();
        return dialog.getContentText();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
