package dev.portolan.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Opens a file that is dragged in from another program.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>dragged</th><th>over</th><th>effect</th></tr>
 * <tr><td>files</td><td>anywhere in the window</td><td>the pointer shows that they are taken; dropped, the last of them is
 * opened</td></tr>
 * <tr><td>folders alone, anything else</td><td>anywhere in the window</td><td>not taken</td></tr>
 * <tr><td>—</td><td>outside, or Escape</td><td>nothing: nothing was changed while dragging</td></tr>
 * </table>
 */
final class FileDrop {

    private final Consumer<Path> open;

    /** @param open is told of the file once the drag is over, as it may ask questions */
    FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    void into(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (chosen(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> file = chosen(event.getDragboard().getFiles());
            event.setDropCompleted(file.isPresent());
            event.consume();
            file.ifPresent(path -> Platform.runLater(() -> open.accept(path)));
        });
    }

    /** Of several files the last; no folder. */
    static Optional<Path> chosen(List<File> files) {
        return files.stream()
                .filter(file -> !file.isDirectory())
                .reduce((a, b) -> b)
                .map(File::toPath);
    }
}
