package dev.portolan.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.PortRange;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The forms of the inspector, filled in by hand. */
final class InspectorTest extends InspectorWindow {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        inspector.dispose();
    }

    private RoleElement updatePoint() {
        return design().hosts().stream()
                .flatMap(host -> IntStream.range(0, host.roles().size())
                        .filter(index -> host.roles().get(index).role().equals("software-update-point"))
                        .mapToObj(index -> new RoleElement(host.id(), index)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWrongPairOfWsusPortsIsRefusedWhileItIsTyped() {
        RoleElement point = updatePoint();
        select(point);
        Design before = design();
        assertEquals("8530", field("wsusHttp").getText());
        assertEquals("Default", state("wsus-ports"));

        type("wsusHttp", "80");
        assertEquals("HTTP on port 80 goes with HTTPS on 443 and nothing else.", note("wsus-ports"));
        assertTrue(field("wsusHttps").getPseudoClassStates().contains(PseudoClass.getPseudoClass("danger")));
        press(KeyCode.ENTER);
        assertSame(before, design());
        interact(elsewhere::requestFocus);
        assertSame(before, design());
        assertEquals("80", field("wsusHttp").getText());

        interact(field("wsusHttp")::requestFocus);
        press(KeyCode.ESCAPE);
        assertEquals("8530", field("wsusHttp").getText());
        assertEquals("HTTP, then HTTPS: 80 goes with 443, any other HTTP port with the next.", note("wsus-ports"));
        assertEquals(0, left);
        assertEquals(List.of(), edits());
    }

    @Test
    void aRightPairIsTakenAsOneStepOnceBothFieldsAreLeft() {
        RoleElement point = updatePoint();
        select(point);
        type("wsusHttp", "80");
        type("wsusHttps", "443");
        assertEquals(List.of(), edits());
        interact(elsewhere::requestFocus);
        assertEquals(80, option(point, "wsusHttp"));
        assertEquals(443, option(point, "wsusHttps"));
        assertEquals(1, edits().size());
        assertEquals("Set", state("wsus-ports"));

        interact(() -> this.<Button>node("inspect-wsus-ports-reset").fire());
        assertNull(option(point, "wsusHttp"));
        assertNull(option(point, "wsusHttps"));
        assertEquals("8530", field("wsusHttp").getText());
        assertEquals("Default", state("wsus-ports"));
    }

    @Test
    void aPairThatTheArticlesDisagreeOnIsTakenWithACaution() {
        RoleElement point = updatePoint();
        select(point);
        type("wsusHttps", "8540");
        press(KeyCode.ENTER);
        assertEquals(8540, option(point, "wsusHttps"));
        assertTrue(note("wsus-ports").contains("8531"), note("wsus-ports"));
        type("wsusHttps", "443");
        press(KeyCode.ENTER);
        assertEquals(8540, option(point, "wsusHttps"));
    }

    @Test
    void whatIsHalfTypedSurvivesAResultAndOtherSteps() {
        select(new HostElement("DMZ1"));
        TextField name = field("name");
        type("name", "Edg");
        interact(() -> {
            name.positionCaret(1);
            open.submit(new Edit.RenameHost("SQL1", "Other"));
            open.submit(new Edit.SetHostSite("DMZ1", null));
        });
        assertSame(name, field("name"));
        assertTrue(name.isFocused());
        assertEquals("Edg", name.getText());
        assertEquals(1, name.getCaretPosition());
        assertEquals("", choice("site").getValue());
        press(KeyCode.ENTER);
        assertEquals("Edg", host("DMZ1").name());
    }

    @Test
    void anotherSelectionTakesWhatWasTypedForTheFirst() {
        select(new HostElement("DMZ1"));
        type("name", "Edge");
        select(new HostElement("SQL1"));
        assertEquals("Edge", host("DMZ1").name());
        assertEquals(host("SQL1").name(), field("name").getText());
    }

    @Test
    void theFocusStaysWhereItIsWhateverIsSelected() {
        interact(elsewhere::requestFocus);
        for (Element element : List.of(
                updatePoint(), new HostElement("DMZ1"), role("DMZ1", "management-point"), new ZoneElement("dmz"))) {
            select(element);
            assertTrue(elsewhere.isFocused(), element.toString());
        }
        interact(inspector::enter);
        assertTrue(field("name").isFocused());
        select(new HostElement("DMZ1"));
        assertTrue(field("name").isFocused(), "who works in the inspector goes on there");
    }

    @Test
    void escapePutsTheTextBackAndThenLeaves() {
        select(new HostElement("DMZ1"));
        type("name", "Nonsense");
        press(KeyCode.ESCAPE);
        assertEquals(host("DMZ1").name(), field("name").getText());
        assertEquals(0, left);
        press(KeyCode.ESCAPE);
        assertEquals(1, left);
        assertEquals(List.of(), edits());
    }

    @Test
    void severalHostsChangeInOneStep() {
        select(new HostElement("DMZ1"), new HostElement("SQL1"));
        assertNull(choice("zone").getValue());
        assertEquals("Several values", choice("zone").getPromptText());
        assertFalse(has("inspect-name"));
        type("addresses", "10.0.0.0/24, 10.0.1.7");
        press(KeyCode.ENTER);
        assertEquals(1, edits().size());
        assertEquals(List.of("10.0.0.0/24", "10.0.1.7"), host("DMZ1").addresses());
        assertEquals(List.of("10.0.0.0/24", "10.0.1.7"), host("SQL1").addresses());
        interact(() -> choice("site").setValue(""));
        assertNull(host("DMZ1").site());
        assertNull(host("SQL1").site());
        assertEquals(2, edits().size());
    }

    @Test
    void rolesOfDifferentKindsShareSomeOptions() {
        RoleElement management = role("DMZ1", "management-point");
        RoleElement distribution = role("DMZ1", "distribution-point");
        select(management, distribution);
        assertTrue(has("inspect-protocol"));
        assertFalse(has("inspect-pxe"));
        interact(() -> choice("protocol").setValue("http"));
        assertEquals("http", option(management, "protocol"));
        assertEquals("http", option(distribution, "protocol"));
        assertEquals(1, edits().size());
    }

    @Test
    void whatSharesNothingSaysWhatToSelect() {
        select(new HostElement("DMZ1"), new ZoneElement("dmz"));
        assertTrue(text0("inspector-mixed").contains("Select hosts only"));
    }

    private String text0(String id) {
        return ((Labeled) node(id)).getText();
    }

    @Test
    void aFlagShowsItsDefaultAndGoesBackToIt() {
        RoleElement point = role("DMZ1", "distribution-point");
        select(point);
        assertEquals("Default", state("pxe"));
        interact(box("pxe")::fire);
        assertEquals(true, option(point, "pxe"));
        assertEquals("Set", state("pxe"));
        interact(box("pxe")::fire);
        assertNull(option(point, "pxe"));
        assertEquals("Default", state("pxe"));
    }

    @Test
    void anOptionThatAnotherDecidesSaysSo() {
        RoleElement clients = role("Desktops", "client");
        select(clients);
        assertEquals("Default", state("location"));
        assertEquals("intranet", choice("location").getValue());
        interact(box("internetOnly")::fire);
        assertEquals("internet", choice("location").getValue());
        assertEquals("Follows from another setting", state("location"));
    }

    @Test
    void addressesPortsAndHostsAreJudgedAsFilesAre() {
        select(new HostElement("SQL1"));
        type("addresses", "10.0.0.300");
        assertTrue(note("addresses").startsWith("\"10.0.0.300\""), note("addresses"));
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertEquals("From Design", state("host-ports"));
        assertEquals("49152-65535", field("host-ports").getText());
        type("host-ports", "6000-5000");
        assertTrue(note("host-ports").startsWith("Write ranges"), note("host-ports"));
        type("host-ports", "5000-5100");
        press(KeyCode.ENTER);
        assertEquals(List.of(new PortRange(5000, 5100)), host("SQL1").dynamicPorts());
        type("domain-controllers", "nobody");
        assertTrue(note("domain-controllers").contains("\"nobody\""));
        type("domain-controllers", "dc1");
        press(KeyCode.ENTER);
        assertEquals(List.of("DC1"), host("SQL1").domainControllers());
        assertEquals("DC1", field("domain-controllers").getText());
    }

    @Test
    void clientsAreCountedInTheNumbersOfTheLanguage() {
        select(new HostElement("Laptops"));
        assertEquals("12,000", field("count").getText());
        type("count", "7x50");
        press(KeyCode.ENTER);
        assertEquals(12000, host("Laptops").count());
        type("count", "7,500");
        press(KeyCode.ENTER);
        assertEquals(7500, host("Laptops").count());
        interact(field("count")::clear);
        press(KeyCode.ENTER);
        assertEquals(0, host("Laptops").count());
    }

    @Test
    void aHostLeadsToItsRolesAndBack() {
        select(new HostElement("DMZ1"));
        Hyperlink role = node("inspect-roles-1");
        interact(role::fire);
        assertEquals(
                List.of(new RoleElement("DMZ1", 1)),
                List.copyOf(open.selection().get()));
        Hyperlink back = node("inspector-way-2");
        interact(back::fire);
        assertEquals(
                List.of(new HostElement("DMZ1")), List.copyOf(open.selection().get()));
    }

    @Test
    void zonesAndFirewallsChange() {
        select(new ZoneElement("dmz"));
        interact(() -> choice("kind").setValue(ZoneKind.AZURE));
        assertEquals(ZoneKind.AZURE, design().zone("dmz").orElseThrow().kind());
        select(new FirewallElement("fe"));
        interact(box("between-intranet")::fire);
        assertEquals(
                List.of("internet", "dmz", "intranet"),
                design().firewall("fe").orElseThrow().between());
        interact(box("between-intranet")::fire);
        interact(box("between-dmz")::fire);
        assertEquals(2, design().firewall("fe").orElseThrow().between().size());
        assertEquals("A firewall stands between two zones or more.", note("between"));
        assertTrue(box("between-dmz").isSelected());
    }

    @Test
    void theDesignIsShownWhereNothingIsSelected() {
        assertEquals(design().name(), field("name").getText());
        type("name", "Plan B");
        press(KeyCode.ENTER);
        assertEquals("Plan B", design().name());
        assertEquals("Default", state("design-ports"));
        interact(box("supplements")::fire);
        assertEquals(false, design().settings().supplements());
        interact(box("supplements")::fire);
        assertNull(design().settings().supplements());
    }

    @Test
    void itGoesWithItsElement() {
        select(new HostElement("DMZ1"));
        type("name", "Edge");
        interact(() -> open.submit(new Edit.RemoveHosts(List.of("DMZ1"))));
        interact(() -> open.selection().retain(design()));
        assertEquals("Design", text0("inspector-title"));
        assertTrue(design().host("DMZ1").isEmpty());
        for (Element element : open.selection().get()) {
            assertTrue(element.isIn(design()));
        }
    }
}
