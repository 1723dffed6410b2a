package dev.portolan.analysis.check;

import static dev.portolan.analysis.Designs.host;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Designs;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Limit;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is counted for a limit, and how it is said. */
final class LimitsTest {

    private static final String DISTRIBUTION = "too-many-clients-per-distribution-point";
    private static final String MANAGEMENT = "too-many-clients-per-management-point";

    private final Catalog catalog = CatalogReader.shipped();

    private static Design design(Host... hosts) {
        return Designs.perimeter("cb-2025-12", hosts);
    }

    private static Host server(String id, String role, String accepting) {
        return host(id, "intranet", new Placement(role, Map.of("clientConnections", accepting)));
    }

    private static Host clients(String zone, int count) {
        return host("PC-" + zone, zone, "client").withCount(count);
    }

    private static Host inGroups(Host host, String... groups) {
        return new Host(
                host.id(),
                "",
                host.zone(),
                host.site(),
                List.of(),
                host.count(),
                false,
                List.of(),
                List.of(groups),
                List.of(),
                host.roles(),
                Extras.NONE);
    }

    private List<Finding> findings(String id, Design design) {
        return Checks.run(Analyzer.analyze(design, catalog)).stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
    }

    /** What the sentences name: the place, the number found, the limit, and how many share it. */
    private List<List<Object>> numbers(String id, Design design) {
        return findings(id, design).stream().map(Finding::arguments).toList();
    }

    @Test
    void everyLimitOfTheCatalogIsHeld() {
        Set<String> held = new TreeSet<>(Set.of("clients-for-secondary-site", "machines-per-connection-point"));
        Limits.all().forEach(check -> held.add(check.id().substring("too-many-".length())));
        assertEquals(
                held, new TreeSet<>(catalog.limits().stream().map(Limit::id).toList()));
    }

    @Test
    void theSentenceNamesPlaceNumberAndLimit() {
        Finding finding = findings(
                        MANAGEMENT, design(host("MP", "intranet", "management-point"), clients("intranet", 25_001)))
                .getFirst();
        String sentence = finding.sentence(Messages.of("findings", Locale.ENGLISH));
        assertTrue(sentence.contains("P01 has 25,001 clients") && sentence.contains("25,000 each"), sentence);
        assertEquals(
                List.of(Subject.site("P01"), Subject.host("MP")), finding.elements(), "the site, and who serves there");
        assertEquals("size-and-scale", finding.source());
    }

    @Test
    void serversShareTheClientsOfTheirSite() {
        Host one = host("DP1", "intranet", "distribution-point");
        Host other = host("DP2", "intranet", "distribution-point");
        assertEquals(List.of(), findings(DISTRIBUTION, design(one, other, clients("intranet", 8_000))));
        assertEquals(
                List.of(List.<Object>of("P01", 8_001L, 4_000, 2L)),
                numbers(DISTRIBUTION, design(one, other, clients("intranet", 8_001))));
    }

    @Test
    void aServerForTheIntranetIsNoHelpOnTheInternet() {
        assertEquals(
                List.of(List.<Object>of("P01", 4_001L, 4_000, 1L)),
                numbers(
                        DISTRIBUTION,
                        design(
                                server("IN", "distribution-point", "intranet"),
                                server("OUT", "distribution-point", "internet"),
                                clients("intranet", 1),
                                clients("internet", 4_001))));
    }

    @Test
    void aServerForBothBearsBoth() {
        assertEquals(
                List.of(List.<Object>of("P01", 4_001L, 4_000, 1L)),
                numbers(
                        DISTRIBUTION,
                        design(
                                server("DP", "distribution-point", "both"),
                                clients("intranet", 4_000),
                                clients("internet", 1))));
    }

    @Test
    void clientsOfAPrimarySiteUseItsSecondarySitesToo() {
        Design two = design().withSites(
                        List.of(new Site("P01", SiteType.PRIMARY, null), new Site("S01", SiteType.SECONDARY, "P01")));
        Host here = host("DP1", "intranet", "distribution-point");
        Host below = host("DP2", "intranet", "distribution-point").withSite("S01");
        Host clients = clients("intranet", 4_001);
        assertEquals(List.of(), findings(DISTRIBUTION, two.withHosts(List.of(here, below, clients))));
        assertEquals(
                List.of(List.<Object>of("S01", 4_001L, 4_000, 1L)),
                numbers(DISTRIBUTION, two.withHosts(List.of(here, below, clients.withSite("S01")))));
    }

