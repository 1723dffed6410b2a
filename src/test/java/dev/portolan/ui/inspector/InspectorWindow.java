package dev.portolan.ui.inspector;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.OpenDesign;
import dev.portolan.ui.SampleDesigns;
import dev.portolan.ui.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** An inspector on a design, with something else that can have the focus. */
@ExtendWith(ApplicationExtension.class)
abstract class InspectorWindow {

    final OpenDesign open = new OpenDesign(SampleDesigns.perimeter());
    final FxRobot robot = new FxRobot();
    InspectorView inspector;
    Button elsewhere;
    int left;

    /** The extension looks for its own annotations in the test class alone, so that class calls this. */
    final void show(Stage stage) {
        Theme.LIGHT.use();
        inspector = new InspectorView(open, Messages.of("inspector", Locale.ENGLISH));
        inspector.onLeave(() -> left++);
        elsewhere = new Button("elsewhere");
        Scene scene = new Scene(new VBox(elsewhere, inspector), 456, 700);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void letGo() {
        robot.release(new KeyCode[] {});
    }

    final void select(Element... elements) {
        interact(() -> open.selection().set(List.of(elements)));
    }

    final void interact(Runnable action) {
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, question);
    }

    final Design design() {
        return open.design().getValue();
    }

    final Host host(String id) {
        return design().host(id).orElseThrow();
    }

    /** The place of a role on a host. */
    final RoleElement role(String host, String role) {
        List<String> roles = host(host).roles().stream().map(Placement::role).toList();
        return new RoleElement(host, roles.indexOf(role));
    }

    final Object option(RoleElement role, String option) {
        return host(role.host()).roles().get(role.index()).option(option);
    }

    final <N extends Node> N node(String id) {
        @SuppressWarnings("unchecked")
        N found = (N) ask(() -> inspector.lookup("#" + id));
        return Objects.requireNonNull(found, id);
    }

    final boolean has(String id) {
        return ask(() -> inspector.lookup("#" + id) != null);
    }

    final TextField field(String id) {
        return node("inspect-" + id);
    }

    final CheckBox box(String id) {
        return node("inspect-" + id);
    }

    final <T> ComboBox<T> choice(String id) {
        return node("inspect-" + id);
    }

    final String text(String id) {
        return ask(() -> ((Labeled) node0(id)).getText());
    }

    private Node node0(String id) {
        return Objects.requireNonNull(inspector.lookup("#inspect-" + id), id);
    }

    final String note(String id) {
        return text(id + "-note");
    }

    final String state(String id) {
        return text(id + "-state");
    }

    /** Types in place of what is in a field. */
    final void type(String id, String text) {
        TextField field = field(id);
        interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void press(KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    final List<Edit> edits() {
        return open.edits();
    }
}
