package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.app.FilePreferences;
import dev.portolan.app.NewDesign;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.store.DesignFile;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
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

/** Files that are dragged in from another program with a real mouse: each line of the truth table of {@link FileDrop}. */
@ExtendWith(ApplicationExtension.class)
final class FileDropTest {

    @TempDir
    static Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Design start = NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH));
    private Session session;
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        Theme.LIGHT.use();
        session = new Session(start, catalog, background, Platform::runLater);
        MainWindow main = new MainWindow(
                stage,
                session,
                catalog,
                Messages.of("shell", Locale.ENGLISH),
                new ChosenFiles(folder),
                new FilePreferences(folder.resolve("preferences.properties")));
        main.show();
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        background.shutdownNow();
    }

    private Path saved(String name) throws IOException {
        Path file = folder.resolve(name + DesignFile.ENDING);
        DesignFile.save(file, start.withName(name));
        return file;
    }

    /** Drags files from another program to the middle of the window. */
    private static void drop(FxRobot robot) {
        robot.moveTo(Shelf.WIDTH / 2, Shelf.HEIGHT / 2).press(MouseButton.PRIMARY);
        robot.moveBy(10, 5).moveBy(10, 5).moveTo(660.0, 330.0).moveBy(3, 3).release(MouseButton.PRIMARY);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void ofSeveralFilesTheLastIsChosenAndNoFolder() throws IOException {
        File first = saved("first").toFile();
        File second = saved("second").toFile();

        assertEquals(Optional.of(second.toPath()), FileDrop.chosen(List.of(first, second, folder.toFile())));
        assertEquals(Optional.empty(), FileDrop.chosen(List.of(folder.toFile())));
        assertEquals(Optional.empty(), FileDrop.chosen(List.of()));
    }

    @Test
    void aDroppedDesignOpens(FxRobot robot) throws Exception {
        try (Shelf.Running shelf = Shelf.Running.with(saved("first"), saved("second"))) {
            drop(robot);
            assertEquals("COPY", shelf.taken(), "the pointer has shown that files are taken");
        }
        until(() -> session.design().name().equals("second"));

        assertEquals(Optional.of(folder.resolve("second.portolan.json")), session.file());
        assertEquals("second.portolan.json — Portolan", window.getTitle());
    }

    private Design inTheWorks(FxRobot robot) {
        robot.interact(() -> session.submit(new Edit.RenameDesign("in the works")));
        return session.design();
    }

    @Test
    void unsavedWorkIsAskedAboutAndKept(FxRobot robot) throws Exception {
        Design works = inTheWorks(robot);
        try (Shelf.Running shelf = Shelf.Running.with(saved("first"))) {
            drop(robot);
            shelf.taken();
        }
        until(() -> robot.lookup("Cancel").tryQuery().isPresent());
        robot.clickOn("Cancel");
        until(() -> robot.lookup("Cancel").tryQuery().isEmpty());

        assertSame(works, session.design());
    }

    @Test
    void unsavedWorkMayBeGivenUp(FxRobot robot) throws Exception {
        inTheWorks(robot);
        try (Shelf.Running shelf = Shelf.Running.with(saved("first"))) {
            drop(robot);
            shelf.taken();
        }
        until(() -> robot.lookup("Don't save").tryQuery().isPresent());
        robot.clickOn("Don't save");
        until(() -> session.design().name().equals("first"));

        assertFalse(session.isUnsaved());
    }

    @Test
    void aDamagedFileIsExplainedAndNothingElseIsAsked(FxRobot robot) throws Exception {
        Design works = inTheWorks(robot);
        Path damaged = folder.resolve("damaged.portolan.json");
        Files.writeString(damaged, "{\"portolan\": 1, \"name\": ");
        try (Shelf.Running shelf = Shelf.Running.with(damaged)) {
            drop(robot);
            shelf.taken();
        }
        until(() -> robot.lookup("The design was not opened").tryQuery().isPresent());
        assertTrue(robot.lookup("Don't save").tryQuery().isEmpty());
        robot.clickOn("OK");
        until(() -> robot.lookup("The design was not opened").tryQuery().isEmpty());

        assertSame(works, session.design());
        assertTrue(session.isUnsaved());
        assertEquals("{\"portolan\": 1, \"name\": ", Files.readString(damaged));
    }

    @Test
    void aFolderIsNotTaken(FxRobot robot) throws Exception {
        try (Shelf.Running shelf = Shelf.Running.with(folder)) {
            drop(robot);
            assertEquals("null", shelf.taken());
        }

        assertSame(start, session.design());
    }
}
