package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Files that are dragged in from another window with a real mouse: each line of the truth table of {@link FileDrop}. */
@ExtendWith(ApplicationExtension.class)
final class FileDropTest {

    @TempDir
    static Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Design start = NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH));
    private Session session;
    private Stage window;
    private Stage shelf;
    private Label source;
    private List<File> dragged = List.of();
    private final AtomicReference<TransferMode> taken = new AtomicReference<>();
    private final AtomicReference<DragEvent> done = new AtomicReference<>();

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
        source = new Label("files");
        source.setMinSize(120, 60);
        source.setOnDragDetected(event -> {
            Dragboard board = source.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(dragged);
            board.setContent(content);
            event.consume();
        });
        source.setOnDragDone(event -> {
            taken.set(event.getTransferMode());
            done.set(event);
        });
        shelf = new Stage();
        shelf.setScene(new Scene(source, 120, 60));
        shelf.setX(0);
        shelf.setY(0);
        shelf.setAlwaysOnTop(true);
        shelf.show();
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        robot.interact(shelf::close);
        background.shutdownNow();
    }

    private Path saved(String name) throws IOException {
        Path file = folder.resolve(name + DesignFile.ENDING);
        DesignFile.save(file, start.withName(name));
        return file;
    }

    private void drop(FxRobot robot, Path... files) throws TimeoutException {
        dragged = List.of(files).stream().map(Path::toFile).toList();
        Point2D from = robot.point(source).query();
        robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(10, 5).moveBy(10, 5);
        robot.moveTo(from.add(600, 300)).moveBy(3, 3).release(MouseButton.PRIMARY);
        until(() -> done.get() != null);
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
        drop(robot, saved("first"), saved("second"));
        until(() -> session.design().name().equals("second"));

        assertEquals(TransferMode.COPY, taken.get(), "the pointer has shown that files are taken");
        assertEquals(Optional.of(folder.resolve("second.portolan.json")), session.file());
        assertEquals("second.portolan.json — Portolan", window.getTitle());
    }

    @Test
    void unsavedWorkIsAskedAbout(FxRobot robot) throws Exception {
        robot.interact(() -> session.submit(new Edit.RenameDesign("in the works")));
        Design works = session.design();
        drop(robot, saved("first"));
        until(() -> robot.lookup("Cancel").tryQuery().isPresent());
        robot.clickOn("Cancel");
        assertSame(works, session.design());

        done.set(null);
        drop(robot, saved("first"));
        until(() -> robot.lookup("Don't save").tryQuery().isPresent());
        robot.clickOn("Don't save");
        until(() -> session.design().name().equals("first"));
    }

    @Test
    void aDamagedFileIsExplainedAndNothingElseIsAsked(FxRobot robot) throws Exception {
        robot.interact(() -> session.submit(new Edit.RenameDesign("in the works")));
        Design works = session.design();
        Path damaged = folder.resolve("damaged.portolan.json");
        Files.writeString(damaged, "{\"portolan\": 1, \"name\": ");
        drop(robot, damaged);
        until(() -> robot.lookup("The design was not opened").tryQuery().isPresent());
        assertTrue(robot.lookup("Don't save").tryQuery().isEmpty());
        robot.clickOn("OK");

        assertSame(works, session.design());
        assertTrue(session.isUnsaved());
        assertEquals("{\"portolan\": 1, \"name\": ", Files.readString(damaged));
    }

    @Test
    void aFolderIsNotTaken(FxRobot robot) throws Exception {
        drop(robot, folder);

        assertEquals(null, taken.get());
        assertSame(start, session.design());
    }
}
