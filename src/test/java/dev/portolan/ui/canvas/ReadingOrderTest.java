package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Spot;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawings;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.SampleDesigns;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private final Design design = placed();
    private final ReadingOrder order = ReadingOrder.of(drawn(design));

    /** The perimeter with its two servers one above the other. */
    static Design placed() {
        Design design = SampleDesigns.perimeter();
        Layout layout = Arranger.complete(design, CatalogReader.shipped());
        return design.withLayout(layout.withHost("DMZ1", new Spot(20, 40)).withHost("DMZ2", new Spot(20, 180)));
    }

    static Drawing drawn(Design design) {
        return Drawings.of(
                design, Arranger.complete(design, CatalogReader.shipped()), CatalogReader.shipped(), null, Map.of());
    }

    private List<Element> upTo(int end) {
        return order.elements().subList(0, end);
    }

    @Test
    void zonesThenHostsThenRolesThenWalls() {
        assertEquals(
                List.of(
                        new ZoneElement("internet"),
                        new HostElement("Laptops"),
                        new RoleElement("Laptops", 0),
                        new FirewallElement("fe"),
                        new ZoneElement("dmz"),
                        new HostElement("DMZ1"),
                        new RoleElement("DMZ1", 0),
                        new RoleElement("DMZ1", 1),
                        new RoleElement("DMZ1", 2),
                        new HostElement("DMZ2"),
                        new RoleElement("DMZ2", 0),
                        new FirewallElement("be"),
                        new ZoneElement("intranet")),
                upTo(13));
    }

    @Test
    void everythingIsThereOnceAndFoldedRolesToo() {
        int roles =
                design.hosts().stream().mapToInt(host -> host.roles().size()).sum();
        int all = design.zones().size()
                + design.firewalls().size()
                + design.hosts().size()
                + roles;
        assertEquals(all, order.elements().size());
        Set<Element> once = new HashSet<>(order.elements());
        assertEquals(all, once.size());
        assertTrue(once.contains(new RoleElement("MP1", 7)));
    }

    @Test
    void hostsInOneRowAreReadFromTheLeft() {
        Layout layout = Arranger.complete(design, CatalogReader.shipped());
        Spot first = layout.hosts().get("DMZ1");
        Layout beside = layout.withHost("DMZ2", new Spot(first.x() + 220, first.y() - 10))
                .withZone("dmz", new Layout.Box(0, 0, 600, 400))
                .withZone("intranet", new Layout.Box(800, 0, 600, 900));
        ReadingOrder row = ReadingOrder.of(drawn(design.withLayout(beside)));
        assertEquals(
                Optional.of(new HostElement("DMZ1")), row.next(new ZoneElement("dmz")), "though the other is higher");
    }

    @Test
    void theEndsHaveNothingBeyond() {
        assertEquals(Optional.of(new ZoneElement("internet")), order.first());
        assertEquals(Optional.empty(), order.previous(new ZoneElement("internet")));
        assertEquals(Optional.empty(), order.next(order.last().orElseThrow()));
        assertEquals(order.first(), order.next(new HostElement("nobody")), "from nowhere, the first");
        Design nothing = design.withFirewalls(List.of()).withHosts(List.of()).withZones(List.of());
        assertEquals(Optional.empty(), ReadingOrder.of(drawn(nothing)).first());
    }

    @Test
    void whatIsGoneLeavesItsPlaceToASiblingThenToItsHolder() {
        assertHeir(new HostElement("DMZ2"), new HostElement("DMZ1"), gone -> gone.equals(new HostElement("DMZ1")));
        assertHeir(new HostElement("DMZ1"), new HostElement("DMZ2"), gone -> gone.equals(new HostElement("DMZ2")));
        assertHeir(
                new ZoneElement("dmz"),
                new HostElement("DMZ2"),
                gone -> gone instanceof HostElement host && host.id().startsWith("DMZ"));
        assertHeir(
                new RoleElement("DMZ1", 1),
                new RoleElement("DMZ1", 2),
                gone -> gone.equals(new RoleElement("DMZ1", 2)));
        assertHeir(
                new HostElement("DMZ2"), new RoleElement("DMZ2", 0), gone -> gone.equals(new RoleElement("DMZ2", 0)));
        assertHeir(
                new FirewallElement("be"), new FirewallElement("fe"), gone -> gone.equals(new FirewallElement("fe")));
        assertHeir(new ZoneElement("internet"), new FirewallElement("fe"), FirewallElement.class::isInstance);
        assertEquals(Optional.empty(), order.heir(new HostElement("DMZ1"), there -> false));
    }

    private void assertHeir(Element expected, Element gone, Predicate<Element> missing) {
        assertEquals(Optional.of(expected), order.heir(gone, missing.negate()), "of " + gone);
    }
}
