package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Effect;
import dev.portolan.design.Design;
import dev.portolan.ui.SceneText;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** What a drop would change shows while the hand still holds the card or role, with a real mouse. */
final class DropPreviewTest extends CanvasWindow {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        dispose();
    }

    private Effect foreseen() {
        return open.preview().getValue();
    }

    @Test
    void theNumbersOnTheWallsComeTrueWithTheDrop(FxRobot robot) {
        Map<String, Integer> before = open.analysis().getValue().rules().counts();
        drag(robot, in(robot, "#host-MP1", 40, 12), in(robot, "#zone-dmz", 60, -60));
        Effect effect = foreseen();
        assertNotNull(effect);
        assertTrue(robot.lookup("#wall-title-be .wall-change").tryQuery().isPresent());
        drop(robot);

        assertEquals("dmz", host("MP1").zone());
        assertNull(foreseen());
        assertTrue(robot.lookup(".wall-change").tryQuery().isEmpty());
        Map<String, Integer> rules = new TreeMap<>(before);
        effect.firewalls()
                .forEach((firewall, change) ->
                        rules.merge(firewall, change.come().size() - change.go().size(), Integer::sum));
        rules.values().removeIf(count -> count == 0);
        assertEquals(rules, open.analysis().getValue().rules().counts(), "what the badges say now");
    }

    @Test
    void escapeLeavesNothingOfItBehind(FxRobot robot) {
        robot.clickOn(in(robot, "#host-MP1", 40, 12));
        Point2D there = in(robot, "#zone-dmz", 60, -60);
        robot.moveTo(there);
        Design design = design();
        String before = scene();
        drag(robot, in(robot, "#host-MP1", 40, 12), there);
        assertNotNull(foreseen());
        robot.type(KeyCode.ESCAPE);
        drop(robot);

        assertNull(foreseen());
        assertEquals("", SceneText.difference(before, scene()));
        assertSame(design, design());
    }

    @Test
    void withinItsZoneACardChangesNothing(FxRobot robot) {
        Point2D start = in(robot, "#host-MP1", 40, 12);
        drag(robot, start, start.add(20, 10));
        assertNull(foreseen());
        robot.type(KeyCode.ESCAPE);
        drop(robot);
    }

    @Test
    void aRoleFromThePaletteSaysWhatItWouldOpen(FxRobot robot) {
        drag(robot, in(robot, "#palette-management-point", 40, 12), in(robot, "#zone-dmz", 60, -60));
        assertTrue(foreseen().firewalls().values().stream()
                .anyMatch(rules -> !rules.come().isEmpty()));
        drop(robot);
        assertNull(foreseen());
    }
}
