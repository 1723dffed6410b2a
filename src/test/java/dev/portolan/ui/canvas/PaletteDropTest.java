package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.SceneText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Roles from the palette, with a real mouse. */
final class PaletteDropTest extends CanvasWindow {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        dispose();
    }

    @Test
    void aRoleFromThePaletteOntoAZoneMakesAHost(FxRobot robot) {
        drag(robot, in(robot, "#palette-management-point", 40, 12), in(robot, "#zone-dmz", 60, -60));
        assertTrue(robot.lookup("#palette-ghost").tryQuery().isPresent());
        drop(robot);

        Host made = host("DMZ3");
        assertEquals("dmz", made.zone());
        assertEquals("P01", made.site());
        assertEquals(
                Map.of("clientConnections", "internet", "protocol", "https"),
                made.roles().getFirst().options());
        assertEquals(1, open.edits().size());
        assertTrue(steps().contains(Edit.AddHost.class), steps().toString());
        assertEquals(Set.of(new HostElement("DMZ3")), open.selection().get());
        assertTrue(robot.lookup("#host-DMZ3").tryQuery().isPresent());
        assertTrue(robot.lookup("#palette-ghost").tryQuery().isEmpty());
    }

    @Test
    void aRoleFromThePaletteOntoACardJoinsIt(FxRobot robot) {
        drag(robot, in(robot, "#palette-distribution-point", 40, 12), in(robot, "#host-DMZ2", 30, 12));
        drop(robot);

        assertEquals(List.of("fallback-status-point", "distribution-point"), roles(host("DMZ2")));
        assertTrue(robot.lookup("#role-DMZ2-1").tryQuery().isPresent());
    }

    @Test
    void aRoleWhereItDoesNotBelongIsDrawnAllTheSameWithAdvice(FxRobot robot) {
        drag(robot, in(robot, "#palette-site-server", 40, 12), in(robot, "#zone-internet", 60, -60));
        assertTrue(robot.lookup(".drop-advice").tryQuery().isPresent());
        drop(robot);

        assertTrue(robot.lookup(".drop-advice").tryQuery().isEmpty());
        assertTrue(design().hosts().stream()
                .anyMatch(host -> host.zone().equals("internet")
                        && host.roles().getFirst().role().equals("site-server")));
    }

    @Test
    void theAdviceCanBeReadAtAnyZoom(FxRobot robot) {
        for (double zoom : new double[] {1, 0.2, 14}) {
            robot.interact(() -> canvas.zoomBy(zoom));
            robot.interact(() -> canvas.goTo(List.of(new HostElement("Laptops"))));
            drag(robot, in(robot, "#palette-site-server", 40, 12), in(robot, "#host-Laptops", 6, 6));
            Node advice = robot.lookup(".drop-advice").query();
            Bounds shown = advice.localToScene(advice.getLayoutBounds());
            assertEquals(26, shown.getHeight(), 0.5);
            assertTrue(shown.getWidth() > 200, "it is not cut");
            assertTrue(canvas.localToScene(canvas.getLayoutBounds()).contains(shown));
            robot.type(KeyCode.ESCAPE);
            drop(robot);
        }
    }

    @Test
    void escapeDuringADragFromThePaletteLeavesNothingBehind(FxRobot robot) {
        robot.moveTo(in(robot, "#palette-management-point", 40, 12)).clickOn(MouseButton.PRIMARY);
        robot.moveTo(in(robot, "#zone-dmz", 60, -60));
        Design design = design();
        String before = scene();
        drag(robot, in(robot, "#palette-management-point", 40, 12), in(robot, "#zone-dmz", 60, -60));
        assertNotEquals("", SceneText.difference(before, scene()));
        robot.type(KeyCode.ESCAPE);
        assertEquals("", SceneText.difference(before, scene()));
        drop(robot);

        assertEquals("", SceneText.difference(before, scene()));
        assertSame(design, design());
    }

    @Test
    void keysDoNothingWhileARoleIsDragged(FxRobot robot) {
        Design design = design();
        robot.interact(() -> open.selection().only(new HostElement("DMZ2")));
        drag(robot, in(robot, "#palette-management-point", 40, 12), in(robot, "#zone-dmz", 60, -60));
        robot.type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DELETE);
        assertSame(design, design());
        drop(robot);
        assertEquals(1, open.edits().size());
        assertEquals(Set.of(new HostElement("DMZ3")), open.selection().get());
    }

    @Test
    void aRoleIsLetGoOfWhenTheFocusGoes(FxRobot robot) {
        Design design = design();
        drag(robot, in(robot, "#palette-management-point", 40, 12), in(robot, "#zone-dmz", 60, -60));
        robot.interact(canvas::requestFocus);
        assertTrue(robot.lookup("#palette-ghost").tryQuery().isEmpty());
        drop(robot);
        assertSame(design, design());
    }

    @Test
    void aRoleThatIsAddedToADesignWithoutItsZoneSaysWhichIsMissing(FxRobot robot) {
        AtomicReference<String> said = new AtomicReference<>("");
        canvas.onSay(said::set);
        robot.interact(() -> {
            open.selection().clear();
            open.submit(new Edit.RemoveZone("intranet"));
        });
        Design design = design();
        robot.doubleClickOn("#palette-site-server");
        assertSame(design, design());
        assertEquals("Site server has no zone to go to: add one of this kind first: Intranet, Azure.", said.get());
    }

    @Test
    void aDoubleClickInThePaletteAddsToTheSelectedZone(FxRobot robot) {
        robot.interact(() -> open.selection().only(new ZoneElement("intranet")));
        robot.doubleClickOn("#palette-management-point");

        assertEquals("intranet", host("SRV1").zone());
    }
}
