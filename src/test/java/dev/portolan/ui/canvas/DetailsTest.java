package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The pane with details of an element, by keyboard. */
final class DetailsTest extends CanvasWindow {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        dispose();
    }

    @Test
    void enterShowsAHostAndEscapeClosesIt(FxRobot robot) {
        robot.interact(() -> canvas.goTo(List.of(new HostElement("DMZ1"))));
        robot.type(KeyCode.ENTER);
        TextField name = robot.lookup("#details-name").query();
        assertTrue(name.isFocused());
        assertEquals("DMZ1", name.getText());

        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#details").tryQuery().isEmpty());
        assertTrue(canvas.isFocused());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void enterShowsARole(FxRobot robot) {
        robot.interact(() -> canvas.goTo(List.of(new RoleElement("DMZ1", 0))));
        robot.type(KeyCode.ENTER);
        assertTrue(robot.lookup("#details").tryQuery().isPresent());
    }
}
