package dev.portolan.analysis.check;

import static dev.portolan.analysis.Designs.host;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Designs;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A limit that is passed has a remedy where one step is enough, and none where it would not be. */
final class LimitRemediesTest {

    private static final String MANAGEMENT = "too-many-clients-per-management-point";
    private static final String DISTRIBUTION = "too-many-clients-per-distribution-point";
    private static final Site PRIMARY = new Site("P01", SiteType.PRIMARY, null);
    private static final Site SECONDARY = new Site("S01", SiteType.SECONDARY, "P01");

    private final Catalog catalog = CatalogReader.shipped();

    private static Design design(Host... hosts) {
        return Designs.perimeter("cb-2025-12", hosts);
    }

    private static Design below(Host... hosts) {
        return design().withSites(List.of(PRIMARY, SECONDARY)).withHosts(List.of(hosts));
    }

    private static Host clients(String zone, int count) {
        return host("PC-" + zone, zone, "client").withCount(count);
    }

    private static Host facing(String id, String role, String location) {
        return host(id, "dmz", new Placement(role, Map.of("clientConnections", location)));
    }

    private Optional<Finding> only(String id, Design design) {
        List<Finding> found = Checks.run(Analyzer.analyze(design, catalog)).stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
        assertTrue(found.size() < 2, found.toString());
        return found.stream().findFirst();
    }

    /** The design as the remedy leaves it; empty where there is none. */
    private Optional<Design> mended(String id, Design design) {
        Edit remedy = only(id, design).orElseThrow().remedy();
        return Optional.ofNullable(remedy).map(edit -> Editor.apply(design, edit));
    }

    private static List<String> holders(Design design, String role) {
        return design.hosts().stream()
                .filter(host ->
                        host.roles().stream().anyMatch(placed -> placed.role().equals(role)))
                .map(Host::id)
                .toList();
    }

    @Test
    void anotherServerIsPlacedAsLongAsOneIsEnough() {
        Host point = host("MP", "intranet", "management-point");
        assertEquals(
                List.of("MP", "SRV1"),
                holders(
                        mended(MANAGEMENT, design(point, clients("intranet", 50_000)))
                                .orElseThrow(),
                        "management-point"));
        assertEquals(Optional.empty(), mended(MANAGEMENT, design(point, clients("intranet", 50_001))));
    }

    @Test
    void theNewServerIsLikeTheFirstByItsId() {
        Design design = design(
                host("MP2", "dmz", "management-point"),
                host("MP1", "intranet", "management-point"),
                clients("intranet", 50_001));
        assertEquals(
                "intranet",
                mended(MANAGEMENT, design).orElseThrow().hosts().getLast().zone());
    }

    @Test
    void whereSomeServeTheInternetOnlyOneMoreMayNotBeEnough() {
        Design design = design(
                facing("IN", "distribution-point", "intranet"),
                facing("OUT", "distribution-point", "internet"),
                clients("intranet", 5_000),
                clients("internet", 5));
        assertEquals(Optional.empty(), mended(DISTRIBUTION, design));
    }

    @Test
    void oneMoreIsEnoughWhereAllClientsComeOneWay() {
        Host in = facing("IN", "distribution-point", "intranet");
        Host out = facing("OUT", "distribution-point", "internet");
        for (String zone : List.of("intranet", "internet")) {
            Design after =
                    mended(DISTRIBUTION, design(in, out, clients(zone, 5_000))).orElseThrow();
            assertEquals(3, holders(after, "distribution-point").size());
            assertEquals(Optional.empty(), only(DISTRIBUTION, after));
        }
    }

    /** Devices use every management point, and one more for the intranet is none for the internet. */
    @Test
    void devicesComeEitherWay() {
        Host in = facing("IN", "management-point", "intranet");
        Host out = facing("OUT", "management-point", "internet");
        Host macs = host("MAC", "intranet", "mac-computer").withCount(30_000);
        assertEquals(Optional.empty(), mended(MANAGEMENT, design(in, out, macs, clients("internet", 26_000))));
        assertEquals(Optional.empty(), mended(MANAGEMENT, design(in, out, macs, clients("intranet", 26_000))));
        Host both = facing("BOTH", "management-point", "both");
        Design after = mended(MANAGEMENT, design(both, macs, clients("internet", 10), clients("intranet", 10)))
                .orElseThrow();
        assertEquals(Optional.empty(), only(MANAGEMENT, after));
        Design onlyMacs =
                mended(MANAGEMENT, design(in, out, macs.withCount(50_001))).orElseThrow();
        assertEquals(Optional.empty(), only(MANAGEMENT, onlyMacs));
    }

