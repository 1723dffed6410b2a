package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Places;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.SampleDesigns;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private final Catalog catalog = CatalogReader.shipped();
    private final Design design = SampleDesigns.perimeter();

    private Proposals of(Design of) {
        return new Proposals(new Places(of, Arranger.complete(of, catalog)), catalog);
    }

    private Endpoint endpoint(String id) {
        return catalog.endpoint(id).orElseThrow();
    }

    private Design after(Edit proposal) {
        return Editor.apply(design, proposal);
    }

    @Test
    void aStepThatPlacesSomethingWritesDownWhereEverythingElseIsShown() {
        Layout shown = Arranger.complete(design, catalog);
        Edit moved = of(design).move(List.of("DMZ2"), "internet", -300, 50);

        assertInstanceOf(Edit.Together.class, moved);
        Layout now = Arranger.complete(after(moved), catalog);
        shown.hosts().forEach((host, spot) -> {
            if (!host.equals("DMZ2")) {
                assertEquals(spot, now.hosts().get(host));
            }
        });

        Edit again = of(design.withLayout(shown)).move(List.of("DMZ2"), "internet", -300, 50);
        assertInstanceOf(Edit.MoveHosts.class, again);
    }

    @Test
    void whatDoesNotMoveIsNoStep() {
        assertNull(of(design).move(List.of("DMZ2"), "dmz", 1, -1));
        assertNull(of(design)
                .resize("dmz", Arranger.complete(design, catalog).zones().get("dmz")));
        assertNull(of(design).delete(Set.of()));
    }

    @Test
    void aRoleInAPerimeterTakesItsPresetsAndTheSite() {
        Edit proposal = of(design).addHost(endpoint("management-point"), "dmz", new Point(0, 0));
        var made = after(proposal).host("DMZ3").orElseThrow();

        assertEquals("internet", made.roles().getFirst().option("clientConnections"));
        assertEquals("P01", made.site());
    }

    @Test
    void aRoleJoinsTheFirstSiteThatItMayBelongTo() {
        Design hierarchy = design.withSites(List.of(
                new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null), new Site("P01", SiteType.PRIMARY, "CAS")));

        assertEquals(
                "P01", of(hierarchy).host(endpoint("management-point"), "dmz").site());
        assertEquals(
                "CAS", of(hierarchy).host(endpoint("site-server"), "intranet").site());
        assertEquals("P01", of(hierarchy).host(endpoint("client"), "internet").site());
        assertNull(of(hierarchy).host(endpoint("domain-controller"), "intranet").site());
    }

    @Test
    void newHostsAreNamedByZoneKindOrRole() {
        assertEquals(
                "SRV1",
                of(design).host(endpoint("distribution-point"), "intranet").id());
        assertEquals(
                "DC2",
                of(design).host(endpoint("domain-controller"), "intranet").id());
        assertEquals("Client1", of(design).host(endpoint("client"), "internet").id());
    }

    @Test
    void theOnlyRoleOfAHostTakesTheHostWithIt() {
        Design result = after(of(design).splitRole("DMZ2", 0, "intranet", new Point(0, 0)));

        assertEquals("intranet", result.host("DMZ2").orElseThrow().zone());
        assertEquals(design.hosts().size(), result.hosts().size());
    }

    @Test
    void pullingTheLeftEdgeLeavesTheCardsWhereTheyAre() {
        Box box = Arranger.complete(design, catalog).zones().get("internet");
        Box wider = new Box(box.x() - 50, box.y(), box.width() + 50, box.height());
        Design result = after(of(design).resize("internet", wider));
        Layout layout = Arranger.complete(result, catalog);

        assertEquals(wider, layout.zones().get("internet"));
        assertEquals(
                Arranger.complete(design, catalog).hosts().get("Laptops").x() + 50,
                layout.hosts().get("Laptops").x());
    }

    @Test
    void aNewZoneStandsApart() {
        Design result = after(of(design).addZone(ZoneKind.DMZ, "DMZ", new Point(500, 100)));
        Layout layout = Arranger.complete(result, catalog);
        Box made = layout.zones().get("dmz-2");

        layout.zones()
                .forEach((id, box) -> assertTrue(id.equals("dmz-2") || !Boxes.closer(made, box, Metrics.GUTTER), id));
    }

    @Test
    void aMixedSelectionIsDeletedInOneStep() {
        Set<Element> chosen = new java.util.LinkedHashSet<>(List.of(
                new RoleElement("DMZ1", 0),
                new RoleElement("DMZ1", 2),
                new HostElement("DMZ2"),
                new RoleElement("DMZ2", 0),
                new FirewallElement("fe"),
                new ZoneElement("internet")));
        Edit proposal = of(design).delete(chosen);
        Design result = after(proposal);

        assertEquals(
                "distribution-point",
                result.host("DMZ1").orElseThrow().roles().getFirst().role());
        assertEquals(1, result.host("DMZ1").orElseThrow().roles().size());
        assertTrue(result.host("DMZ2").isEmpty());
        assertTrue(result.zone("internet").isEmpty());
    }

    @Test
    void newThingsGetNamesOfTheirOwn() {
        Design once = after(of(design).addZone(ZoneKind.DMZ, "Branch", new Point(500, 900)));
        Design twice = Editor.apply(once, of(once).addZone(ZoneKind.DMZ, "Branch", new Point(900, 900)));
        assertEquals("Branch", once.zones().getLast().name());
        assertEquals("Branch 2", twice.zones().getLast().name());
    }
}
