package dev.portolan.analysis.check;

import static dev.portolan.analysis.Designs.host;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Designs;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which clients and devices load which servers: who counts, and which of two crowds is the one to speak of. */
final class CrowdsTest {

    private static final String DISTRIBUTION = "too-many-clients-per-distribution-point";
    private static final String MANAGEMENT = "too-many-clients-per-management-point";
    private static final String SHARED = "too-many-clients-per-shared-software-update-point";
    private static final String DEDICATED = "too-many-clients-per-dedicated-software-update-point";
    private static final String DEVICES = "too-many-devices-per-management-point";

    private final Catalog catalog = CatalogReader.shipped();

    private static Design design(Host... hosts) {
        return Designs.perimeter("cb-2025-12", hosts);
    }

    private static Host clients(String zone, int count) {
        return host("PC-" + zone, zone, "client").withCount(count);
    }

    private static Host macs(int count) {
        return host("MAC", "intranet", "mac-computer").withCount(count);
    }

    private static Host server(String id, String role, Map<String, Object> options) {
        return host(id, "intranet", new Placement(role, options));
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
                host.extras());
    }

    /** Of each finding: the place, the number found, the limit, and how many share it. */
    private List<List<Object>> numbers(String id, Design design) {
        return Checks.run(Analyzer.analyze(design, catalog)).stream()
                .filter(finding -> finding.id().equals(id))
                .map(Finding::arguments)
                .toList();
    }

    @Test
    void theFullestServersAreNamed() {
        Design design = design(
                server("IN1", "distribution-point", Map.of("clientConnections", "intranet")),
                server("IN2", "distribution-point", Map.of("clientConnections", "intranet")),
                server("OUT", "distribution-point", Map.of("clientConnections", "internet")),
                clients("intranet", 8_002),
                clients("internet", 4_500));
        assertEquals(List.of(List.<Object>of("P01", 4_500L, 4_000, 1L)), numbers(DISTRIBUTION, design));
    }

    @Test
    void amongEquallyFullServersThoseOfTheIntranetAreNamed() {
        Design design = design(
                server("IN", "distribution-point", Map.of("clientConnections", "intranet")),
                server("OUT", "distribution-point", Map.of("clientConnections", "internet")),
                clients("intranet", 4_500),
                clients("internet", 4_500));
        assertEquals(List.of(List.<Object>of("P01", 4_500L, 4_000, 1L)), numbers(DISTRIBUTION, design));
    }

    @Test
    void devicesUseManagementPointsOnly() {
        assertEquals(
                List.of(List.<Object>of("P01", 25_001L, 25_000, 1L)),
                numbers(
                        MANAGEMENT,
                        design(host("MP", "intranet", "management-point"), clients("intranet", 25_000), macs(1))));
        assertEquals(
                List.of(),
                numbers(
                        DISTRIBUTION,
                        design(host("DP", "intranet", "distribution-point"), clients("intranet", 4_000), macs(1))));
    }

    @Test
    void devicesNeedHttps() {
        Host https = server("S", "management-point", Map.of("protocol", "https"));
        Host http = server("H", "management-point", Map.of("protocol", "http"));
        assertEquals(
                List.of(List.<Object>of("P01", 10_001L, 10_000, 1L)),
                numbers(DEVICES, design(https, http, macs(10_001))));
        assertEquals(List.of(), numbers(DEVICES, design(http, macs(10_001))));
    }

    @Test
    void whatSharesAComputerHasTheLowerLimit() {
        Host alone = host("SUP", "intranet", "software-update-point");
        Host shared = host("SUP", "intranet", "software-update-point", "distribution-point");
        assertEquals(List.of(), numbers(SHARED, design(alone, clients("intranet", 150_000))));
        assertEquals(List.of(), numbers(DEDICATED, design(shared, clients("intranet", 150_001))));
        assertEquals(
                List.of(List.<Object>of("P01", 25_001L, 25_000, 1L)),
                numbers(SHARED, design(shared, clients("intranet", 25_001))));
    }

    /** What is no site system takes nothing of its share. */
    @Test
    void aClientOnTheSameComputerDoesNotMakeItShared() {
        Host withClient = host("SUP", "intranet", "software-update-point", "client");
        assertEquals(List.of(), numbers(SHARED, design(withClient, clients("intranet", 30_000))));
    }

    @Test
    void clientsInBoundaryGroupsUseTheManagementPointsOfTheirSite() {
        Host point = host("MP", "intranet", "management-point");
        Host grouped = inGroups(host("PLANT", "intranet", "client").withCount(5_001), "Plant");
        assertEquals(
                List.of(List.<Object>of("P01", 25_001L, 25_000, 1L)),
                numbers(MANAGEMENT, design(point, grouped, clients("intranet", 20_000))));
    }

    @Test
    void aServerInTwoOfTheirBoundaryGroupsIsOneServer() {
        Host point = inGroups(host("DP", "intranet", "distribution-point"), "Office", "Plant");
        assertEquals(
                List.of(List.<Object>of("Office, Plant", 4_001L, 4_000, 1L)),
                numbers(DISTRIBUTION, design(point, inGroups(clients("intranet", 4_001), "Plant", "Office"))));
    }

    @Test
    void whereContentIsInTheCloudClientsOnTheInternetAreNotCounted() {
        Host point = server("DP", "distribution-point", Map.of("clientConnections", "internet"));
        Design design = design(point, clients("internet", 4_001));
        assertEquals(1, numbers(DISTRIBUTION, design).size());
        for (String cloud : List.of("cloud-distribution-point", "azure-storage")) {
            assertEquals(List.of(), numbers(DISTRIBUTION, plus(design, host("CLOUD", "internet", cloud))));
        }
        Host management = server("MP", "management-point", Map.of("clientConnections", "internet"));
        assertEquals(
                1,
                numbers(
                                MANAGEMENT,
                                design(
                                        management,
                                        host("CLOUD", "internet", "azure-storage"),
                                        clients("internet", 25_001)))
                        .size());
    }

    @Test
    void aGatewayBringsClientsToWhoTakesItsTraffic() {
        Host takes = server("MP1", "management-point", Map.of("cmgTraffic", true));
        Host other = host("MP2", "intranet", "management-point");
        Host third = host("MP3", "intranet", "management-point");
        Design without = design(takes, other, third, clients("internet", 25_001));
        assertEquals(List.of(), numbers(MANAGEMENT, without));
        assertEquals(
                List.of(List.<Object>of("P01", 25_001L, 25_000, 1L)),
                numbers(MANAGEMENT, plus(without, host("CMG", "internet", "cloud-management-gateway"))));
    }

    /** Who is assigned there by mistake has a finding of its own. */
    @Test
    void aCentralAdministrationSiteServesNoClients() {
        Design design = design().withSites(List.of(
                        new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null),
                        new Site("P01", SiteType.PRIMARY, "CAS")))
                .withHosts(List.of(
                        host("SUP", "intranet", "software-update-point").withSite("CAS"),
                        clients("intranet", 150_001).withSite("CAS")));
        assertEquals(List.of(), numbers(DEDICATED, design));
    }

    /** Neither do its clients on the internet use a secondary site. */
    @Test
    void aSecondarySiteServesNobodyOnTheInternet() {
        Host point = server("DP", "distribution-point", Map.of("clientConnections", "internet"));
        Design design = design().withSites(
                        List.of(new Site("P01", SiteType.PRIMARY, null), new Site("S01", SiteType.SECONDARY, "P01")))
                .withHosts(List.of(
                        point.withSite("S01"), clients("internet", 4_001).withSite("S01")));
        assertEquals(List.of(), numbers(DISTRIBUTION, design));
    }

    private static Design plus(Design design, Host host) {
        List<Host> hosts = new ArrayList<>(design.hosts());
        hosts.add(host);
        return design.withHosts(hosts);
    }
}
