package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Arrow keys: each line of the truth table of {@link NudgeKeys}. */
final class NudgeKeysTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy().withZone("dmz", new Box(-1500, 0, 700, 700))
                .withHost("DMZ1", new Spot(200, 200))
                .withHost("DMZ2", new Spot(203, 500)));
    }

    @Stop
    void stop() {
        dispose();
    }

    private Spot spot(String host) {
        return design().layout().hosts().getOrDefault(host, new Spot(-1, -1));
    }

    @Test
    void arrowsShiftHostsByAUnit() {
        select(new HostElement("DMZ1"), new HostElement("DMZ2"));
        key(KeyCode.RIGHT);
        key(KeyCode.RIGHT);
        key(KeyCode.DOWN);
        key(KeyCode.LEFT);

        assertEquals(new Spot(201, 201), spot("DMZ1"));
        assertEquals(new Spot(204, 501), spot("DMZ2"));
        assertEquals(
                new Edit.Nudge(Set.of(), Set.of("DMZ1", "DMZ2"), 1, 0),
                open.edits().getFirst());
        assertEquals(
                Set.of(new HostElement("DMZ1"), new HostElement("DMZ2")),
                open.selection().get());
    }

    @Test
    void shiftGoesByTheGrid() {
        select(new HostElement("DMZ2"));
        key(KeyCode.RIGHT, Held.SHIFT);
        assertEquals(new Spot(210, 500), spot("DMZ2"));
        key(KeyCode.UP, Held.SHIFT);
        assertEquals(new Spot(210, 490), spot("DMZ2"));
    }

    @Test
    void zonesTakeTheirHostsAlong() {
        select(new ZoneElement("dmz"), new HostElement("DMZ1"));
        key(KeyCode.DOWN);

        assertEquals(1, design().layout().zones().get("dmz").y());
        assertEquals(new Spot(200, 200), spot("DMZ1"), "not shifted twice");
    }

    @Test
    void whatCannotGoFurtherTakesNoStepAndSaysWhy() {
        interact(() -> open.submit(new Edit.MoveHosts(List.of(new Edit.Move("DMZ1", "dmz", new Spot(20, 40))))));
        open.edits().clear();
        List<String> said = new ArrayList<>();
        canvas.onSay(said::add);
        select(new HostElement("DMZ1"));
        key(KeyCode.LEFT);
        key(KeyCode.UP, Held.SHIFT);

        assertEquals(List.of(), open.edits());
        String why = "It cannot move that way: something is in the way, or the zone ends there.";
        assertEquals(List.of(why, why), said);
    }

    @Test
    void otherKeysAndOtherElementsAreNotTaken() {
        select(new HostElement("DMZ1"));
        key(KeyCode.RIGHT, Held.CTRL);
        key(KeyCode.RIGHT, Held.ALT);
        select(new FirewallElement("fe"));
        key(KeyCode.RIGHT);
        select();
        key(KeyCode.RIGHT);

        assertTrue(open.edits().isEmpty());
    }
}
