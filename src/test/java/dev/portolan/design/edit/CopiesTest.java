package dev.portolan.design.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Fragment;
import dev.portolan.design.Host;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Placement;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final Host SOURCE = new Host("DP1", "lan", "P01", List.of(new Placement("distribution-point")));
    private static final Host PULL = new Host(
                    "DP2",
                    "dmz",
                    "P01",
                    List.of(new Placement(
                            "distribution-point", Map.of("pull", true, "sources", List.of("DP1", "DP3")))))
            .withName("Branch")
            .withDomainControllers(List.of("DC"));
    private static final Host UPDATES = new Host(
            "SUP",
            "dmz",
            null,
            List.of(new Placement("software-update-point", Map.of("syncSource", "microsoft-update"))));

    private final Layout shown = new Layout(
            Map.of("lan", new Box(0, 0, 300, 300), "dmz", new Box(400, 50, 300, 300)),
            Map.of("DP1", new Spot(20, 40), "DP2", new Spot(20, 60)),
            Extras.NONE);
    private final Design design = new Design(
            "Design",
            "",
            "cb-2025-12",
            List.of(
                    new Zone("lan", ZoneKind.INTRANET),
                    new Zone("dmz", ZoneKind.DMZ).withName("Edge"),
                    new Zone("net", ZoneKind.INTERNET)),
            List.of(new Firewall("wall", List.of("lan", "dmz", "net")), new Firewall("front", List.of("dmz", "net"))),
            List.of(new Site("P01", SiteType.PRIMARY, null)),
            List.of(
                    SOURCE,
                    PULL,
                    UPDATES,
                    new Host("DP3", "net", null, List.of()),
                    new Host("DC", "net", null, List.of())),
            Settings.DEFAULT,
            shown,
            Extras.NONE);
    private final Design empty = design.withHosts(List.of())
            .withFirewalls(List.of())
            .withZones(List.of(new Zone("office", ZoneKind.INTRANET)))
            .withSites(List.of())
            .withLayout(Layout.NONE);

    private static Object option(Fragment part, int host, String option) {
        return part.hosts().get(host).roles().getFirst().option(option);
    }

    @Test
    void zonesTakeTheirHostsAndTheWallsBetweenThemAlong() {
        Fragment part = Copies.of(design, shown, Set.of("lan", "dmz"), Set.of());

        assertEquals(design.zones().subList(0, 2), part.zones());
        assertEquals(List.of(SOURCE, PULL, UPDATES), part.hosts());
        assertEquals(List.of(new Firewall("wall", List.of("lan", "dmz"))), part.firewalls());
        assertEquals(new Spot(20, 60), part.layout().hosts().get("DP2"), "relative to the zone, which is there");
        assertEquals(shown.zones(), part.layout().zones());
    }

    @Test
    void aHostWithoutItsZoneStandsOnTheCanvas() {
        Fragment part = Copies.of(design, shown, Set.of(), Set.of("DP2"));

        assertEquals(List.of(PULL), part.hosts());
        assertEquals(Map.of("DP2", new Spot(420, 110)), part.layout().hosts());
        assertEquals(Map.of(), part.layout().zones());
    }

    @Test
    void copiesInTheSameDesignGetTheNextIdsAndNames() {
        Fragment fitted = Copies.fitted(Copies.of(design, shown, Set.of("dmz"), Set.of("DP1")), design);

        assertEquals(
                List.of("DP4", "DP5", "SUP-2"),
                fitted.hosts().stream().map(Host::id).toList());
        assertEquals("Branch 2", fitted.hosts().get(1).name());
        assertEquals("", fitted.hosts().getFirst().name(), "what shows its id goes on doing so");
        assertEquals("dmz-2", fitted.zones().getFirst().id());
        assertEquals("Edge 2", fitted.zones().getFirst().name());
        assertEquals("lan", fitted.hosts().getFirst().zone());
        assertEquals("dmz-2", fitted.hosts().get(1).zone());
        assertEquals(Set.of("DP4", "DP5"), fitted.layout().hosts().keySet());
        assertEquals(Set.of("dmz-2"), fitted.layout().zones().keySet());
    }

    @Test
    void copiesNameTheCopiesAndElseWhoIsThere() {
        Fragment fitted = Copies.fitted(Copies.of(design, shown, Set.of(), Set.of("DP1", "DP2")), design);

        assertEquals(List.of("DP4", "DP3"), option(fitted, 1, "sources"));
        assertEquals(List.of("DC"), fitted.hosts().get(1).domainControllers());
        assertEquals("P01", fitted.hosts().getFirst().site());
    }

    @Test
    void whatAnotherDesignLacksIsNotNamedThere() {
        Fragment fitted = Copies.fitted(Copies.of(design, shown, Set.of(), Set.of("DP2", "SUP")), empty);

        assertEquals(
                List.of("DP2", "SUP"), fitted.hosts().stream().map(Host::id).toList());
        assertNull(option(fitted, 0, "sources"));
        assertEquals(List.of(), fitted.hosts().getFirst().domainControllers());
        assertNull(fitted.hosts().getFirst().site());
        assertEquals("microsoft-update", option(fitted, 1, "syncSource"), "a word is no host");
    }

    @Test
    void rolesAloneNameOnlyWhoIsThere() {
        Fragment fitted = Copies.fitted(Fragment.ofRoles(PULL.roles()), empty);

        assertNull(fitted.roles().getFirst().option("sources"));
        assertEquals(true, fitted.roles().getFirst().option("pull"));
        assertEquals(
                PULL.roles(),
                Copies.fitted(Fragment.ofRoles(PULL.roles()), design).roles());
    }

    @Test
    void anAddressStaysWithTheHostThatHasIt() {
        Host addressed = new Host(
                "WEB",
                "",
                "lan",
                null,
                List.of("10.0.0.1", "10.1.0.0/16"),
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
        Design there = design.withHosts(List.of(addressed));
        Fragment part = Copies.of(there, shown, Set.of(), Set.of("WEB"));

        assertEquals(
                List.of("10.1.0.0/16"),
                Copies.fitted(part, there).hosts().getFirst().addresses());
        assertEquals(
                addressed.addresses(),
                Copies.fitted(part, empty).hosts().getFirst().addresses());
    }

    @Test
    void whatWallsLetThroughFollowsToo() {
        Map<String, Object> copied = Map.of("from", "dmz", "to", "DP1", "ports", "443");
        Map<String, Object> elsewhere = Map.of("from", "10.0.0.0/8", "to", "any");
        Extras allows = new Extras(Map.of("allows", List.of(copied, elsewhere), "colour", "red"));
        Design letting =
                design.withFirewalls(List.of(design.firewalls().getFirst().withExtras(allows)));
        Firewall wall = Copies.fitted(Copies.of(letting, shown, Set.of("lan", "dmz"), Set.of()), letting)
                .firewalls()
                .getFirst();

        assertEquals(
                Map.of(
                        "allows",
                        List.of(Map.of("from", "dmz-2", "to", "DP4", "ports", "443"), elsewhere),
                        "colour",
                        "red"),
                wall.extras().values());
    }

    @Test
    void insertingAddsEverythingInOneStep() {
        Fragment fitted = Copies.fitted(Copies.of(design, shown, Set.of("lan", "dmz"), Set.of()), design);
        Design result = Editor.apply(design, new Edit.Insert(fitted));

        assertEquals(5, result.zones().size());
        assertEquals(3, result.firewalls().size());
        assertEquals(
                List.of("lan-2", "dmz-2"),
                result.firewall("wall-2").orElseThrow().between());
        assertEquals(8, result.hosts().size());
        assertEquals(new Spot(20, 40), result.layout().hosts().get("DP4"));
        assertEquals(new Box(0, 0, 300, 300), result.layout().zones().get("lan-2"));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Fragment taken = Copies.of(design, shown, Set.of(), Set.of("DP1"));

        assertThrows(InvalidDesignException.class, () -> Editor.apply(design, new Edit.Insert(taken)));
        assertThrows(InvalidDesignException.class, () -> Editor.apply(empty, new Edit.Insert(taken)));
    }

    @Test
    void aPartIsWholeInItself() {
        assertThrows(
                InvalidDesignException.class,
                () -> new Fragment(
                        List.of(), List.of(new Firewall("f", List.of("a", "b"))), List.of(), List.of(), Layout.NONE));
        assertThrows(
                InvalidDesignException.class,
                () -> new Fragment(List.of(), List.of(), List.of(SOURCE, SOURCE), List.of(), Layout.NONE));
        Fragment both = new Fragment(List.of(), List.of(), List.of(SOURCE), UPDATES.roles(), Layout.NONE);
        assertEquals(List.of(), both.roles(), "beside hosts, roles have nowhere to go");
    }
}
