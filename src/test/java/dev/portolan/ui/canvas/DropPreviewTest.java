package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.AnalysisDiff;
import dev.portolan.analysis.Effect;
import dev.portolan.analysis.FirewallDiff;
import dev.portolan.design.Design;
import dev.portolan.ui.SceneText;
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
        Analysis before = open.analysis().getValue();
        drag(robot, in(robot, "#host-MP1", 40, 12), in(robot, "#zone-dmz", 60, -60));
        Effect effect = foreseen();
        assertNotNull(effect);
        assertTrue(robot.lookup("#wall-be .wall-change").tryQuery().isPresent());
        drop(robot);

        assertEquals("dmz", host("MP1").zone());
        assertNull(foreseen());
        assertTrue(robot.lookup(".wall-change").tryQuery().isEmpty());
        for (FirewallDiff wall :
                AnalysisDiff.of(before, open.analysis().getValue()).firewalls()) {
            Effect.Rules rules = effect.firewalls().get(wall.firewall());
            assertEquals(wall.open().size(), rules == null ? 0 : rules.open(), wall.firewall());
            assertEquals(wall.close().size(), rules == null ? 0 : rules.close(), wall.firewall());
        }
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
        assertTrue(foreseen().firewalls().values().stream().anyMatch(rules -> rules.open() > 0));
        drop(robot);
        assertNull(foreseen());
    }
}
