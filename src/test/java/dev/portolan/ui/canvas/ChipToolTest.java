package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Each line of the truth table of {@link ChipTool}. */
final class ChipToolTest extends MadeUpHand {

    private static final RoleElement FIRST = new RoleElement("DMZ1", 0);
    private static final RoleElement SECOND = new RoleElement("DMZ1", 1);

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
    }

    @Stop
    void stop() {
        dispose();
    }

    private Point chip(RoleElement role) {
        Node node = root.lookup("#role-" + role.host() + "-" + role.index());
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        Point2D at = board().sceneToLocal(bounds.getCenterX(), bounds.getCenterY());
        return new Point(at.getX(), at.getY());
    }

    private void dragTo(RoleElement role, Point to, Held... held) {
        Point from = chip(role);
        drag(from, to.x() - from.x(), to.y() - from.y(), held);
    }

    private boolean ghost() {
        return !root.lookupAll(".ghost").isEmpty();
    }

    @Test
    void aClickSelectsItAloneOrWithAKeyAddsAndTakes() {
        click(chip(FIRST));
        assertEquals(Set.of(FIRST), open.selection().get());
        click(chip(SECOND), Held.SHIFT);
        assertEquals(Set.of(FIRST, SECOND), open.selection().get());
        click(chip(FIRST), Held.CTRL);
        assertEquals(Set.of(SECOND), open.selection().get());
        click(chip(FIRST));
        assertEquals(Set.of(FIRST), open.selection().get());
    }

    @Test
    void ontoAnotherCardTheRoleMovesThereAndStaysSelected() {
        String moved = roles(host("DMZ1")).getFirst();
        dragTo(FIRST, card("SQL1"), Held.SHIFT);

        Host there = host("SQL1");
        assertEquals(moved, roles(there).getLast());
        assertFalse(roles(host("DMZ1")).contains(moved));
        assertEquals(
                Set.of(new RoleElement("SQL1", there.roles().size() - 1)),
                open.selection().get());
        assertEquals(1, open.edits().size());
        assertFalse(ghost());
    }

    @Test
    void ontoAZoneTheRoleMovesToANewHost() {
        List<Host> old = design().hosts();
        String moved = roles(host("DMZ1")).getFirst();
        dragTo(FIRST, Boxes.centre(places().floor("internet")));

        Host made = design().hosts().stream()
                .filter(host -> old.stream().noneMatch(o -> o.id().equals(host.id())))
                .findFirst()
                .orElseThrow();
        assertEquals("internet", made.zone());
        assertEquals(List.of(moved), roles(made));
        assertEquals(Set.of(new RoleElement(made.id(), 0)), open.selection().get());
        assertEquals(1, open.edits().size());
    }

    @Test
    void theOnlyRoleOfAHostTakesTheHostWithIt() {
        assertEquals(1, host("DMZ2").roles().size());
        dragTo(new RoleElement("DMZ2", 0), Boxes.centre(places().floor("internet")));

        assertEquals("internet", host("DMZ2").zone());
        assertEquals(Set.of(new RoleElement("DMZ2", 0)), open.selection().get());
    }

    @Test
    void onItsOwnCardOrOutsideNothingHappens() {
        select(new HostElement("Laptops"));
        Design before = design();
        dragTo(FIRST, card("DMZ1"));
        assertEquals(before, design());
        assertEquals(Set.of(new HostElement("Laptops")), open.selection().get());
        dragTo(FIRST, fromView(4, 4));
        assertEquals(before, design());
        assertEquals(Set.of(new HostElement("Laptops")), open.selection().get());
        assertFalse(ghost());
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        select(new HostElement("Laptops"));
        Design before = design();
        Point from = chip(FIRST);
        Point to = card("SQL1");
        hold(from, to.x() - from.x(), to.y() - from.y());
        assertTrue(ghost());
        key(KeyCode.ESCAPE);
        assertFalse(ghost());
        assertEquals(Set.of(new HostElement("Laptops")), open.selection().get());
        release(to);
        assertEquals(before, design());
        assertEquals(Set.of(new HostElement("Laptops")), open.selection().get());
    }

    @Test
    void anotherButtonMovesNothing() {
        Design before = design();
        Point from = chip(FIRST);
        press(MouseButton.MIDDLE, from);
        moveTo(card("SQL1"));
        release(card("SQL1"));
        assertEquals(before, design());
    }
}
