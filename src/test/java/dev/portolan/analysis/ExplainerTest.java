package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Explanation.Starter;
import dev.portolan.analysis.Explanation.Term;
import dev.portolan.analysis.PortOrigin.Level;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.PortRange;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where ports come from, who starts, and what made the row apply. */
final class ExplainerTest {

    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final PortSettings MOVED = new PortSettings(List.of(80, 8080), List.of(), 0, 0, 0, Extras.NONE);

    private static Design design(Host... hosts) {
        return Designs.perimeter("cb-2025-12")
                .withSites(List.of(
                        new Site("P01", "", SiteType.PRIMARY, null, MOVED, null, null, "", null, Extras.NONE),
                        new Site("S01", SiteType.SECONDARY, "P01")))
                .withHosts(List.of(hosts));
    }

    private static Host host(String id, String site, String role, Map<String, Object> options) {
        return new Host(id, "intranet", site, List.of(new Placement(role, options)));
    }

    private static Host host(String id, String site, String role) {
        return host(id, site, role, Map.of());
    }

    private static PortOrigin client(PortSettings.Key key, boolean alternate, String site, boolean set) {
        return new PortOrigin.ClientPort(key, alternate, site, site == null ? null : "P01", set);
    }

    /** What flows from A to B, its port, and where that comes from. */
    static Stream<Arguments> origins() {
        Host clients = host("A", "P01", "client");
        Host server = host("A", "P01", "site-server");
        Host secondary = host("B", "S01", "management-point");
        Host point = host("B", "P01", "management-point");
        Design ranges = design(server, host("B", "P01", "distribution-point"))
                .withSettings(new Settings(List.of(new PortRange(1025, 5000)), null, Extras.NONE));
        return Stream.of(
                origin("http", "80", client(PortSettings.Key.HTTP, false, "P01", true), design(clients, point)),
                origin("http", "8080", client(PortSettings.Key.HTTP, true, "P01", true), design(clients, point)),
                origin("https", "443", client(PortSettings.Key.HTTPS, false, "P01", false), design(clients, point)),
                origin("http", "8080", client(PortSettings.Key.HTTP, true, "S01", true), design(clients, secondary)),
                origin("https", "443", client(PortSettings.Key.HTTPS, false, "S01", false), design(clients, secondary)),
                origin(
                        "wake-up-proxy",
                        "25536",
                        client(PortSettings.Key.WAKE_UP_PROXY, false, null, false),
                        design(host("A", null, "client"), host("B", null, "client"))),
                origin("http", "8530", "wsusHttp", false, design(clients, host("B", "P01", "software-update-point"))),
                origin(
                        "http",
                        "80",
                        "wsusHttp",
                        true,
                        design(clients, host("B", "P01", "software-update-point", Map.of("wsusHttp", 80)))),
                origin("sql-over-tcp", "1433", "sqlPort", false, design(server, host("B", "P01", "sql-server"))),
                origin(
                        "sql-over-tcp",
                        "1500",
                        "sqlPort",
                        true,
                        design(server, host("B", "P01", "sql-server", Map.of("sqlPort", 1500)))),
                origin(
                        "http",
                        "80",
                        new PortOrigin.Printed("httpPort"),
                        design(
                                host("A", "P01", "configuration-manager-console"),
                                host("B", "P01", "reporting-services-point"))),
                origin("smb", "445", new PortOrigin.Printed(""), design(server, point)),
                origin("rpc-dynamic", "49152-65535", new PortOrigin.Dynamic(Level.STANDARD), design(server, point)),
                origin("rpc-dynamic", "1025-5000", new PortOrigin.Dynamic(Level.DESIGN), ranges),
                origin(
                        "rpc-dynamic",
                        "6000-6100",
                        new PortOrigin.Dynamic(Level.HOST),
                        design(server, Designs.ranged(point, new PortRange(6000, 6100)))));
    }

    private static Arguments origin(String service, String port, PortOrigin origin, Design design) {
        return Arguments.of(service, port, origin, design);
    }

