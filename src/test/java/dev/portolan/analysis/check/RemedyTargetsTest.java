package dev.portolan.analysis.check;

import static dev.portolan.analysis.Designs.host;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Designs;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A step aims at the place that fits, and none is offered where it would make another mistake or be a guess. */
final class RemedyTargetsTest {

    private static final Site CAS = new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null);
    private static final Site PRIMARY = new Site("P01", SiteType.PRIMARY, null);
    private static final Site CHILD = PRIMARY.withParent("CAS");
    private static final Site SECONDARY = new Site("S01", SiteType.SECONDARY, "P01");

    private final Catalog catalog = CatalogReader.shipped();

    private static Design design(Host... hosts) {
        return Designs.perimeter("cb-2025-12", hosts);
    }

    private static Design sites(List<Site> sites, Host... hosts) {
        return design().withSites(sites).withHosts(List.of(hosts));
    }

    private static Host server(String id, String zone, String... more) {
        List<String> roles = new ArrayList<>(List.of("site-server", "sql-server"));
        roles.addAll(List.of(more));
        return host(id, zone, roles.toArray(String[]::new));
    }

    private static Placement placed(String role, Map<String, Object> options) {
        return new Placement(role, options);
    }

    /** The steps that the findings of an id offer; there has to be a finding. */
    private List<Edit> steps(String id, Design design) {
        List<Finding> found = Checks.run(Analyzer.analyze(design, catalog)).stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
        assertFalse(found.isEmpty());
        return found.stream().map(Finding::remedy).filter(Objects::nonNull).toList();
    }

    private static Edit move(String host, String zone) {
        return new Edit.MoveHosts(List.of(new Edit.Move(host, zone, null)));
    }

    @Test
    void clientsGoToThePrimarySiteThatIsNear() {
        String id = "clients-not-at-a-primary-site";
        Host clients = host("PCS", "intranet", "client");
        Site other = new Site("P02", SiteType.PRIMARY, null);
        List<Edit> toP01 = List.of(new Edit.SetHostSite("PCS", "P01"));
        assertEquals(toP01, steps(id, sites(List.of(CAS, CHILD, other), clients.withSite("CAS"))));
        assertEquals(toP01, steps(id, sites(List.of(other, PRIMARY, SECONDARY), clients.withSite("S01"))));
        assertEquals(
                List.of(), steps(id, sites(List.of(CAS, CHILD, other.withParent("CAS")), clients.withSite("CAS"))));
        Site below = SECONDARY.withParent("CAS");
        assertEquals(List.of(), steps(id, sites(List.of(CAS, below), clients.withSite("CAS"))));
        assertEquals(List.of(), steps(id, sites(List.of(CAS, below), clients.withSite("S01"))));
    }

    @Test
    void whereThereAreTwoPrimarySitesTheUserChooses() {
        Site other = new Site("P02", SiteType.PRIMARY, null);
        Host clients = host("PCS", "intranet", "client").withSite(null);
        Site lone = SECONDARY.withParent(null);
        assertEquals(List.of(), steps("client-without-site", sites(List.of(PRIMARY, other), clients)));
        assertEquals(
                List.of(new Edit.SetHostSite("PCS", "P01")),
                steps("client-without-site", sites(List.of(PRIMARY, SECONDARY), clients)));
        assertEquals(List.of(), steps("secondary-site-without-primary", sites(List.of(PRIMARY, other, lone))));
        assertEquals(
                List.of(),
                steps(
                        "role-without-site",
                        sites(
                                List.of(PRIMARY, other),
                                host("MP", "intranet", "management-point").withSite(null))));
    }

    @Test
    void aRoleGoesToTheOnlySiteWhereItMayStand() {
        String id = "role-without-site";
        Host point = host("MP", "intranet", "management-point").withSite(null);
        assertEquals(List.of(new Edit.SetHostSite("MP", "P01")), steps(id, sites(List.of(PRIMARY), point)));
        assertEquals(List.of(), steps(id, sites(List.of(CAS), point)));
    }

    @Test
    void aRegistrationPointGoesWhereItMayStand() {
        String id = "certificate-registration-point-on-ndes-server";
        Host both = host("NDES", "intranet", "ndes-policy-module", "certificate-registration-point");
        assertEquals(List.of(new Edit.MoveRole("NDES", 1, "CM1")), steps(id, design(both, server("CM1", "intranet"))));
        for (String taken : List.of("ndes-policy-module", "certificate-registration-point")) {
            assertEquals(List.of(), steps(id, design(both, server("CM1", "intranet", taken))));
        }
    }

    @Test
    void anEnrollmentPointGoesInside() {
        String id = "enrollment-point-in-perimeter";
        Host point = host("ENR", "dmz", "enrollment-point");
        assertEquals(List.of(new Edit.MoveRole("ENR", 0, "CM1")), steps(id, design(point, server("CM1", "intranet"))));
        assertEquals(List.of(), steps(id, design(point, server("CM1", "dmz"))));
        assertEquals(List.of(), steps(id, design(point, server("CM1", "intranet", "enrollment-point"))));
    }

    @Test
    void aConnectionPointGoesToAPrimarySite() {
        String id = "gateway-without-connection-point";
        Host gateway = host("CMG", "internet", "cloud-management-gateway");
        Host top = server("AAA", "intranet").withSite("CAS");
        assertEquals(
                List.of(new Edit.AddRole("CM1", new Placement("cmg-connection-point"))),
                steps(
                        id,
                        sites(
                                List.of(CAS, CHILD),
                                gateway,
                                top,
                                server("CM2", "intranet"),
                                server("CM1", "intranet"))));
        assertEquals(List.of(), steps(id, sites(List.of(CAS, CHILD), gateway, top)));
    }

    @Test
    void aGatewayForwardsToWhereItsConnectionPointIs() {
        String id = "gateway-forwards-to-nobody";
        Host gateway = host("CMG", "internet", "cloud-management-gateway");
        Host near = host("MP2", "intranet", "management-point");
        Host far = host("MP1", "intranet", "management-point").withSite("P02");
        Host point = host("CCP", "intranet", "cmg-connection-point");
        List<Site> two = List.of(PRIMARY, new Site("P02", SiteType.PRIMARY, null));
        assertEquals(
                List.of(new Edit.SetOption("MP2", 0, "cmgTraffic", true)),
                steps(id, sites(two, gateway, far, near, point)));
        assertEquals(List.of(), steps(id, sites(two, gateway, far, near)));
    }

    @Test
    void aServerGetsNoRoleTwice() {
        Host clients = host("PCS", "intranet", "client");
        Placement facing = placed("management-point", Map.of("clientConnections", "internet"));
        Host server = new Host(
                "CM1", "intranet", "P01", List.of(new Placement("site-server"), new Placement("sql-server"), facing));
        assertEquals(List.of(), steps("site-without-management-point", design(server, clients)));
        assertEquals(
                List.of(new Edit.AddRole("CM1", new Placement("management-point"))),
                steps("site-without-management-point", design(server("CM1", "intranet"), clients)));
        Host below = server("SEC", "intranet", "management-point").withSite("S01");
        Host away = host("MP", "intranet", "management-point").withSite("S01");
        assertEquals(
                List.of(),
                steps("management-point-off-secondary-site-server", sites(List.of(PRIMARY, SECONDARY), below, away)));
    }

    @Test
    void aSiteServerThatWaitsIsNoneThatIsMissing() {
        String id = "site-without-site-server";
        Host waiting = host("CM2", "intranet", placed("site-server", Map.of("passive", true)));
        Host database = host("DB", "intranet", "sql-server");
        assertEquals(List.of(new Edit.AddRole("DB", new Placement("site-server"))), steps(id, design(database)));
        assertEquals(List.of(), steps(id, design(database, waiting)));
    }

    @Test
    void oneOfTwoSiteServersWaitsWhereThatIsPossible() {
        String id = "several-active-site-servers";
        Host one = host("CM1", "intranet", "site-server");
        Host two = host("CM2", "intranet", "site-server");
        Host three = host("CM3", "intranet", "site-server");
        Host waiting = host("CM3", "intranet", placed("site-server", Map.of("passive", true)));
        List<Edit> wait = List.of(new Edit.SetOption("CM2", 0, "passive", true));
        assertEquals(wait, steps(id, design(one, two)));
        assertEquals(wait, steps(id, design(one, two).withEdition("cb-2019-01")));
        assertEquals(List.of(), steps(id, design(one, two, three)));
        assertEquals(List.of(), steps(id, design(one, two, waiting)));
        assertEquals(List.of(), steps(id, design(one, two).withEdition("cb-2017-03")));
        assertEquals(
                List.of(), steps(id, sites(List.of(PRIMARY, SECONDARY), one.withSite("S01"), two.withSite("S01"))));
    }

    @Test
    void aNamedHostGetsTheRoleWhereItMayStand() {
        String id = "named-host-without-role";
        Host free = host("SRV", "intranet").withSite(null);
        Host pull =
                host("DP", "intranet", placed("distribution-point", Map.of("pull", true, "sources", List.of("SRV"))));
        Host clients = new Host(
                "PCS",
                "",
                "intranet",
                "P01",
                List.of(),
                1,
                false,
                List.of(),
                List.of(),
                List.of("SRV"),
                List.of(new Placement("client")),
                free.extras());
        assertEquals(
                List.of(new Edit.AddRole("SRV", new Placement("domain-controller"))), steps(id, design(free, clients)));
        assertEquals(List.of(), steps(id, design(free, pull)));
        List<Site> two = List.of(CAS, CHILD);
        assertEquals(List.of(), steps(id, sites(two, free.withSite("CAS"), pull)));
        assertEquals(
                List.of(new Edit.AddRole("SRV", new Placement("distribution-point"))),
                steps(id, sites(two, free.withSite("P01"), pull)));
        assertEquals(
                List.of(new Edit.AddRole("SRV", new Placement("domain-controller"))),
                steps(id, sites(two, free.withSite("CAS"), clients)));
    }

    @Test
    void aRoleGoesUpUnlessTheTopSiteHasIt() {
        String id = "role-not-at-top-site";
        Host low = host("LOW", "intranet", "service-connection-point");
        Host top = server("CAS1", "intranet").withSite("CAS");
        List<Site> two = List.of(CAS, CHILD);
        assertEquals(List.of(new Edit.MoveRole("LOW", 0, "CAS1")), steps(id, sites(two, low, top)));
        assertEquals(
                List.of(),
                steps(
                        id,
                        sites(
                                two,
                                low,
                                server("CAS1", "intranet", "service-connection-point")
                                        .withSite("CAS"))));
    }

    private static final List<Zone> TWO_INSIDE = List.of(
            new Zone("internet", ZoneKind.INTERNET),
            new Zone("dmz", ZoneKind.DMZ),
            new Zone("branch", ZoneKind.INTRANET),
            new Zone("hq", ZoneKind.INTRANET));

    @Test
    void whatBelongsInsideGoesToItsSiteServer() {
        String id = "role-outside-the-intranet";
        Design empty = design().withFirewalls(List.of()).withZones(TWO_INSIDE);
        Host provider = host("PROV", "dmz", "sms-provider");
        assertEquals(List.of(move("PROV", "hq")), steps(id, empty.withHosts(List.of(provider, server("CM1", "hq")))));
        assertEquals(List.of(move("PROV", "branch")), steps(id, empty.withHosts(List.of(provider))));
        assertEquals(List.of(move("CM1", "branch")), steps(id, empty.withHosts(List.of(server("CM1", "dmz")))));
        Design outside = empty.withZones(TWO_INSIDE.subList(0, 2));
        assertEquals(List.of(), steps(id, outside.withHosts(List.of(provider))));
    }

    @Test
    void fromTheInternetThingsGoToThePerimeter() {
        String id = "role-in-unusual-zone";
        Host point = host("MP", "internet", "management-point");
        assertEquals(List.of(move("MP", "dmz")), steps(id, design(point)));
        Design noPerimeter = design().withFirewalls(List.of()).withZones(List.of(TWO_INSIDE.get(0), TWO_INSIDE.get(3)));
        assertEquals(List.of(move("MP", "hq")), steps(id, noPerimeter.withHosts(List.of(point))));
        Design onlyOutside = noPerimeter.withZones(List.of(TWO_INSIDE.getFirst()));
        assertEquals(List.of(), steps(id, onlyOutside.withHosts(List.of(point))));
    }

    @Test
    void aServiceGoesFromThePerimeterToItsFirstKindOfZone() {
        String id = "role-in-unusual-zone";
        Host gateway = host("CMG", "dmz", "cloud-management-gateway");
        assertEquals(List.of(move("CMG", "internet")), steps(id, design(gateway)));
        List<Zone> cloud = new ArrayList<>(design().zones());
        cloud.add(new Zone("sky", ZoneKind.AZURE));
        assertEquals(
                List.of(move("CMG", "sky")), steps(id, design().withZones(cloud).withHosts(List.of(gateway))));
    }

    @Test
    void aServiceWithoutAZoneGetsOneBehindAFirewall() {
        Design inside = design().withFirewalls(List.of())
                .withZones(List.of(new Zone("lan", ZoneKind.INTRANET)))
                .withHosts(List.of(server("CM1", "lan"), host("SUP", "lan", "software-update-point")));
        Edit step = steps("service-not-placed", inside).getFirst();
        assertEquals(
                List.of(
                        new Edit.AddZone(new Zone("internet", ZoneKind.INTERNET), null),
                        new Edit.AddFirewall(new Firewall("firewall", List.of("lan", "internet"))),
                        new Edit.AddHost(
                                new Host("Internet1", "internet", null, List.of(new Placement("internet"))), null)),
                ((Edit.Together) step).edits());
    }

    @Test
    void aPullPointPullsFromItsSiteBeforeTheSiteAbove() {
        String id = "pull-distribution-point-without-source";
        List<Site> two = List.of(PRIMARY, SECONDARY);
        Host pull = host("PULL", "intranet", placed("distribution-point", Map.of("pull", true)))
                .withSite("S01");
        Host above = host("ABOVE", "intranet", "distribution-point");
        Host other = host("BESIDE", "intranet", "distribution-point").withSite("S01");
        assertEquals(
                List.of(new Edit.SetOption("PULL", 0, "sources", List.of("ABOVE"))),
                steps(id, sites(two, pull, above)));
        assertEquals(
                List.of(new Edit.SetOption("PULL", 0, "sources", List.of("BESIDE"))),
                steps(id, sites(two, pull, above, other)));
        assertEquals(List.of(), steps(id, sites(two, pull)));
    }

    @Test
    void oneMoreConnectionPointIsOfferedWhereOneIsEnough() {
        String id = "too-few-cmg-connection-points";
        Host point = host("CCP", "intranet", "cmg-connection-point");
        assertEquals(1, steps(id, design(point, gateway(8))).size());
        assertEquals(List.of(), steps(id, design(point, gateway(9))));
    }

    private static Host gateway(int machines) {
        return host("CMG", "internet", placed("cloud-management-gateway", Map.of("vmCount", machines)));
    }

    @Test
    void notificationGoesBackToItsOwnPortUnlessRequestsHaveIt() {
        String id = "notification-on-request-port";
        PortSettings on443 = PortSettings.DEFAULT.withNotification(443);
        assertEquals(
                List.of(new Edit.SetSite(PRIMARY.withClientPorts(PortSettings.DEFAULT))),
                steps(id, sites(List.of(PRIMARY.withClientPorts(on443)))));
        assertEquals(List.of(), steps(id, sites(List.of(PRIMARY.withClientPorts(on443.withHttp(List.of(10123)))))));
    }

    private static Host instances(Placement... placed) {
        return new Host("DB", "intranet", "P01", Arrays.asList(placed));
    }

    @Test
    void anInstanceGetsTheNextFreePort() {
        String id = "named-instance-without-static-port";
        Placement named = placed("sql-server", Map.of("instance", "CM"));
        assertEquals(
                List.of(new Edit.SetOption("DB", 1, "sqlPort", 1435)),
                steps(id, design(instances(new Placement("sql-server"), named))));
        assertEquals(
                List.of(new Edit.SetOption("DB", 1, "sqlPort", 1433)),
                steps(id, design(instances(placed("sql-server", Map.of("sqlPort", 1435)), named))));
        assertEquals(
                List.of(new Edit.SetOption("DB", 2, "sqlPort", 1436)),
                steps(
                        id,
                        design(instances(
                                new Placement("sql-server"),
                                placed("sql-server", Map.of("instance", "A", "sqlPort", 1435)),
                                named))));
        assertEquals(
                List.of(new Edit.SetOption("DB", 1, "sqlPort", 1433)),
                steps(id, design(instances(new Placement("management-point"), named))),
                "what is no SQL Server takes no such port");
    }
}
