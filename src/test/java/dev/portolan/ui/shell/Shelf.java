package dev.portolan.ui.shell;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** Another program, in a process of its own: a small window in the corner of the screen that files can be dragged from. */
public final class Shelf {

    static final double WIDTH = 120;
    static final double HEIGHT = 60;

    private static final String READY = "ready";
    private static final String DONE = "done ";

    private Shelf() {}

    /** Starts it in this process. */
    public static void main(String[] files) {
        Application.launch(Window.class, files);
    }

    /** Its window. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            List<File> files = getParameters().getRaw().stream().map(File::new).toList();
            Label label = new Label("files");
            label.setMinSize(WIDTH, HEIGHT);
            label.setOnDragDetected(event -> {
                ClipboardContent content = new ClipboardContent();
                content.putFiles(files);
                label.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
            label.setOnDragDone(event -> say(DONE + event.getTransferMode()));
            stage.initStyle(StageStyle.UNDECORATED);
            stage.setScene(new Scene(label, WIDTH, HEIGHT));
            stage.setX(0);
            stage.setY(0);
            stage.setOnShown(event -> say(READY));
            stage.show();
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    /** It as seen from the test. */
    record Running(Process process, BufferedReader words) implements AutoCloseable {

        static Running with(Path... files) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-Dprism.order=sw",
                    "--enable-native-access=ALL-UNNAMED",
                    Shelf.class.getName()));
            Arrays.stream(files).map(Path::toString).forEach(command::add);
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Running running = new Running(
                    process,
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
            running.next(READY);
            return running;
        }

        /** How the files were taken that were dragged away; null where they were not. */
        String taken() throws IOException {
            return next(DONE);
        }

        private String next(String start) throws IOException {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                if (line.startsWith(start)) {
                    return line.substring(start.length());
                }
            }
            throw new IOException("the other program has ended");
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
