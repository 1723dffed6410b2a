package dev.portolan.design.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Placement;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteMode;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditorTest {

    private static final Box BOX = new Box(0, 0, 100, 100);
    private static final Spot SPOT = new Spot(1, 2);
    private static final Extras NOTE = new Extras(Map.of("note", "kept"));

    /** Internet, perimeter and intranet round one three-legged firewall, and one more between the last two. */
    private static final Design DESIGN = new Design(
            "Design",
            "",
            "cb-2019-01",
            List.of(
                    new Zone("internet", ZoneKind.INTERNET),
                    new Zone("dmz", ZoneKind.DMZ),
                    new Zone("intranet", ZoneKind.INTRANET)),
            List.of(
                    new Firewall("three", List.of("internet", "dmz", "intranet")),
                    new Firewall("back", List.of("dmz", "intranet"))),
            List.of(
                    new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null),
                    new Site("P01", SiteType.PRIMARY, "CAS"),
                    new Site("S01", SiteType.SECONDARY, "P01")),
            List.of(
                    new Host("PC", "internet", "P01", List.of(new Placement("client"))),
                    new Host(
                            "DMZ1",
                            "dmz",
                            "P01",
                            List.of(
                                    new Placement("management-point", Map.of("database", "DB1")),
                                    new Placement("software-update-point", Map.of("syncSource", "SUP1")),
                                    new Placement("distribution-point", Map.of("sources", List.of("SUP1", "DB1"))))),
                    new Host("SUP1", "intranet", "P01", List.of(new Placement("software-update-point")))
                            .withDomainControllers(List.of("DB1", "PC")),
                    new Host("DB1", "intranet", null, List.of(new Placement("sql-server")))),
            Settings.DEFAULT,
            new Layout(Map.of("dmz", BOX, "intranet", BOX), Map.of("PC", SPOT, "DMZ1", SPOT, "DB1", SPOT), NOTE),
            NOTE);

    private static Design after(Edit edit) {
        Design changed = Editor.apply(DESIGN, edit);
        assertFalse(changed.equals(DESIGN), "something changes");
        assertEquals(NOTE, changed.extras(), "unknown keys stay");
        assertEquals(NOTE, changed.layout().extras(), "unknown keys of the layout stay");
        return changed;
    }

    private static Host host(Design design, String id) {
        return design.host(id).orElseThrow();
    }

    @Test
    void theDesignAsAWhole() {
        assertEquals("New", after(new Edit.RenameDesign("New")).name());
        assertEquals("cb-2025-12", after(new Edit.SetEdition("cb-2025-12")).edition());
        Settings settings = new Settings(List.of(PortRange.of(5000)), false, Extras.NONE);
        assertEquals(settings, after(new Edit.SetSettings(settings)).settings());
        Layout layout = new Layout(Map.of("internet", BOX), Map.of(), Extras.NONE);
        assertEquals(layout.zones(), after(new Edit.Arrange(layout)).layout().zones());
        assertTrue(after(new Edit.Arrange(layout)).layout().hosts().isEmpty());
    }

    private static List<?> allowed(Design design) {
        return design.firewalls().stream()
                .flatMap(firewall -> ((List<?>) firewall.extras().values().getOrDefault("allows", List.of())).stream())
                .map(one -> ((Map<?, ?>) one).get("to"))
                .toList();
    }

    /** A name that leads nowhere would stop the file from opening again. */
    @Test
    void whatIsLetThroughForSomethingGoesWithIt() {
        List<Map<String, String>> allows = List.of(
                Map.of("from", "any", "to", "DB1"),
                Map.of("from", "SUP1", "to", "dmz"),
                Map.of("from", "internet", "to", "10.0.0.1"),
                Map.of("from", "any", "to", "any"));
        Design design = DESIGN.withFirewalls(List.of(
                new Firewall("back", List.of("dmz", "intranet"))
                        .withExtras(new Extras(Map.of("allows", allows, "x", 1))),
                new Firewall("plain", List.of("internet", "intranet"))));
        assertEquals(List.of("DB1", "dmz", "10.0.0.1", "any"), allowed(design));
        Design left = Editor.apply(design, new Edit.RemoveHosts(List.of("DB1", "SUP1")));
        assertEquals(List.of("10.0.0.1", "any"), allowed(left));
        assertEquals(1, left.firewalls().getFirst().extras().values().get("x"));
        assertEquals(List.of("any"), allowed(Editor.apply(left, new Edit.RemoveZone("internet"))));
        assertEquals(List.of("DB1", "dmz", "any"), allowed(Editor.apply(design, new Edit.RemoveZone("internet"))));
        assertEquals(
                design.firewalls(),
                Editor.apply(design, new Edit.RemoveHosts(List.of("PC"))).firewalls());
    }

    /** A zone and a host may have one id; what is left of the two is still meant. */
    @Test
    void oneIdOfTwoThingsLastsAsLongAsOneOfThem() {
        Design design = DESIGN.withZones(List.of(
                        new Zone("internet", ZoneKind.INTERNET),
                        new Zone("dmz", ZoneKind.DMZ),
                        new Zone("intranet", ZoneKind.INTRANET),
                        new Zone("PC", ZoneKind.INTRANET)))
                .withFirewalls(List.of(new Firewall("back", List.of("dmz", "intranet"))
                        .withExtras(new Extras(Map.of("allows", List.of(Map.of("to", "PC")))))));
        Design withoutHost = Editor.apply(design, new Edit.RemoveHosts(List.of("PC")));
        assertEquals(List.of("PC"), allowed(withoutHost));
        assertEquals(List.of(), allowed(Editor.apply(withoutHost, new Edit.RemoveZone("PC"))));
        assertEquals(List.of("PC"), allowed(Editor.apply(design, new Edit.RemoveZone("PC"))));
    }

    @Test
    void zonesComeAndChange() {
        Zone zone = new Zone("azure", ZoneKind.AZURE);
        Design added = after(new Edit.AddZone(zone, BOX));
        assertEquals(zone, added.zones().getLast());
        assertEquals(BOX, added.layout().zones().get("azure"));
        assertFalse(after(new Edit.AddZone(zone, null)).layout().zones().containsKey("azure"));
        assertEquals(
                "Perimeter",
                after(new Edit.RenameZone("dmz", "Perimeter")).zones().get(1).name());
        assertEquals(
                ZoneKind.AZURE,
                after(new Edit.SetZoneKind("dmz", ZoneKind.AZURE))
                        .zones()
                        .get(1)
                        .kind());
        Box wider = new Box(0, 0, 200, 100);
        assertEquals(
                wider, after(new Edit.PlaceZone("dmz", wider)).layout().zones().get("dmz"));
    }

    @Test
    void aZoneTakesItsHostsAndWallsAlong() {
        Design without = after(new Edit.RemoveZone("intranet"));
        assertEquals(List.of("internet", "dmz"), ids(without.zones().stream().map(Zone::id)));
        assertEquals(List.of("PC", "DMZ1"), ids(without.hosts().stream().map(Host::id)));
        assertEquals(List.of(new Firewall("three", List.of("internet", "dmz"))), without.firewalls());
        assertEquals(
                List.of(
                        new Placement("management-point"),
                        new Placement("software-update-point"),
                        new Placement("distribution-point")),
                host(without, "DMZ1").roles());
        assertFalse(without.layout().zones().containsKey("intranet"));
        assertFalse(without.layout().hosts().containsKey("DB1"));
    }

    @Test
    void firewallsComeChangeAndGo() {
        Firewall firewall = new Firewall("front", List.of("internet", "dmz"));
        assertEquals(firewall, after(new Edit.AddFirewall(firewall)).firewalls().getLast());
        assertEquals(
                List.of("three"),
                ids(after(new Edit.RemoveFirewall("back")).firewalls().stream().map(Firewall::id)));
        assertEquals(
                "Back end",
                after(new Edit.RenameFirewall("back", "Back end"))
                        .firewalls()
                        .get(1)
                        .name());
    }

    @Test
    void sitesComeChangeAndGo() {
        Site site = new Site("P02", SiteType.PRIMARY, "CAS");
        assertEquals(site, after(new Edit.AddSite(site)).sites().getLast());
        Site changed =
                new Site("P01", "Plant", SiteType.PRIMARY, null, null, SiteMode.NATIVE, null, "", null, Extras.NONE);
        assertEquals(changed, after(new Edit.SetSite(changed)).sites().get(1));
        Design without = after(new Edit.RemoveSite("P01"));
        assertEquals(List.of("CAS", "S01"), ids(without.sites().stream().map(Site::code)));
        assertTrue(without.hosts().stream().allMatch(host -> host.site() == null));
        assertTrue(without.sites().stream().allMatch(s -> s.parent() == null));
    }

    @Test
    void hostsComeAndChange() {
        Host host = new Host("DMZ2", "dmz", "P01", List.of());
        Design added = after(new Edit.AddHost(host, SPOT));
        assertEquals(host, added.hosts().getLast());
        assertEquals(SPOT, added.layout().hosts().get("DMZ2"));
        assertFalse(after(new Edit.AddHost(host, null)).layout().hosts().containsKey("DMZ2"));
        assertEquals(
                "Web", host(after(new Edit.RenameHost("DMZ1", "Web")), "DMZ1").name());
        assertEquals(
                null, host(after(new Edit.SetHostSite("DMZ1", null)), "DMZ1").site());
        assertEquals(
                "CAS", host(after(new Edit.SetHostSite("DB1", "CAS")), "DB1").site());
        assertTrue(host(after(new Edit.SetSiteServerInitiates("DMZ1", true)), "DMZ1")
                .siteServerInitiates());
        assertEquals(500, host(after(new Edit.SetHostCount("PC", 500)), "PC").count());
    }

    @Test
    void whatIsSetAtAHostReplacesWhatWasThere() {
        assertEquals(
                List.of("10.0.0.1", "10.1.0.0/16"),
                host(after(new Edit.SetAddresses("DMZ1", List.of("10.0.0.1", "10.1.0.0/16"))), "DMZ1")
                        .addresses());
        List<PortRange> ranges = List.of(new PortRange(6000, 6100));
        assertEquals(
                ranges,
                host(after(new Edit.SetDynamicPorts("DMZ1", ranges)), "DMZ1").dynamicPorts());
        assertEquals(
                List.of("HQ"),
                host(after(new Edit.SetBoundaryGroups("PC", List.of("HQ"))), "PC")
                        .boundaryGroups());
        assertEquals(
                List.of("DB1"),
                host(after(new Edit.SetDomainControllers("PC", List.of("DB1"))), "PC")
                        .domainControllers());
    }

    @Test
    void aSiteTakesItsHostsAndChildrenToItsNewCode() {
        Design changed = after(new Edit.SetSiteCode("P01", "KYO"));
        assertTrue(changed.site("P01").isEmpty());
        assertEquals("CAS", changed.site("KYO").orElseThrow().parent());
        assertEquals("KYO", changed.site("S01").orElseThrow().parent());
        assertEquals("KYO", host(changed, "PC").site());
        assertEquals(DESIGN, Editor.apply(changed, new Edit.SetSiteCode("KYO", "P01")));
    }

    @Test
    void aDesignIsDescribedAndAFirewallStandsElsewhere() {
        assertEquals("More", after(new Edit.DescribeDesign("More")).description());
        assertEquals(
                List.of("internet", "intranet"),
                after(new Edit.SetFirewallZones("back", List.of("internet", "intranet")))
                        .firewall("back")
                        .orElseThrow()
                        .between());
    }

    @Test
    void nothingGoesBeyondTheEdge() {
        Design moved = Editor.apply(
                DESIGN, new Edit.PlaceZone(DESIGN.zones().getFirst().id(), new Box(3 * Layout.FARTHEST, 0, 240, 300)));
        assertEquals(
                new Box(Layout.FARTHEST, 0, 240, 300),
                moved.layout().zones().get(DESIGN.zones().getFirst().id()));
    }

    @Test
    void hostsMoveTogether() {
        Spot there = new Spot(9, 9);
        Design moved = after(new Edit.MoveHosts(
                List.of(new Edit.Move("DMZ1", "intranet", there), new Edit.Move("DB1", "dmz", null))));
        assertEquals("intranet", host(moved, "DMZ1").zone());
        assertEquals(there, moved.layout().hosts().get("DMZ1"));
        assertEquals("dmz", host(moved, "DB1").zone());
        assertFalse(moved.layout().hosts().containsKey("DB1"));
        assertSame(host(DESIGN, "PC"), host(moved, "PC"), "what stays is shared");
    }

    @Test
    void aRemovedHostIsNamedNowhere() {
        Design without = after(new Edit.RemoveHosts(List.of("DB1")));
        assertEquals(List.of("PC"), host(without, "SUP1").domainControllers());
        assertEquals(
                List.of(
                        new Placement("management-point"),
                        new Placement("software-update-point", Map.of("syncSource", "SUP1")),
                        new Placement("distribution-point", Map.of("sources", List.of("SUP1")))),
                host(without, "DMZ1").roles());
        assertSame(host(DESIGN, "PC"), host(without, "PC"), "what is not concerned is shared");
    }

    @Test
    void optionsOfOwnCatalogsFollowToo() {
        Host relay = new Host(
                "R1",
                "dmz",
                null,
                List.of(new Placement("relay", Map.of("upHost", "DB1", "peerHosts", List.of("SUP1", "DB1")))));
        Design with = Editor.apply(DESIGN, new Edit.AddHost(relay, null));
        Design without = Editor.apply(with, new Edit.RemoveHosts(List.of("DB1")));
        assertEquals(
                List.of(new Placement("relay", Map.of("peerHosts", List.of("SUP1")))),
                host(without, "R1").roles());
    }

    @Test
    void aWordIsNotTheHostThatIsCalledLikeIt() {
        Host called = new Host("none", "dmz", null, List.of());
        Host sup = new Host(
                "SUP2", "dmz", null, List.of(new Placement("software-update-point", Map.of("syncSource", "none"))));
        Design design = Editor.apply(
                DESIGN, new Edit.Together(List.of(new Edit.AddHost(called, null), new Edit.AddHost(sup, null))));
        assertEquals(sup, host(Editor.apply(design, new Edit.RemoveHosts(List.of("none"))), "SUP2"));
    }

    @Test
    void rolesComeMoveChangeAndGo() {
        Placement point = new Placement("fallback-status-point");
        assertEquals(
                point,
                host(after(new Edit.AddRole("DMZ1", point)), "DMZ1").roles().getLast());
        assertEquals(
                2, host(after(new Edit.RemoveRole("DMZ1", 0)), "DMZ1").roles().size());
        Design moved = after(new Edit.MoveRole("DMZ1", 1, "DB1"));
        assertEquals(2, host(moved, "DMZ1").roles().size());
        assertEquals("SUP1", host(moved, "DB1").roles().getLast().option("syncSource"));
        Design set = after(new Edit.SetOption("DMZ1", 1, "wsusHttp", 80));
        assertEquals(80, host(set, "DMZ1").roles().get(1).option("wsusHttp"));
        Design reset = after(new Edit.SetOption("DMZ1", 1, "syncSource", null));
        assertEquals(Map.of(), host(reset, "DMZ1").roles().get(1).options());
    }

    @Test
    void severalEditsAreOneStep() {
        Design changed = after(new Edit.Together(List.of(
                new Edit.AddHost(new Host("NEW", "dmz", null, List.of()), SPOT),
                new Edit.MoveRole("DMZ1", 0, "NEW"),
                new Edit.RemoveHosts(List.of("DMZ1")))));
        assertEquals("management-point", host(changed, "NEW").roles().getFirst().role());
    }

    static Stream<Edit> idle() {
        return Stream.of(
                new Edit.RenameDesign("Design"),
                new Edit.PlaceZone("dmz", BOX),
                new Edit.SetHostSite("DB1", null),
                new Edit.RemoveHosts(List.of()),
                new Edit.MoveHosts(List.of(new Edit.Move("DB1", "intranet", SPOT))),
                new Edit.MoveRole("DMZ1", 2, "DMZ1"),
                new Edit.SetOption("DMZ1", 0, "pxe", null),
                new Edit.Arrange(
                        new Layout(DESIGN.layout().zones(), DESIGN.layout().hosts(), Extras.NONE)),
                new Edit.Together(List.of(new Edit.RenameDesign("x"), new Edit.RenameDesign("Design"))));
    }

    @ParameterizedTest
    @MethodSource("idle")
    void anEditThatChangesNothingGivesTheSameInstance(Edit edit) {
        assertSame(DESIGN, Editor.apply(DESIGN, edit));
    }

    static Stream<Edit> misfits() {
        Placement role = new Placement("client");
        return Stream.of(
                new Edit.AddZone(new Zone("dmz", ZoneKind.DMZ), null),
                new Edit.RemoveZone("?"),
                new Edit.RenameZone("?", "x"),
                new Edit.SetZoneKind("?", ZoneKind.DMZ),
                new Edit.PlaceZone("?", BOX),
                new Edit.AddFirewall(new Firewall("back", List.of("dmz", "intranet"))),
                new Edit.AddFirewall(new Firewall("new", List.of("dmz", "?"))),
                new Edit.RemoveFirewall("?"),
                new Edit.RenameFirewall("?", "x"),
                new Edit.AddSite(new Site("P01", SiteType.PRIMARY, null)),
                new Edit.AddSite(new Site("P02", SiteType.PRIMARY, "???")),
                new Edit.RemoveSite("?"),
                new Edit.SetSite(new Site("P09", SiteType.PRIMARY, null)),
                new Edit.SetSite(new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, "S01")),
                new Edit.SetSiteCode("P01", "S01"),
                new Edit.SetSiteCode("P01", "P-1"),
                new Edit.SetSiteCode("???", "P02"),
                new Edit.SetFirewallZones("back", List.of("dmz")),
                new Edit.SetFirewallZones("back", List.of("dmz", "?")),
                new Edit.SetFirewallZones("?", List.of("dmz", "intranet")),
                new Edit.SetAddresses("?", List.of()),
                new Edit.SetDynamicPorts("?", List.of()),
                new Edit.SetBoundaryGroups("?", List.of()),
                new Edit.SetDomainControllers("PC", List.of("?")),
                new Edit.AddHost(new Host("PC", "dmz", null, List.of()), null),
                new Edit.AddHost(new Host("NEW", "?", null, List.of()), null),
                new Edit.AddHost(new Host("NEW", "dmz", "???", List.of()), null),
                new Edit.RemoveHosts(List.of("PC", "?")),
                new Edit.RenameHost("?", "x"),
                new Edit.MoveHosts(List.of(new Edit.Move("?", "dmz", SPOT))),
                new Edit.MoveHosts(List.of(new Edit.Move("PC", "?", SPOT))),
                new Edit.SetHostSite("?", null),
                new Edit.SetHostSite("PC", "???"),
                new Edit.SetSiteServerInitiates("?", true),
                new Edit.SetHostCount("?", 1),
                new Edit.SetHostCount("PC", -1),
                new Edit.AddRole("?", role),
                new Edit.RemoveRole("?", 0),
                new Edit.RemoveRole("PC", 1),
                new Edit.MoveRole("PC", -1, "DB1"),
                new Edit.MoveRole("PC", 0, "?"),
                new Edit.SetOption("PC", 1, "pxe", true),
                new Edit.Together(List.of(new Edit.RenameDesign("x"), new Edit.RemoveZone("?"))));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void anEditThatDoesNotFitIsRefusedInOneSentence(Edit edit) {
        String problem = assertThrows(InvalidDesignException.class, () -> Editor.apply(DESIGN, edit))
                .problem();
        assertTrue(problem.contains("; ") && !problem.contains("\n"), problem);
    }

    private static List<String> ids(Stream<String> ids) {
        return ids.toList();
    }
}
