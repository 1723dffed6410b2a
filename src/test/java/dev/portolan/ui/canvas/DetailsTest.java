package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The pane with details of an element. */
final class DetailsTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
    }

    @Stop
    void stop() {
        dispose();
    }

    private void open(Element element) {
        interact(() -> canvas.goTo(List.of(element)));
        key(KeyCode.ENTER);
    }

    private TextField name() {
        return (TextField) root.lookup("#details-name");
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String id) {
        return (ComboBox<T>) root.lookup(id);
    }

    private <T> void choose(String id, T value) {
        interact(() -> this.<T>box(id).setValue(value));
    }

    private void check(String id) {
        interact(() -> ((CheckBox) root.lookup(id)).fire());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Node node : root.lookup("#details").lookupAll(".label")) {
            text.append(((Labeled) node).getText()).append('\n');
        }
        return text.toString();
    }

    @Test
    void escapeClosesItAndLeavesTheName() {
        open(new HostElement("DMZ1"));
        assertTrue(name().isFocused());
        assertEquals("DMZ1", name().getText());
        interact(() -> name().setText("Nonsense"));
        keyThere(KeyCode.ESCAPE);

        assertNull(root.lookup("#details"));
        assertTrue(canvas.isFocused());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void enterOrLeavingTheFieldTakesTheName() {
        open(new HostElement("DMZ1"));
        interact(() -> name().setText(" Edge "));
        keyThere(KeyCode.ENTER);
        assertEquals("Edge", host("DMZ1").name());
        assertEquals("Edge", name().getText());

        interact(() -> name().setText("Rim"));
        interact(box("#details-site")::requestFocus);
        assertEquals("Rim", host("DMZ1").name());
        assertEquals(2, open.edits().size());
    }

    @Test
    void aHostWithItsRolesAndWhatIsSetForThem() {
        open(new HostElement("DMZ1"));
        String said = text();
        assertTrue(said.contains("Management point\n    Client connections: internet\n    Protocol: HTTPS"), said);
        long crossings = CountedTest.expected(open.analysis().getValue(), new HostElement("DMZ1"));
        assertTrue(said.contains("Crossings\n" + crossings), said);

        choose("#details-zone", "intranet");
        assertEquals("intranet", host("DMZ1").zone());
        choose("#details-site", "");
        assertNull(host("DMZ1").site());
        check("#details-initiates");
        assertTrue(host("DMZ1").siteServerInitiates());
        assertEquals(3, open.edits().size());
    }

    @Test
    void clientsAreCounted() {
        open(new HostElement("Laptops"));
        TextField count = (TextField) root.lookup("#details-count");
        assertEquals("12000", count.getText());
        interact(() -> {
            count.requestFocus();
            count.setText("7x50");
        });
        keyThere(KeyCode.ENTER);
        assertEquals(750, host("Laptops").count());
        interact(() -> count.setText("12345678901"));
        keyThere(KeyCode.ENTER);
        assertEquals(750, host("Laptops").count());
        assertEquals("750", count.getText());
        interact(count::clear);
        keyThere(KeyCode.ENTER);
        assertEquals(0, host("Laptops").count());
    }

    @Test
    void aZoneChangesItsKind() {
        open(new ZoneElement("dmz"));
        choose("#details-kind", ZoneKind.AZURE);
        assertEquals(ZoneKind.AZURE, design().zone("dmz").orElseThrow().kind());
        assertTrue(text().contains("Hosts\n2"), text());
    }

    @Test
    void aFirewallNamesItsZones() {
        open(new FirewallElement("fe"));
        assertEquals("Front-end firewall", name().getText());
        assertTrue(text().contains("Between\nInternet\nDMZ"), text());
    }

    @Test
    void aRoleChangesItsOptions() {
        open(new RoleElement("DMZ1", 1));
        check("#details-pxe");
        assertEquals(true, host("DMZ1").roles().get(1).option("pxe"));
        check("#details-pxe");
        assertNull(host("DMZ1").roles().get(1).option("pxe"));
        choose("#details-protocol", "http");
        assertEquals("http", host("DMZ1").roles().get(1).option("protocol"));
        choose("#details-protocol", "");
        assertNull(host("DMZ1").roles().get(1).option("protocol"));
    }

    @Test
    void itFollowsTheDesignAndGoesWithItsElement() {
        open(new HostElement("DMZ1"));
        interact(() -> open.submit(new Edit.RenameHost("DMZ1", "Other")));
        assertEquals("Other", name().getText());
        interact(() -> open.submit(new Edit.RemoveHosts(List.of("DMZ1"))));
        assertNull(root.lookup("#details"));
        assertTrue(canvas.isFocused());
    }
}
