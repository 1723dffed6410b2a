package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Condition;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can be in the way, in the smallest design that has it. */
final class RefusalsTest {

    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final String MP_SITE = "BKMK_PortsMP-Site";
    private static final String MP_SQL = "BKMK_PortsMP-SQL";
    private static final String CLIENT_MP = "BKMK_PortsClient-MP";
    private static final String CLIENT_DP = "BKMK_PortsClient-DP";

    /** The perimeter of {@link Designs} with a whole hierarchy and a zone that no firewall leads to. */
    private static Design design(Host... hosts) {
        Design perimeter = Designs.perimeter("cb-2025-12");
        List<Zone> zones = new ArrayList<>(perimeter.zones());
        zones.add(new Zone("island", ZoneKind.INTRANET));
        zones.add(new Zone("branch", ZoneKind.INTRANET));
        List<Firewall> firewalls = new ArrayList<>(perimeter.firewalls());
        firewalls.add(new Firewall("wan", List.of("intranet", "branch")));
        return perimeter
                .withZones(zones)
                .withFirewalls(firewalls)
                .withSites(List.of(
                        new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null),
                        new Site("P01", SiteType.PRIMARY, "CAS"),
                        new Site("P02", SiteType.PRIMARY, "CAS"),
                        new Site("S01", SiteType.SECONDARY, "P01")))
                .withHosts(List.of(hosts));
    }

    private static Host host(String id, String zone, String site, String role, Object... options) {
        return new Host(id, zone, site, List.of(placed(role, options)));
    }

    private static Placement placed(String role, Object... options) {
        Map<String, Object> set = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            set.put(options[i].toString(), options[i + 1]);
        }
        return new Placement(role, set);
    }

    private static Obstacle apart(Meeting meeting, String... others) {
        return new Obstacle.Apart(meeting, List.of(others));
    }

    private static Obstacle unmet(String path, Condition.Clause wanted, Object found) {
        return new Obstacle.Unmet(path, wanted, found);
    }

    /** Each time from A to B: the connection, the service, what is in the way, the hosts. */
    static Stream<Arguments> obstacles() {
        Host server = host("A", "intranet", "P01", "site-server");
        Host point = host("B", "intranet", "P01", "management-point");
        Host database = host("A", "intranet", "P01", "sql-server");
        Host laptops = host("A", "internet", "P01", "client");
        Host desktops = host("A", "intranet", "P01", "client");
        Placement mirror = placed("sql-server", "sqlPort", 1500);
        return Stream.of(
                row(
                        MP_SITE,
                        "smb",
                        new Obstacle.NoSite(true),
                        host("A", "intranet", null, "management-point"),
                        host("B", "intranet", "P01", "site-server")),
                row(
                        MP_SITE,
                        "smb",
                        new Obstacle.NoSite(false),
                        server,
                        host("B", "intranet", null, "management-point")),
                row(MP_SQL, "sql-over-tcp", new Obstacle.OneWay(true), database, point),
                row(
                        MP_SQL,
                        "sql-over-tcp",
                        new Obstacle.OneWay(false),
                        host("A", "intranet", "P02", "sql-server"),
                        point),
                row(
                        MP_SITE,
                        "smb",
                        apart(Meeting.OTHER_SITE),
                        server,
                        host("B", "intranet", "P02", "management-point")),
                row(CLIENT_MP, "https", apart(Meeting.OTHER_SITE), host("A", "intranet", null, "client"), point),
                row(
                        CLIENT_MP,
                        "https",
                        apart(Meeting.BELOW_ON_INTERNET),
                        laptops,
                        host("B", "intranet", "S01", "management-point", "clientConnections", "both")),
                row(
                        CLIENT_DP,
                        "https",
                        apart(Meeting.OTHER_BOUNDARY_GROUP, "BG1", "BG2"),
                        Designs.grouped(desktops, List.of("BG1", "BG2")),
                        Designs.grouped(host("B", "intranet", "P01", "distribution-point"), List.of("BG3"))),
                row(
                        "BKMK_PortsClient-ClientWakeUp",
                        "wake-on-lan",
                        apart(Meeting.OTHER_ZONE),
                        desktops,
                        host("B", "dmz", "P01", "client")),
                row(
                        MP_SQL,
                        "sql-over-tcp",
                        apart(Meeting.OTHER_DATABASE, "DB0"),
                        host("DB0", "intranet", "P01", "sql-server"),
                        host("A", "intranet", "P01", "management-point"),
                        host("B", "intranet", "P01", "sql-server")),
                row(
                        "BKMK_PortsSQL-SQL",
                        "sql-server-service",
                        apart(Meeting.NO_DATABASE, "DB0"),
                        host("DB0", "intranet", "P01", "sql-server"),
                        database,
                        host("B", "intranet", "CAS", "sql-server")),
                row(
                        "BKMK_PortsSite-Site",
                        "smb",
                        apart(Meeting.NOT_ADJACENT),
                        host("A", "intranet", "CAS", "site-server"),
                        host("B", "intranet", "S01", "site-server")),
                row(
                        "BKMK_PortsSite-DC",
                        "ldap",
                        apart(Meeting.FARTHER, "DC0"),
                        server,
                        host("DC0", "intranet", null, "domain-controller"),
                        host("B", "dmz", null, "domain-controller")),
                row(
                        "BKMK_PortsSite-DC",
                        "ldap",
                        apart(Meeting.NAMES_OTHERS, "DC0"),
                        server.withDomainControllers(List.of("DC0")),
                        host("DC0", "intranet", null, "domain-controller"),
                        host("B", "intranet", null, "domain-controller")),
                row(
                        MP_SQL,
                        "sql-over-tcp",
                        apart(Meeting.NAMES_OTHERS, "R1"),
                        host("A", "intranet", "P01", "management-point", "database", "R1"),
                        host("B", "intranet", "P01", "sql-server"),
                        host("R1", "intranet", "P01", "sql-server")),
                row(
                        "BKMK_PortsSUP-WSUS",
                        "https",
                        apart(Meeting.NAMES_OTHERS, "microsoft-update"),
                        host("A", "intranet", "CAS", "software-update-point"),
                        host("B", "intranet", null, "upstream-wsus-server")),
                row(
                        "BKMK_PortsPullDP-DPSource",
                        "https",
                        apart(Meeting.NAMES_NONE),
                        host("A", "intranet", "P01", "distribution-point", "pull", true),
                        host("B", "intranet", "P01", "distribution-point")),
                row(
                        MP_SQL,
                        "sql-over-tcp",
                        apart(Meeting.OTHER_PLACEMENT),
                        host("A", "intranet", "P01", "management-point", "database", "B"),
                        new Host("B", "intranet", "P01", List.of(placed("sql-server"), mirror))),
                row(
                        MP_SQL,
                        "sql-over-tcp",
                        apart(Meeting.OTHER_DATABASE, "B"),
                        host("A", "intranet", "P01", "management-point"),
                        new Host("B", "intranet", "P01", List.of(placed("sql-server"), mirror))),
                row(
                        CLIENT_MP,
                        "https",
                        new Obstacle.NotAccepted("clientConnections", "internet", "intranet"),
                        laptops,
                        host("B", "dmz", "P01", "management-point")),
                row(
                        CLIENT_MP,
                        "https",
                        new Obstacle.NotAccepted("clientConnections", "intranet", "internet"),
                        desktops,
                        host("B", "dmz", "P01", "management-point", "clientConnections", "internet")),
                row(
                        "BKMK_PortsClient-DP3",
                        "tftp",
                        unmet("to.pxe", new Condition.AnyOf("pxe", List.of(true)), false),
                        desktops,
                        host("B", "intranet", "P01", "distribution-point")),
                row(
                        "bkmk_scp-cmg",
                        "cmg-deployment-https",
                        unmet("from.site.top", new Condition.AnyOf("from.site.top", List.of(true)), false),
                        host("A", "intranet", "P01", "service-connection-point"),
                        host("B", "internet", null, "azure")),
                row(
                        CLIENT_MP,
                        "http",
                        unmet("to.protocol", new Condition.AnyOf("to.protocol", List.of("http", "both")), "https"),
                        desktops,
                        host("B", "intranet", "P01", "management-point", "protocol", "https")),
                row(
                        "BKMK_PortsClient-GCDC",
                        "global-catalog-ldap",
                        unmet("from.workgroup", new Condition.AnyOf("from.workgroup", List.of(false)), true),
                        host("A", "intranet", "P01", "client", "workgroup", true),
                        host("B", "intranet", null, "domain-controller")),
                row(
                        MP_SITE,
                        "smb",
                        new Obstacle.Silent(),
                        host("A", "dmz", "P01", "management-point").withSiteServerInitiates(true),
                        host("B", "intranet", "P01", "site-server")),
                row(
                        MP_SQL,
                        "sql-over-tcp",
                        new Obstacle.NoRoute(),
                        host("A", "island", "P01", "management-point"),
                        host("B", "intranet", "P01", "sql-server")));
    }

    private static Arguments row(String anchor, String service, Obstacle obstacle, Host... hosts) {
        return Arguments.of(anchor, service, obstacle, List.of(hosts));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("obstacles")
    void saysWhatIsInTheWay(String anchor, String service, Obstacle obstacle, List<Host> hosts) {
        Design design = design(hosts.toArray(Host[]::new));
        assertEquals(List.of(obstacle), refused(design, "A", "B", anchor, service));
    }

    @Test
    void oneComputerTalksToNobodyOverTheWire() {
        Design design = design(Designs.host("A", "intranet", "site-server", "sql-server"));
        Conversation said = between(design, "A", "A");
        assertEquals(List.of(), said.flows());
        assertTrue(!said.refusals().isEmpty());
        assertTrue(said.refusals().stream().allMatch(r -> r.obstacle().equals(new Obstacle.SameHost())));
    }

    @Test
    void supplementsThatAreOffAreNamed() {
        Host server = host("A", "intranet", "P01", "site-server");
        Host source = host("B", "intranet", null, "content-source-server");
        Design with = design(server, source);
        assertEquals(1, between(with, "A", "B").flows().size());
        Design without = with.withSettings(new Settings(List.of(), false, Extras.NONE));
        Conversation said = between(without, "A", "B");
        assertEquals(List.of(), said.flows());
        assertEquals(
                List.of(new Obstacle.SupplementsOff()),
                said.refusals().stream().map(Refusal::obstacle).toList());
        assertEquals(
                List.of(new Refusal.Port(Transport.TCP, PortRange.of(445))),
                said.refusals().getFirst().ports());
    }

    @Test
    void rolesThatNoConnectionJoinsSayNothing() {
        Conversation said = between(
                design(host("A", "intranet", null, "domain-controller"), host("B", "intranet", "P01", "sql-server")),
                "A",
                "B");
        assertEquals(List.of(), said.flows());
        assertEquals(List.of(), said.refusals());
    }

    @Test
    void aPortPicksWhatUsesIt() {
        Design design = design(
                host("A", "intranet", "P01", "client"),
                host("B", "intranet", "P01", "management-point", "protocol", "https"));
        Conversation all = between(design, "A", "B");
        Conversation on80 = all.on(80);
        assertEquals(List.of(), on80.flows());
        assertTrue(on80.refusals().stream().anyMatch(r -> r.obstacle() instanceof Obstacle.Unmet));
        assertEquals(1, all.on(443).flows().size());
        assertEquals(0, all.on(50000).flows().size());
    }

    private static List<Obstacle> refused(Design design, String from, String to, String anchor, String service) {
        return between(design, from, to).refusals().stream()
                .filter(r -> r.connection().anchor().equals(anchor)
                        && r.row().service().equals(service))
                .map(Refusal::obstacle)
                .distinct()
                .toList();
    }

    private static Conversation between(Design design, String from, String to) {
        return new Explainer(Analyzer.analyze(design, CATALOG))
                .between(design.host(from).orElseThrow(), design.host(to).orElseThrow());
    }
}
