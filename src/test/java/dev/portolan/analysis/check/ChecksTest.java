package dev.portolan.analysis.check;

import static dev.portolan.analysis.Designs.host;
import static dev.portolan.analysis.Designs.perimeter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** For each finding a design that raises it and one that just does not. */
final class ChecksTest {

    private static final String EDITION = "cb-2019-01";
    private static final Host SITE = host("CM1", "intranet", "site-server", "sql-server");

    private final Catalog catalog = CatalogReader.shipped();

    private List<Finding> findings(Design design) {
        return Checks.run(Analyzer.analyze(design, catalog));
    }

    private List<String> ids(Design design) {
        return findings(design).stream()
                .map(f -> f.severity().word() + " " + f.id() + " "
                        + f.elements().stream().map(Subject::id).toList())
                .toList();
    }

    private static Host wsus(int http, int https) {
        return host(
                "SUP1",
                "intranet",
                new Placement(
                        "software-update-point", Map.of("wsusHttp", http, "wsusHttps", https, "syncSource", "none")));
    }

    @Test
    void aSoundDesignHasNoFindings() {
        assertEquals(List.of(), ids(perimeter(EDITION, SITE, wsus(8530, 8531))));
    }

    @Test
    void noRoute() {
        Host far = host("MP1", "dmz", "management-point");
        Design joined = perimeter(EDITION, SITE, far);
        assertEquals(List.of(), ids(joined));
        Design apart = joined.withFirewalls(joined.firewalls().subList(0, 1));
        assertEquals(List.of("error no-route [dmz, intranet]"), ids(apart));
        assertFalse(Analyzer.analyze(apart, catalog).unrouted().isEmpty());
    }

    @Test
    void roleNotInEdition() {
        Host shop = host("APP1", "intranet", "application-catalog-website-point");
        assertEquals(List.of(), ids(perimeter(EDITION, SITE, shop)));
        assertEquals(List.of("error role-not-in-edition [APP1]"), ids(perimeter("cb-2025-12", SITE, shop)));
    }

    @Test
    void roleWithoutSite() {
        Host point = host("MP1", "intranet", "management-point");
        Host controller = host("DC1", "intranet", "domain-controller").withSite(null);
        assertEquals(List.of(), ids(perimeter(EDITION, SITE, point, controller)));
        assertEquals(
                List.of("error role-without-site [MP1]"),
                ids(perimeter(EDITION, SITE, point.withSite(null), controller)));
    }

    @Test
    void siteWithoutServerOrDatabase() {
        assertEquals(
                List.of("error site-without-database [P01]", "error site-without-site-server [P01]"),
                ids(perimeter(EDITION)));
        Design secondary =
                perimeter(EDITION, SITE, host("SEC1", "intranet", "site-server").withSite(null));
        List<Site> sites = List.of(secondary.sites().getFirst(), new Site("S01", SiteType.SECONDARY, "P01"));
        List<Host> hosts = secondary.hosts().stream()
                .map(h -> h.site() == null ? new Host(h.id(), h.zone(), "S01", h.roles()) : h)
                .toList();
        assertEquals(
                List.of("warning site-without-database [S01]"),
                ids(new Design(
                        "",
                        "",
                        EDITION,
                        secondary.zones(),
                        secondary.firewalls(),
                        sites,
                        hosts,
                        secondary.settings(),
                        secondary.layout(),
                        secondary.extras())));
    }

    @Test
    void wsusPair() {
        assertEquals(List.of(), ids(perimeter(EDITION, SITE, wsus(80, 443))));
        assertEquals(List.of("error wsus-https-must-be-443 [SUP1]"), ids(perimeter(EDITION, SITE, wsus(80, 8531))));
        assertEquals(List.of(), ids(perimeter(EDITION, SITE, wsus(9000, 9001))));
        assertEquals(
                List.of("warning wsus-https-not-next-port [SUP1]"), ids(perimeter(EDITION, SITE, wsus(8530, 443))));
    }

    @Test
    void internetClientsWithoutManagementPoint() {
        Host clients = host("NET", "internet", "client");
        Host inside = host("MP1", "dmz", "management-point");
        Host facing = host("MP1", "dmz", new Placement("management-point", Map.of("clientConnections", "both")));
        String finding = "error internet-clients-without-management-point [NET]";
        assertEquals(List.of(finding), ids(perimeter(EDITION, SITE, clients, inside)));
        assertEquals(List.of(), ids(perimeter(EDITION, SITE, clients, facing)));
        Host gateway = host("CMG", "internet", "cloud-management-gateway").withSite(null);
        Host forwarding = host("MP1", "intranet", new Placement("management-point", Map.of("cmgTraffic", true)));
        assertEquals(List.of(finding), ids(perimeter(EDITION, SITE, clients, gateway, inside)));
        assertEquals(List.of(), ids(perimeter(EDITION, SITE, clients, gateway, forwarding)));
    }

    @Test
    void everyFindingIsASentenceThatNamesWhatItIsAbout() {
        Messages words = Messages.of("findings", Locale.ENGLISH);
        Host shop = host("APP1", "dmz", "application-catalog-website-point");
        Design design = perimeter(
                "cb-2025-12",
                shop.withSite(null),
                wsus(80, 81),
                host("NET", "internet", "client"),
                host("MP1", "dmz", "management-point"));
        List<Finding> found = findings(design.withFirewalls(List.of()));
        assertTrue(found.size() >= 6, found.toString());
        for (Finding finding : found) {
            String sentence = finding.sentence(words);
            assertTrue(sentence.endsWith("."), sentence);
            assertFalse(sentence.contains("{"), sentence);
            assertFalse(sentence.contains("8,5"), sentence);
        }
    }
}
