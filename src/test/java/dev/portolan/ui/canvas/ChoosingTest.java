package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.ZoneKind;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.choose.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The letters that ask where something goes, each by keyboard to its end. */
final class ChoosingTest extends MadeUpHand {

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

    private void at(Element element, String letter) {
        interact(() -> canvas.goTo(List.of(element)));
        letter(letter);
    }

    private TextField field() {
        return (TextField) root.lookup("#chooser-field");
    }

    @SuppressWarnings("unchecked")
    private List<String> listed() {
        return ((ListView<Choice>) root.lookup("#chooser-list"))
                .getItems().stream().map(Choice::text).toList();
    }

    private void answer(String letters) {
        interact(() -> field().setText(letters));
        keyThere(KeyCode.ENTER);
    }

    @Test
    void mMovesHostsToAnotherZoneAsOneStep() {
        select(new HostElement("DMZ1"), new HostElement("DMZ2"));
        letter("m");
        assertEquals(List.of("Internet", "Intranet"), listed());
        answer("intra");

        assertEquals("intranet", host("DMZ1").zone());
        assertEquals("intranet", host("DMZ2").zone());
        assertEquals(1, open.edits().size());
        assertTrue(canvas.isFocused());
        assertNull(root.lookup("#chooser"));
        assertEquals(
                Set.of(new HostElement("DMZ1"), new HostElement("DMZ2")),
                open.selection().get());
    }

    @Test
    void escapeLeavesAllAsItWas() {
        Design before = design();
        at(new HostElement("DMZ1"), "m");
        assertTrue(field().isFocused());
        keyThere(KeyCode.ESCAPE);

        assertNull(root.lookup("#bubble"));
        assertTrue(canvas.isFocused());
        assertSame(before, design());
    }

    @Test
    void arrowsGoIntoTheListAndEnterTakes() {
        at(new HostElement("DMZ1"), "m");
        keyThere(KeyCode.DOWN);
        assertTrue(root.lookup("#chooser-list").isFocused(), "so that a screen reader says what is there");
        keyThere(KeyCode.ENTER);
        assertEquals("intranet", host("DMZ1").zone());
    }

    @Test
    void mMovesARoleToAnotherHost() {
        at(new RoleElement("DMZ1", 1), "m");
        assertEquals(List.of("Internet", "DMZ", "Intranet", "Roaming laptops", "DMZ2"), listed().subList(0, 5));
        answer("dmz2");
        assertEquals(List.of("management-point", "software-update-point"), roles(host("DMZ1")));
        assertEquals(List.of("fallback-status-point", "distribution-point"), roles(host("DMZ2")));
        assertEquals(Set.of(new RoleElement("DMZ2", 1)), open.selection().get());
    }

    @Test
    void mMovesARoleOntoAHostOfItsOwn() {
        at(new RoleElement("DMZ1", 1), "m");
        keyThere(KeyCode.DOWN);
        keyThere(KeyCode.ENTER);
        assertEquals(List.of("distribution-point"), roles(host("DMZ3")));
        assertEquals("dmz", host("DMZ3").zone());
        assertEquals(1, open.edits().size());
    }

    @Test
    void rAddsARoleToAHostAndAHostToAZone() {
        at(new HostElement("DMZ2"), "r");
        answer("state migration");
        assertEquals(List.of("fallback-status-point", "state-migration-point"), roles(host("DMZ2")));
        assertEquals(Set.of(new RoleElement("DMZ2", 1)), open.selection().get());

        at(new ZoneElement("internet"), "r");
        answer("MP");
        assertEquals(List.of("management-point"), roles(design().hosts().getLast()));
        assertEquals("internet", design().hosts().getLast().zone(), "people draw what they have");
        assertEquals(2, open.edits().size());
    }

    @Test
    void fAsksForTheOtherZone() {
        at(new ZoneElement("internet"), "f");
        assertEquals(List.of("Intranet"), listed(), "to the DMZ there is one already");
        answer("intranet");
        assertEquals(
                List.of("internet", "intranet"), design().firewalls().getLast().between());
        assertEquals(Set.of(new FirewallElement("firewall")), open.selection().get());
    }

    @Test
    void fSaysWhyItAsksNothing() {
        List<String> said = new ArrayList<>();
        interact(() -> canvas.onSay(said::add));
        at(new ZoneElement("dmz"), "f");
        assertEquals(List.of("Every other zone has a firewall to this one already."), said);
        at(new HostElement("DMZ1"), "f");
        assertTrue(said.getLast().startsWith("A firewall stands between zones: select the zone"), said.getLast());
        assertNull(root.lookup("#bubble"));
    }

    @Test
    void whatWentElsewhereIsBroughtIntoView() {
        interact(() -> canvas.zoomBy(3));
        at(new HostElement("DMZ1"), "m");
        answer("internet");
        assertTrue(isInView("DMZ1"));
        at(new HostElement("DMZ2"), "m");
        interact(() -> canvas.reveal(new HostElement("Desktops")));
        answer("internet");
        assertTrue(isInView("DMZ2"));

        select(new HostElement("SQL1"));
        interact(() -> canvas.reveal(new HostElement("Laptops")));
        letter("r");
        assertTrue(isInView("SQL1"), "one sees what the role is for");
    }

    private boolean isInView(String host) {
        Point corner = new Point(
                places().card(host(host)).x(), places().card(host(host)).y());
        return canvas.localToScene(canvas.getLayoutBounds()).contains(inScene(corner));
    }

    @Test
    void zAddsAZone() {
        at(new ZoneElement("dmz"), "z");
        answer("azure");
        assertEquals(ZoneKind.AZURE, design().zones().getLast().kind());
        assertEquals(Set.of(new ZoneElement("azure")), open.selection().get());
    }

    @Test
    void whatNothingIsCalledChoosesNothing() {
        at(new HostElement("DMZ1"), "m");
        answer("nowhere");
        assertEquals(List.of(), listed());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void aPressOnTheDrawingClosesThePane() {
        at(new HostElement("DMZ1"), "m");
        click(card("SQL1"));
        assertNull(root.lookup("#bubble"));
    }
}
