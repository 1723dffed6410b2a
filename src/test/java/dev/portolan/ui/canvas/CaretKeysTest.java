package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Each line of the truth table of {@link CaretKeys} that opens no pane, and what a screen reader hears of it. */
final class CaretKeysTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
        interact(canvas::requestFocus);
    }

    @Stop
    void stop() {
        dispose();
    }

    private Ring ring() {
        return assertInstanceOf(Ring.class, canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
    }

    private Element at() {
        return ring().element();
    }

    private void goTo(Element element) {
        interact(() -> canvas.goTo(List.of(element)));
        interact(open.selection()::clear);
    }

    @Test
    void tabWalksInReadingOrderAndBack() {
        List<Element> order = ReadingOrder.of(drawing()).elements();
        for (Element element : order) {
            key(KeyCode.TAB);
            assertEquals(element, at());
            assertTrue(ring().isVisible(), element.toString());
        }
        for (Element element : order.reversed().subList(1, order.size())) {
            key(KeyCode.TAB, Held.SHIFT);
            assertEquals(element, at());
        }
        assertEquals(Set.of(), open.selection().get());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void tabLeavesAtTheEnds() {
        key(KeyCode.END);
        key(KeyCode.END);
        key(KeyCode.TAB);
        assertFalse(canvas.isFocused());
        assertFalse(ring().isVisible(), "no ring without the focus");

        interact(canvas::requestFocus);
        key(KeyCode.HOME);
        assertEquals(new ZoneElement("internet"), at());
        key(KeyCode.TAB, Held.SHIFT);
        assertFalse(canvas.isFocused());
    }

    @Test
    void ctrlTabLeavesFromAnywhere() {
        goTo(new HostElement("DMZ1"));
        key(KeyCode.TAB, Held.CTRL);
        assertFalse(canvas.isFocused());
        assertEquals(new HostElement("DMZ1"), at(), "it comes back to where it was");
    }

    @Test
    void arrowsGoToNeighboursAndAltArrowsWhateverIsSelected() {
        goTo(new HostElement("DMZ1"));
        key(KeyCode.DOWN);
        assertEquals(new RoleElement("DMZ1", 0), at());
        key(KeyCode.RIGHT);
        assertEquals(new RoleElement("DMZ1", 1), at());
        key(KeyCode.UP);
        assertEquals(new HostElement("DMZ1"), at());
        key(KeyCode.LEFT);
        assertEquals(new FirewallElement("fe"), at());

        select(new HostElement("DMZ1"));
        key(KeyCode.LEFT, Held.ALT);
        assertEquals(new FirewallElement("fe"), at());
        assertEquals(List.of(), open.edits());
        key(KeyCode.LEFT, Held.CTRL);
        key(KeyCode.LEFT, Held.SHIFT);
        assertEquals(new FirewallElement("fe"), at());
    }

    @Test
    void spaceSelectsWhenItIsLetGo() {
        goTo(new HostElement("DMZ1"));
        down(KeyCode.SPACE);
        assertEquals(Set.of(), open.selection().get());
        up(KeyCode.SPACE);
        assertEquals(Set.of(new HostElement("DMZ1")), open.selection().get());

        key(KeyCode.TAB);
        key(KeyCode.SPACE);
        assertEquals(Set.of(new RoleElement("DMZ1", 0)), open.selection().get());
    }

    @Test
    void spaceThatPannedSelectsNothing() {
        goTo(new HostElement("DMZ1"));
        down(KeyCode.SPACE);
        drag(card("DMZ2"), 30, 0);
        up(KeyCode.SPACE);
        assertEquals(Set.of(), open.selection().get());
        assertFalse(ring().isVisible(), "the mouse is in use");
    }

    @Test
    void ctrlOrShiftAndSpaceAddAndTakeAway() {
        goTo(new HostElement("DMZ1"));
        key(KeyCode.SPACE);
        goOn(new HostElement("DMZ2"));
        key(KeyCode.SPACE, Held.CTRL);
        assertEquals(
                Set.of(new HostElement("DMZ1"), new HostElement("DMZ2")),
                open.selection().get());
        key(KeyCode.SPACE, Held.SHIFT);
        assertEquals(Set.of(new HostElement("DMZ1")), open.selection().get());
    }

    private void goOn(Element to) {
        for (int i = 0; i < 50 && !at().equals(to); i++) {
            key(KeyCode.TAB);
        }
        assertEquals(to, at());
    }

    @Test
    void fPutsAFirewallBetweenTwoSelectedZones() {
        key(KeyCode.TAB);
        select(new ZoneElement("internet"), new ZoneElement("intranet"));
        letter("f");
        assertEquals(
                List.of("internet", "intranet"),
                design().firewall("firewall").orElseThrow().between());
        assertEquals(Set.of(new FirewallElement("firewall")), open.selection().get());
        assertEquals(new FirewallElement("firewall"), at());
    }

    @Test
    void lettersWithCtrlOrAltMeanNothing() {
        goTo(new HostElement("DMZ1"));
        for (String letter : List.of("m", "r", "f", "z", "x")) {
            letter(letter, Held.CTRL);
            letter(letter, Held.ALT);
        }
        letter("x");
        assertNull(root.lookup("#chooser"));
    }

    @Test
    void theMouseHidesTheRingAndTakesTheCaretAlong() {
        goTo(new HostElement("SQL1"));
        click(card("DMZ2"));
        assertFalse(ring().isVisible());
        assertEquals(new HostElement("DMZ2"), at());
        key(KeyCode.TAB);
        assertTrue(ring().isVisible());
        assertEquals(new HostElement("DMZ2"), at(), "the first key only shows where it is");
    }

    @Test
    void theRingStandsAroundItsElementAtEveryZoom() {
        goTo(new RoleElement("DMZ1", 1));
        for (double zoom : new double[] {1, 0.5, 3}) {
            interact(() -> canvas.zoomBy(zoom / canvas.zoomProperty().get()));
            Bounds ring = ring().localToScene(ring().getLayoutBounds());
            double chip = 90 * zoom;
            assertEquals(chip + 8, ring.getWidth(), 0.5, "at " + zoom);
        }
    }

    @Test
    void whatIsGoneHasAnHeir() {
        goTo(new HostElement("DMZ1"));
        key(KeyCode.DELETE);
        assertTrue(design().host("DMZ1").isEmpty());
        assertEquals(new HostElement("DMZ2"), at());
        assertTrue(ring().isVisible());
        key(KeyCode.DELETE);
        assertEquals(new ZoneElement("dmz"), at());
        interact(() -> open.submit(new Edit.Together(List.of(
                new Edit.RemoveZone("internet"), new Edit.RemoveZone("dmz"), new Edit.RemoveZone("intranet")))));
        assertNull(focusItem());
        key(KeyCode.TAB);
        assertNull(focusItem(), "there is nowhere to go");
    }

    private Object focusItem() {
        return canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    }

    @Test
    void anElementOutOfViewIsRevealed() {
        goTo(new HostElement("Laptops"));
        interact(() -> canvas.zoomBy(4 / canvas.zoomProperty().get()));
        goOn(new HostElement("SQL1"));
        assertTrue(
                canvas.localToScene(canvas.getLayoutBounds()).contains(ring().localToScene(ring().getLayoutBounds())));
    }

    @Test
    void aScreenReaderHearsOfEachElementAnew() {
        goTo(new RoleElement("DMZ1", 0));
        long crossings = CountedTest.expected(open.analysis().getValue(), at());
        String sentence = "Management point on DMZ1 in DMZ, " + crossings + " crossings";
        Ring first = ring();
        assertEquals(sentence, first.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        key(KeyCode.SPACE);
        assertEquals(sentence + ", selected", first.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        key(KeyCode.TAB);
        assertNotSame(first, ring());
        Element here = at();
        List<Set<Element>> inspected = new ArrayList<>();
        canvas.onInspect(() -> inspected.add(open.selection().get()));
        interact(() -> ring().executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals(List.of(Set.of(here)), inspected);
    }

    @Test
    void enterLeadsToTheSettingsOfTheElementOrOfAllThatIsSelectedWithIt() {
        List<Set<Element>> inspected = new ArrayList<>();
        canvas.onInspect(() -> inspected.add(open.selection().get()));
        goTo(new HostElement("DMZ1"));
        key(KeyCode.ENTER);
        Set<Element> both = Set.of(new HostElement("DMZ1"), new HostElement("SQL1"));
        interact(() -> open.selection().set(both));
        key(KeyCode.ENTER);
        assertEquals(List.of(Set.of(new HostElement("DMZ1")), both), inspected);
    }

    @Test
    void theCanvasIsOneStop() {
        assertTrue(canvas.isFocusTraversable());
        for (Node node : canvas.lookupAll("*")) {
            assertTrue(node.equals(canvas) || !node.isFocusTraversable(), node.toString());
        }
    }
}
