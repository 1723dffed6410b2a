package dev.portolan.bench;

import dev.portolan.app.Look;
import dev.portolan.app.Preferences;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Layout;
import dev.portolan.store.DesignFile;
import dev.portolan.text.Messages;
import dev.portolan.ui.shell.MainWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How long pulses take under the hand, in the window as it is: a design is opened, a card is dragged, the view is panned and
 * zoomed, everything is selected and deleted, and that is undone. Run it on a display of 1366 by 768; {@link Frames} says how.
 */
public final class CanvasRun extends Application {

    private static final Preferences NONE = new Preferences() {
        @Override
        public Optional<Path> catalogFolder() {
            return Optional.empty();
        }

        @Override
        public void rememberCatalogFolder(@Nullable Path folder) {
            throw new UnsupportedOperationException("nothing is to be remembered");
        }

        @Override
        public boolean galleryAtStart() {
            return false;
        }

        @Override
        public void rememberGalleryAtStart(boolean on) {
            throw new UnsupportedOperationException("nothing is to be remembered");
        }

        @Override
        public Look look() {
            return Look.LIGHT;
        }

        @Override
        public void rememberLook(Look look) {
            throw new UnsupportedOperationException("nothing is to be remembered");
        }

        @Override
        public Map<String, String> view() {
            return Map.of();
        }

        @Override
        public void rememberView(Map<String, String> view) {
            // a measure leaves nothing behind
        }
    };

    private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private Session session;
    private MainWindow window;
    private Node canvas;
    private Frames frames;

    @Override
    public void start(Stage stage) throws IOException {
        Catalog catalog = CatalogReader.shipped();
        Messages words = Messages.of("shell", Locale.ENGLISH);
        session = new Session(CanvasDesigns.of(200, 500), catalog, background, Platform::runLater);
        window = MainWindow.create(stage, session, catalog, words, NONE);
        window.show();
        canvas = stage.getScene().lookup("#canvas");
        frames = new Frames(() -> session.isResultCurrent());
        List<String> wanted = getParameters().getRaw();
        for (int[] size : new int[][] {{200, 500}, {1_000, 2_000}, {5_000, 10_000}}) {
            String name = Integer.toString(size[0]);
            if (wanted.isEmpty() || wanted.stream().anyMatch(name::matches)) {
                measure(size[0], size[1]);
            }
        }
        frames.start();
    }

    private void measure(int hosts, int flows) throws IOException {
        Path file = Files.createTempFile("canvas", ".portolan.json");
        file.toFile().deleteOnExit();
        DesignFile.save(file, CanvasDesigns.of(hosts, flows));
        String size = hosts + "/" + flows + " ";
        frames.once(() -> System.out.println());
        for (int i = 0; i < 3; i++) {
            Design[] before = {session.design()};
            frames.once(() -> before[0] = session.design());
            frames.event(size + "open", () -> window.open(file), () -> session.design() != before[0]);
        }
        pans(size + "pan, all in view", 3);
        drag(size + "drag, all in view");
        frames.once(() -> zoomTo(0.4));
        pans(size + "pan at 40 %", 3);
        frames.once(() -> zoomTo(1));
        pans(size + "pan at 100 %", 3);
        drag(size + "drag at 100 %");
        frames.once(() -> zoomTo(2));
        pans(size + "pan at 200 %", 3);
        frames.once(() -> key(KeyCode.DIGIT0, true));
        frames.series(size + "zoom in and out", i -> zoom(i % 120 < 60 ? 1.08 : 1 / 1.08));
        frames.once(() -> key(KeyCode.DIGIT0, true));
        frames.event(size + "select all and delete", () -> {
            key(KeyCode.A, true);
            key(KeyCode.DELETE, false);
        });
        frames.event(size + "undo", session::undo);
        frames.once(() -> {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    "%-34s %9d MB%n", size + "heap", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
        });
    }

    private void pans(String name, double step) {
        frames.series(name, i -> scroll(i % 120 < 60 ? -step * 3 : step * 3, i % 60 < 30 ? -step : step, false));
    }

    private void drag(String name) {
        double[] at = {0, 0};
        frames.once(() -> {
            Point2D card = card();
            at[0] = card.getX();
            at[1] = card.getY();
            mouse(MouseEvent.MOUSE_PRESSED, at[0], at[1]);
        });
        frames.series(name, i -> {
            double turn = i / 30.0;
            mouse(
                    MouseEvent.MOUSE_DRAGGED,
                    at[0] + 160 * Math.sin(turn),
                    at[1] + 90 * Math.sin(2 * turn));
        });
        frames.once(() -> {
            key(KeyCode.ESCAPE, false);
            mouse(MouseEvent.MOUSE_RELEASED, at[0], at[1]);
        });
    }

    /** The title of the card nearest to the middle of the view, in the scene. */
    private Point2D card() {
        Bounds view = canvas.localToScene(canvas.getLayoutBounds());
        Point2D middle = new Point2D(view.getCenterX(), view.getCenterY());
        Design design = session.design();
        return design.hosts().stream()
                .map(host -> {
                    Layout.Spot spot = design.layout().hosts().get(host.id());
                    return canvas.lookup("#zone-" + host.zone()).localToScene(spot.x() + 40, spot.y() + 12);
                })
                .min(Comparator.comparingDouble(middle::distance))
                .orElseThrow();
    }

    private void zoomTo(double zoom) {
        key(KeyCode.DIGIT0, true);
        for (int i = 0; i < 400 && zoom() < zoom; i++) {
            zoom(1.02);
        }
    }

    private double zoom() {
        return ((dev.portolan.ui.canvas.CanvasView) canvas).zoomProperty().get();
    }

    private void zoom(double factor) {
        scroll(0, Math.log(factor) / Math.log(1.0015), true);
    }

    private void scroll(double dx, double dy, boolean control) {
        Bounds view = canvas.localToScene(canvas.getLayoutBounds());
        double x = view.getCenterX();
        double y = view.getCenterY();
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL, x, y, x, y, false, control, false, false, false, false, dx, dy, dx, dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        var scene = canvas.getScene();
        double screenX = scene.getWindow().getX() + scene.getX() + x;
        double screenY = scene.getWindow().getY() + scene.getY() + y;
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type, x, y, screenX, screenY, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                        false, false, false, false, null));
    }

    private void key(KeyCode code, boolean control) {
        Event.fireEvent(canvas, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }
}
