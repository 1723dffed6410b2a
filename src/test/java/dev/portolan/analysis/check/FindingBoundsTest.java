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
import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom a finding is about, and who stands just beside and is not meant. */
final class FindingBoundsTest {

    private static final Site CAS = new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null);
    private static final Site PRIMARY = new Site("P01", SiteType.PRIMARY, null);
    private static final Site CHILD = PRIMARY.withParent("CAS");
    private static final Site OTHER = new Site("P02", SiteType.PRIMARY, null);
    private static final Site SECONDARY = new Site("S01", SiteType.SECONDARY, "P01");

    private final Catalog catalog = CatalogReader.shipped();

    private static Design design(Host... hosts) {
        return Designs.perimeter("cb-2025-12", hosts);
    }

    private static Design sites(List<Site> sites, Host... hosts) {
        return design().withSites(sites).withHosts(List.of(hosts));
    }

    private static Host with(String id, String zone, String role, Map<String, Object> options) {
        return host(id, zone, new Placement(role, options));
    }

    private List<Finding> found(String id, Design design) {
        return Checks.run(Analyzer.analyze(design, catalog)).stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
    }

    /** The ids of what the findings are about, finding by finding. */
    private List<List<String>> about(String id, Design design) {
        return found(id, design).stream()
                .map(finding -> finding.elements().stream().map(Subject::id).toList())
                .toList();
    }

    private List<Severity> severities(String id, Design design) {
        return found(id, design).stream().map(Finding::severity).toList();
    }

    @Test
    void trafficBothWaysBetweenTwoZonesIsOneMissingWay() {
        Design apart = design(
                        host("CM1", "intranet", "site-server", "sql-server"), host("DP1", "dmz", "distribution-point"))
                .withFirewalls(List.of());
        assertEquals(List.of(List.of("dmz", "intranet")), about("no-route", apart));
    }

    @Test
    void aMissingDatabaseIsAnErrorWhereNobodyInstallsOne() {
        String id = "site-without-database";
        assertEquals(List.of(Severity.ERROR), severities(id, design()));
        assertEquals(List.of(Severity.WARNING), severities(id, design().withEdition("cm-2007")));
        assertEquals(
                List.of(List.of("S01")),
                about(id, sites(List.of(PRIMARY, SECONDARY), host("DB", "intranet", "sql-server"))));
        assertEquals(
                List.of(Severity.WARNING),
                severities(id, sites(List.of(PRIMARY, SECONDARY), host("DB", "intranet", "sql-server"))));
    }

    @Test
    void theProviderIsMissedAtTheSiteOfTheConsole() {
        String id = "site-without-sms-provider";
        Host server = host("CM1", "intranet", "site-server", "sql-server");
        Host second = host("CM2", "intranet", "site-server", "sql-server").withSite("P02");
        Host console = host("PC", "intranet", "configuration-manager-console");
        List<Site> two = List.of(PRIMARY, OTHER);
        assertEquals(List.of(List.of("P01", "CM1")), about(id, sites(two, server, second, console)));
        Host provider = host("PROV", "intranet", "sms-provider");
        assertEquals(List.of(), about(id, sites(two, server, second, console, provider)));
        assertEquals(
                List.of(),
                about(id, sites(List.of(PRIMARY, SECONDARY), server.withSite("S01"), console.withSite("S01"))));
    }

    @Test
    void whatBelongsInsideIsNotSaidTwice() {
        for (String role : List.of("sms-provider", "enrollment-point")) {
            assertEquals(List.of(), about("role-in-unusual-zone", design(host("X", "internet", role))));
        }
        assertEquals(
                List.of(List.of("X")),
                about("role-in-unusual-zone", design(host("X", "internet", "management-point"))));
    }

    @Test
    void serversThatAreNamedAlikeAreOneComputerAndClientsAreNot() {
        String id = "host-bridges-zones";
        Host inside = named(host("A", "intranet", "distribution-point"), "Web");
        Host beside = named(host("B", "intranet", "management-point"), "web");
        Host outside = named(host("C", "dmz", "domain-controller"), "WEB");
        Design named = design().withFirewalls(List.of())
                .withZones(List.of(
                        new Zone("dmz", ZoneKind.DMZ).withName("Edge"),
                        new Zone("intranet", ZoneKind.INTRANET).withName("Inner")));
        List<Finding> found = found(id, named.withHosts(List.of(outside, beside, inside)));
        assertEquals(
                List.of(List.of(Subject.host("A"), Subject.host("B"), Subject.host("C"))),
                found.stream().map(Finding::elements).toList());
        assertEquals(
                List.<Object>of("Web", "Inner", "WEB", "Edge"), found.getFirst().arguments());
        assertEquals(List.of(), about(id, design(inside, beside)));
        assertEquals(
                List.of(),
                about(
                        id,
                        design(
                                named(host("A", "intranet", "client"), "Staff"),
                                named(host("B", "internet", "client"), "Staff"))));
    }

    /** Findings of one id come by what they are about, and the shorter list first. */
    @Test
    void findingsComeByTheirElements() {
        Host one = addressed("A", "intranet", "10.0.0.1", "10.0.0.2");
        Host two = addressed("B", "dmz", "10.0.0.2", "10.0.0.1");
        Host three = addressed("C", "internet", "10.0.0.2");
        for (List<Host> hosts : List.of(List.of(one, two, three), List.of(three, two, one))) {
            assertEquals(
                    List.of(List.of("A", "B"), List.of("A", "B", "C")),
                    about("host-bridges-zones", design().withHosts(hosts)));
        }
    }

    private static Host addressed(String id, String zone, String... addresses) {
        Host host = host(id, zone, "client");
        return new Host(
                id,
                "",
                zone,
                host.site(),
                List.of(addresses),
                host.count(),
                false,
                List.of(),
                List.of(),
                List.of(),
                host.roles(),
                host.extras());
    }

    private static Host named(Host host, String name) {
        return new Host(
                host.id(),
                name,
                host.zone(),
                host.site(),
                List.of(),
                host.count(),
                false,
                List.of(),
                List.of(),
                List.of(),
                host.roles(),
                host.extras());
    }

    /** Of a site server and what it talks to, the second is what a reader looks for. */
    @Test
    void theArticleLacksWhatTalksToSiteServersAndToDatabases() {
        String id = "not-in-the-article";
        Host server = host("CM1", "intranet", "site-server", "sql-server");
        Host warehouse = host("DW", "intranet", "data-warehouse-service-point");
        assertEquals(List.of(List.of("DW")), about(id, design(server, warehouse)));
        assertEquals(List.of(), about(id, design(warehouse)));
        Host waiting = with("CM2", "intranet", "site-server", Map.of("passive", true));
        assertEquals(List.of(), about(id, design(server, waiting)));
        Host connection = host("SCP", "intranet", "service-connection-point");
        assertEquals(List.of(), about(id, design(server, connection, host("WEB", "internet", "internet"))));
        Host multicast = with("DP", "intranet", "distribution-point", Map.of("multicast", true));
        Host plain = host("DP2", "intranet", "distribution-point");
        assertEquals(List.of(List.of("DP")), about(id, design(server, multicast, plain)));
    }

    @Test
    void aSiteServerAloneAsksForNoService() {
        assertEquals(
                List.of(), about("service-not-placed", design(host("CM1", "intranet", "site-server", "sql-server"))));
    }

    @Test
    void clientsOnTheInternetMissOneThingAtATime() {
        String content = "internet-clients-without-distribution-point";
        String updates = "internet-clients-without-software-update-point";
        Host clients = host("NET", "internet", "client");
        Host point = with("MP", "dmz", "management-point", Map.of("clientConnections", "internet"));
        Host update = host("SUP", "intranet", "software-update-point");
        assertEquals(List.of(), about(content, design(clients, update)));
        assertEquals(List.of(), about(updates, design(clients, update)));
        assertEquals(List.of(List.of("P01", "NET")), about(content, design(clients, update, point)));
        assertEquals(List.of(List.of("P01", "NET")), about(updates, design(clients, update, point)));
        assertEquals(List.of(), about(updates, design(clients, point)));
        for (String cloud : List.of("cloud-distribution-point", "azure-storage")) {
            assertEquals(List.of(), about(content, design(clients, point, host("CLOUD", "internet", cloud))));
        }
    }

    @Test
    void behindAGatewayAloneClientsMeetNoPortOfTheirSite() {
        String id = "https-over-the-internet-not-443";
        Site changed = PRIMARY.withClientPorts(PortSettings.DEFAULT.withHttps(List.of(8443)));
        Host clients = host("NET", "internet", "client");
        Host gateway = host("CMG", "internet", "cloud-management-gateway");
        Host behind = with("MP", "intranet", "management-point", Map.of("cmgTraffic", true));
        assertEquals(List.of(), about(id, sites(List.of(changed), clients, gateway, behind)));
        for (String role : List.of("management-point", "distribution-point", "fallback-status-point")) {
            Host facing = with("OUT", "dmz", role, Map.of("clientConnections", "both"));
            assertEquals(
                    List.of(List.of("P01", "NET")),
                    about(id, sites(List.of(changed), clients, gateway, behind, facing)));
        }
        assertEquals(List.of(List.of("P01", "NET")), about(id, sites(List.of(changed), clients, behind)));
    }

    @Test
    void aSecondarySiteChangesNoPortsOfItsOwn() {
        Site changed = PRIMARY.withClientPorts(PortSettings.DEFAULT.withHttps(List.of(8443)));
        Design design = sites(List.of(changed, SECONDARY));
        assertEquals(List.of(List.of("P01")), about("changed-client-ports", design));
        Site notifying = PRIMARY.withClientPorts(PortSettings.DEFAULT.withNotification(443));
        assertEquals(
                List.of(List.of("P01")), about("notification-on-request-port", sites(List.of(notifying, SECONDARY))));
    }

    @Test
    void workgroupClientsOnTheInternetAreToldByTheirOwnFinding() {
        Site changed = PRIMARY.withClientPorts(PortSettings.DEFAULT.withHttps(List.of(8443)));
        Host inside = with("IN", "intranet", "client", Map.of("workgroup", true));
        Host outside = with("OUT", "internet", "client", Map.of("workgroup", true, "internetOnly", true));
        Host domain = host("PC", "intranet", "client");
        assertEquals(
                List.of(List.of("IN", "P01")),
                about("workgroup-clients-need-client-ports", sites(List.of(changed), inside, outside, domain)));
    }

    @Test
    void hierarchiesMayDifferInTheirPorts() {
        String id = "client-ports-differ-in-hierarchy";
        Site changed = OTHER.withClientPorts(PortSettings.DEFAULT.withHttps(List.of(8443)));
        assertEquals(List.of(), about(id, sites(List.of(PRIMARY, changed))));
        assertEquals(List.of(List.of("P01", "P02")), about(id, sites(List.of(CAS, CHILD, changed.withParent("CAS")))));
    }

    @Test
    void aRoleOfTheTopSiteBelowItHasAFindingOfItsOwn() {
        Host one = host("SCP1", "intranet", "service-connection-point");
        Host two = host("SCP2", "intranet", "service-connection-point");
        assertEquals(List.of(), about("role-more-than-once-in-hierarchy", sites(List.of(CAS, CHILD), one, two)));
        assertEquals(
                List.of(List.of("SCP1"), List.of("SCP2")),
                about("role-not-at-top-site", sites(List.of(CAS, CHILD), one, two)));
    }

    @Test
    void anEditionWithoutGatewaysSaysNothingOfTheirDeployment() {
        Host gateway = with("CMG", "internet", "cloud-management-gateway", Map.of("deployment", "scale-set"));
        Design design = design(gateway).withEdition("cb-2017-03");
        boolean known = catalog.endpoint("cloud-management-gateway")
                .orElseThrow()
                .editions()
                .contains("cb-2017-03");
        assertEquals(known, !about("gateway-deployment-not-in-edition", design).isEmpty());
        assertEquals(known, about("role-not-in-edition", design).isEmpty());
    }

    @Test
    void theDefaultInstanceMayBeNamed() {
        for (String name : List.of("MSSQLSERVER", "MsSqlServer", " ")) {
            assertEquals(
                    List.of(),
                    about(
                            "named-instance-without-static-port",
                            design(with("DB", "intranet", "sql-server", Map.of("instance", name)))));
        }
    }

    @Test
    void instancesAreNamedAsTheyAreWritten() {
        Host twice = new Host(
                "DB",
                "intranet",
                "P01",
                List.of(
                        new Placement("sql-server", Map.of("instance", "Cm", "sqlPort", 1500)),
                        new Placement("sql-server", Map.of("instance", "CM", "sqlPort", 1501))));
        assertEquals(
                List.<Object>of("DB", "CM"),
                found("databases-on-one-instance", design(twice)).getFirst().arguments());
    }

    /** Each alone on its host, beside all that there is to talk to, or beside nothing. */
    @Test
    void whatHasAPartnerHasAnEffect() {
        String id = "role-without-effect";
        Host console = host("CONSOLE", "intranet", "configuration-manager-console");
        Host upstream = host("WSUS", "intranet", "upstream-wsus-server").withSite(null);
        Host controller = host("DC", "intranet", "domain-controller").withSite(null);
        List<Host> alone = List.of(console, upstream, controller);
        Design nothing = design(alone.toArray(Host[]::new));
        assertEquals(List.of(List.of("CONSOLE"), List.of("DC"), List.of("WSUS")), about(id, nothing));
        List<Host> more = new ArrayList<>(alone);
        more.add(host("CM1", "intranet", "site-server", "sql-server"));
        more.add(with("SUP", "intranet", "software-update-point", Map.of("syncSource", "WSUS")));
        assertEquals(List.of(), about(id, nothing.withHosts(more)));
        more.set(0, console.withSite("P02"));
        more.set(4, host("SUP", "intranet", "software-update-point"));
        assertEquals(
                List.of(List.of("CONSOLE"), List.of("WSUS")),
                about(id, nothing.withSites(List.of(PRIMARY, OTHER)).withHosts(more)));
    }

    @Test
    void aDeviceHasAnEffectWhereItFindsAServer() {
        String id = "role-without-effect";
        Host mobile = host("PHONE", "internet", "mobile-device");
        assertEquals(List.of(List.of("PHONE")), about(id, design(mobile)));
        assertEquals(List.of(), about(id, design(mobile, host("ENR", "dmz", "enrollment-proxy-point"))));
    }

    /** A site system that is idle has lost its site or its top: others say so. And clients have findings of their own. */
    @Test
    void siteSystemsAndClientsAreNeverSaidToBeIdle() {
        assertEquals(
                List.of(),
                about(
                        "role-without-effect",
                        design(host("CCP", "intranet", "cmg-connection-point"), host("PC", "intranet", "client"))));
        assertEquals(
                List.of(),
                about(
                        "role-without-effect",
                        design(host("PC", "intranet", "client")).withEdition("cm-2007")));
        assertEquals(
                List.of(),
                about(
                        "role-without-effect",
                        design(host("WSUS", "intranet", "upstream-wsus-server", "domain-controller"))),
                "one may be the partner of the other");
    }
}