    @Test
    void boundaryGroupsNameTheirDistributionPoints() {
        Host plant = inGroups(host("DP1", "intranet", "distribution-point"), "Plant");
        Host office = inGroups(host("DP2", "intranet", "distribution-point"), "Office");
        assertEquals(
                List.of(List.<Object>of("Plant", 4_001L, 4_000, 1L)),
                numbers(DISTRIBUTION, design(plant, office, inGroups(clients("intranet", 4_001), "Plant"))));
        assertEquals(
                List.of(),
                findings(DISTRIBUTION, design(plant, office, inGroups(clients("intranet", 8_000), "Plant", "Office"))));
    }

    @Test
    void aClientThatIsDrawnAloneCountsAsOne() {
        Design full = design(host("DP", "intranet", "distribution-point"), clients("intranet", 4_000));
        assertEquals(List.of(), findings(DISTRIBUTION, full));
        assertEquals(
                1,
                findings(
                                DISTRIBUTION,
                                full.withHosts(List.of(
                                        full.hosts().getFirst(),
                                        full.hosts().getLast(),
                                        host("PC", "intranet", "client"))))
                        .size());
    }

    @Test
    void aMacWithoutASiteCountsInTheOnlyHierarchy() {
        Design design =
                design(host("MAC", "intranet", "mac-computer").withSite(null).withCount(25_001));
        assertEquals(1, findings("too-many-macs-per-hierarchy", design).size());
        assertEquals(
                List.of(),
                findings(
                        "too-many-macs-per-hierarchy",
                        design.withSites(List.of(
                                new Site("P01", SiteType.PRIMARY, null), new Site("P02", SiteType.PRIMARY, null)))));
    }

    @Test
    void aWiderRangeOfPortsServesMoreClients() {
        String id = "too-many-clients-per-gateway-connection-point";
        Design design = LimitDesigns.design(id, "raises").orElseThrow();
        List<PortRange> wide = List.of(new PortRange(10_000, 65_535));
        assertEquals(1, findings(id, design).size());
        assertEquals(List.of(), findings(id, design.withSettings(new Settings(wide, null, Extras.NONE))));
    }

    /** Two more than usual, which count in whichever range they are. */
    @Test
    void portsInASecondRangeCountToo() {
        String id = "too-many-clients-per-gateway-connection-point";
        Design design = LimitDesigns.design(id, "raises").orElseThrow();
        List<PortRange> split = List.of(new PortRange(49_152, 57_343), new PortRange(57_344, 65_535));
        assertEquals(
                1,
                findings(id, design.withSettings(new Settings(split, null, Extras.NONE)))
                        .size());
        List<PortRange> wider = List.of(new PortRange(49_150, 49_151), new PortRange(49_152, 65_535));
        assertEquals(List.of(), findings(id, design.withSettings(new Settings(wider, null, Extras.NONE))));
    }

    @Test
    void sitesOfAnotherTypeDoNotCount() {
        String id = "too-many-primary-sites-per-central-administration-site";
        Design most = LimitDesigns.design(id, "spares").orElseThrow();
        List<Site> sites = new ArrayList<>(most.sites());
        sites.add(new Site("S99", SiteType.SECONDARY, "CAS"));
        assertEquals(List.of(), findings(id, most.withSites(sites)));
    }

    @Test
    void pointsThatPullAreCountedApart() {
        String standard = "too-many-distribution-points-per-site";
        String pulling = "too-many-pull-distribution-points-per-site";
        Design most = LimitDesigns.design(standard, "spares").orElseThrow();
        List<Host> hosts = new ArrayList<>(most.hosts());
        hosts.add(host("PULL", "intranet", new Placement("distribution-point", Map.of("pull", true))));
        assertEquals(List.of(), findings(standard, most.withHosts(hosts)));
        Design all = LimitDesigns.design(pulling, "spares").orElseThrow();
        List<Host> more = new ArrayList<>(all.hosts());
        more.add(host("DP", "intranet", "distribution-point"));
        assertEquals(List.of(), findings(pulling, all.withHosts(more)));
    }

    @Test
    void aSiteThatStandsAloneTakesMoreThanAChild() {
        Design alone = design(
                clients("intranet", 130_000),
                host("MAC", "intranet", "mac-computer").withCount(25_000));
        assertEquals(List.of(), findings("too-many-clients-per-child-primary-site", alone));
        Design child = alone.withSites(List.of(
                new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null), new Site("P01", SiteType.PRIMARY, "CAS")));
        assertEquals(
                1, findings("too-many-clients-per-child-primary-site", child).size());
        assertEquals(List.of(), findings("too-many-clients-per-stand-alone-primary-site", child));
    }
}