    private static Arguments origin(String service, String port, String option, boolean set, Design design) {
        Analysis analysis = Analyzer.analyze(design, CATALOG);
        Party party = flow(analysis, service, port).to();
        return origin(service, port, new PortOrigin.OptionPort(option, party, set), design);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("origins")
    void saysWhereThePortComesFrom(String service, String port, PortOrigin origin, Design design) {
        assertEquals(origin, explain(design, service, port).port());
    }

    @Test
    void aSecondarySiteInherits() {
        PortOrigin port = explain(
                        design(host("A", "P01", "client"), host("B", "S01", "management-point")), "http", "8080")
                .port();
        assertTrue(port instanceof PortOrigin.ClientPort client && client.inherited());
    }

    @Test
    void theGatewayNeedsAsManyPortsAsItHasMachines() {
        Host gateway = new Host(
                "B",
                "internet",
                "P01",
                List.of(new Placement("cloud-management-gateway", Map.of("vmCount", 3, "deployment", "scale-set"))));
        Explanation explained =
                explain(design(host("A", "P01", "cmg-connection-point"), gateway), "cmg-https-multi-vm", "10124-10139");
        Term share = Objects.requireNonNull(explained.share());
        assertEquals("vmCount", share.path());
        assertEquals(3, share.value());
        assertTrue(share.set());
        assertNull(explain(design(host("A", "P01", "client"), host("B", "P01", "management-point")), "https", "443")
                .share());
    }

    @Test
    void saysWhoStarts() {
        Host server = host("A", "P01", "site-server");
        Host point = host("B", "P01", "management-point");
        assertEquals(
                Starter.EITHER, explain(design(server, point), "smb", "445").starter());
        assertEquals(
                Starter.OTHER_SILENT,
                explain(design(server, point.withSiteServerInitiates(true)), "smb", "445")
                        .starter());
        assertEquals(
                Starter.ONE_WAY,
                explain(design(server, host("B", "P01", "sql-server")), "sql-over-tcp", "1433")
                        .starter());
    }

    @Test
    void databasesStartBothWays() {
        Design design = design(host("A", "P01", "sql-server"), host("B", "S01", "sql-server"));
        assertEquals(
                Starter.EITHER, explain(design, "sql-server-service", "1433").starter());
    }

    @Test
    void saysWhatMadeTheRowApply() {
        Explanation explained = explain(
                design(host("A", "P01", "client"), host("B", "P01", "management-point", Map.of("protocol", "https"))),
                "https",
                "443");
        assertEquals(Meeting.ASSIGNED_SITE, explained.meeting());
        assertEquals(List.of("P01"), explained.over());
        assertEquals(
                List.of("A location intranet false", "B clientConnections intranet false", "B protocol https true"),
                explained.terms().stream()
                        .map(term -> Objects.requireNonNull(term.party()).host().id() + " " + term.path() + " "
                                + term.value() + " " + term.set())
                        .toList());
        assertEquals(
                List.of(2),
                explained.footnotes().stream().map(note -> note.number()).toList());
        assertEquals("Ports used in Configuration Manager", explained.article().title());
    }

    @Test
    void aBoundaryGroupIsNamed() {
        Host clients = host("A", "P01", "client");
        Host point = host("B", "S01", "distribution-point");
        Explanation explained = explain(
                design(Designs.grouped(clients, List.of("BG1", "BG2")), Designs.grouped(point, List.of("BG3", "BG1"))),
                "https",
                "443");
        assertEquals(Meeting.BOUNDARY_GROUP, explained.meeting());
        assertEquals(List.of("BG1"), explained.over());
    }

    private static Explanation explain(Design design, String service, String port) {
        Analysis analysis = Analyzer.analyze(design, CATALOG);
        return new Explainer(analysis).explain(flow(analysis, service, port));
    }

    private static Flow flow(Analysis analysis, String service, String port) {
        return analysis.flows().stream()
                .filter(flow -> flow.fromHost().equals("A")
                        && flow.service().equals(service)
                        && flow.ports().toString().equals(port))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + service + " on " + port));
    }
}
