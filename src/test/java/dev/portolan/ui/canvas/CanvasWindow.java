package dev.portolan.ui.canvas;

import atlantafx.base.theme.PrimerLight;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import dev.portolan.ui.OpenDesign;
import dev.portolan.ui.SampleDesigns;
import dev.portolan.ui.SceneText;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.palette.PaletteView;
import dev.portolan.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A canvas and a palette on a design, and a hand on the mouse. */
@ExtendWith(ApplicationExtension.class)
abstract class CanvasWindow {

    final OpenDesign open = new OpenDesign(SampleDesigns.perimeter());
    CanvasView canvas;
    PaletteView palette;
    BorderPane root;
    final AtomicReference<MouseEvent> last = new AtomicReference<>();

    /** The extension looks for its own annotations in the test class alone, so that class calls this. */
    final void show(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Messages words = Messages.of("canvas", Locale.ENGLISH);
        Icons icons = new Icons();
        canvas = new CanvasView(open, icons, words);
        palette =
                new PaletteView(open.catalog(), open.design().map(Design::edition), icons, words, canvas.dropTarget());
        root = new BorderPane(canvas);
        root.setLeft(palette);
        root.getStylesheets().add(Theme.sheet("icon"));
        Scene scene = new Scene(root, 1300, 700);
        for (var type : List.of(
                MouseEvent.MOUSE_PRESSED,
                MouseEvent.MOUSE_DRAGGED,
                MouseEvent.MOUSE_RELEASED,
                MouseEvent.MOUSE_CLICKED)) {
            scene.addEventFilter(type, last::set);
        }
        stage.setScene(scene);
        stage.show();
    }

    final void dispose() {
        palette.dispose();
        canvas.dispose();
    }

    @AfterEach
    void letGo(FxRobot robot) {
        robot.release(new KeyCode[] {});
        robot.release(new MouseButton[] {});
    }

    Design design() {
        return open.design().getValue();
    }

    Host host(String id) {
        return design().host(id).orElseThrow();
    }

    static List<String> roles(Host host) {
        return host.roles().stream().map(Placement::role).toList();
    }

    /** A point of a node, from its top left corner; negative: from its bottom right. */
    static Point2D in(FxRobot robot, String query, double dx, double dy) {
        Node node = robot.lookup(query).query();
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(
                dx < 0 ? bounds.getMaxX() + dx : bounds.getMinX() + dx,
                dy < 0 ? bounds.getMaxY() + dy : bounds.getMinY() + dy);
    }

    /** All that the scene shows, once everything that waits for a frame is done. */
    String scene() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            root.applyCss();
            root.layout();
            return SceneText.of(root);
        });
    }

    /** Presses, moves and holds; waits until the scene has heard of it, as the X server takes its time. */
    void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        heard(event -> event.getEventType() == MouseEvent.MOUSE_PRESSED);
        robot.moveTo(from.add(to).multiply(0.5)).moveTo(to);
        heard(event -> event.getEventType() == MouseEvent.MOUSE_DRAGGED
                && Math.abs(event.getScreenX() - to.getX()) < 2
                && Math.abs(event.getScreenY() - to.getY()) < 2);
    }

    void drop(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        heard(event ->
                event.getEventType() == MouseEvent.MOUSE_RELEASED || event.getEventType() == MouseEvent.MOUSE_CLICKED);
    }

    void heard(Predicate<MouseEvent> wanted) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                MouseEvent event = last.get();
                return event != null && wanted.test(event);
            });
        } catch (TimeoutException e) {
            throw new AssertionError("the scene heard nothing of the mouse but " + last.get(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the first step did. */
    final List<Class<?>> steps() {
        return open.edits().getFirst() instanceof Edit.Together(var edits)
                ? edits.stream().<Class<?>>map(Object::getClass).toList()
                : List.of(open.edits().getFirst().getClass());
    }
}