    @Test
    void aSecondarySiteGetsNoFurtherServer() {
        Design design = below(
                host("DP0", "intranet", "distribution-point"),
                host("DP", "intranet", "distribution-point").withSite("S01"),
                clients("intranet", 4_001).withSite("S01"));
        assertEquals(Optional.empty(), mended(DISTRIBUTION, design));
    }

    @Test
    void boundaryGroupsGetNoFurtherServer() {
        Host point = inGroup(host("DP", "intranet", "distribution-point"));
        assertEquals(Optional.empty(), mended(DISTRIBUTION, design(point, inGroup(clients("intranet", 4_001)))));
    }

    private static Host inGroup(Host host) {
        return new Host(
                host.id(),
                "",
                host.zone(),
                host.site(),
                List.of(),
                host.count(),
                false,
                List.of(),
                List.of("Plant"),
                List.of(),
                host.roles(),
                host.extras());
    }

    private static Host gateway(String id, int machines) {
        return host(id, "intranet", new Placement("cloud-management-gateway", Map.of("vmCount", machines)));
    }

    @Test
    void oneGatewayGetsAsManyMachinesAsItTakesUpToSixteen() {
        String id = "too-many-clients-per-gateway-machine";
        Host onInternet = clients("internet", 96_000);
        assertEquals(
                16,
                mended(id, design(gateway("CMG", 1), onInternet))
                        .flatMap(design -> design.host("CMG"))
                        .map(host -> host.roles().getFirst().option("vmCount"))
                        .orElseThrow());
        assertEquals(
                15,
                mended(id, design(gateway("CMG", 1), clients("internet", 90_000)))
                        .flatMap(design -> design.host("CMG"))
                        .map(host -> host.roles().getFirst().option("vmCount"))
                        .orElseThrow());
        assertEquals(Optional.empty(), mended(id, design(gateway("CMG", 1), clients("internet", 96_001))));
        assertEquals(Optional.empty(), mended(id, design(gateway("CMG", 1), gateway("CMG2", 1), onInternet)));
    }

    @Test
    void anotherConnectionPointIsPlacedAsLongAsOneIsEnough() {
        String id = "too-many-clients-per-gateway-connection-point";
        Host point = host("CCP", "intranet", "cmg-connection-point");
        assertEquals(
                2,
                holders(
                                mended(id, design(gateway("CMG", 16), point, clients("internet", 32_768)))
                                        .orElseThrow(),
                                "cmg-connection-point")
                        .size());
        assertEquals(Optional.empty(), mended(id, design(gateway("CMG", 16), point, clients("internet", 32_769))));
    }

    @Test
    void aSurplusOfOneIsRemovedAndNeverFromTheSiteServer() {
        String id = "too-many-management-points-per-secondary-site";
        Host server =
                host("ZSEC", "intranet", "site-server", "management-point").withSite("S01");
        Host other = host("MP", "intranet", "management-point").withSite("S01");
        Host third = host("MP3", "intranet", "management-point").withSite("S01");
        Design two = below(server, other);
        assertEquals(List.of("ZSEC"), holders(mended(id, two).orElseThrow(), "management-point"));
        assertEquals(Optional.empty(), mended(id, two.withHosts(List.of(server, other, third))));
    }

    @Test
    void sitesBelowASecondarySiteGoUpOnlyWhereTheyMayStand() {
        String id = "too-many-sites-below-secondary-site";
        Site below = new Site("T01", SiteType.SECONDARY, "S01");
        Site primaryBelow = new Site("P02", SiteType.PRIMARY, "S01");
        List<Site> up = new ArrayList<>(mended(id, design().withSites(List.of(PRIMARY, SECONDARY, below)))
                .orElseThrow()
                .sites());
        assertEquals("P01", up.getLast().parent());
        assertEquals(
                Optional.empty(), mended(id, design().withSites(List.of(PRIMARY, SECONDARY, below, primaryBelow))));
        assertEquals(
                Optional.empty(),
                mended(
                        id,
                        design().withSites(List.of(
                                new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null),
                                new Site("S01", SiteType.SECONDARY, "CAS"),
                                below))));
    }

    @Test
    void connectorsOfTwoModesDoNotCountTogether() {
        String id = "too-many-exchange-connectors-per-organization";
        Host here = host("X1", "intranet", new Placement("exchange-server-connector", Map.of("mode", "on-premises")));
        Host online = host("X2", "intranet", new Placement("exchange-server-connector", Map.of("mode", "online")));
        Host second = host("X3", "intranet", new Placement("exchange-server-connector", Map.of("mode", "online")));
        assertEquals(Optional.empty(), only(id, design(here, online)));
        assertEquals(
                List.of(Subject.host("X2"), Subject.host("X3")),
                only(id, design(here, second, online)).orElseThrow().elements());
    }
}
