package dev.portolan.analysis.check;

import static dev.portolan.analysis.Designs.host;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Designs;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Editor;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What findings about client ports tell a reader to do. */
final class ClientPortFindingsTest {

    private static final Site PRIMARY = new Site("P01", SiteType.PRIMARY, null);
    private static final PortSettings CHANGED =
            PortSettings.DEFAULT.withHttp(List.of(8080)).withHttps(List.of(8443));

    private final Catalog catalog = CatalogReader.shipped();

    private static Design design(PortSettings ports) {
        return Designs.perimeter(
                        "cb-2025-12",
                        host("CM1", "intranet", "site-server", "sql-server", "management-point"),
                        host("PCS", "intranet", "client"),
                        host("KIOSK", "intranet", new Placement("client", Map.of("workgroup", true))),
                        host("NET", "internet", new Placement("client", Map.of("internetOnly", true))))
                .withSites(List.of(PRIMARY.withClientPorts(ports)));
    }

    private List<Finding> findings(Design design) {
        return Checks.run(Analyzer.analyze(design, catalog)).stream()
                .filter(finding -> finding.source().equals("client-communication-ports"))
                .toList();
    }

    private Finding finding(String id, Design design) {
        return findings(design).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSays(Finding finding, String... words) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.TRADITIONAL_CHINESE)) {
            String sentence = finding.sentence(Messages.of("findings", locale));
            for (String word : words) {
                assertTrue(sentence.contains(word), sentence);
            }
        }
    }

    @Test
    void standardPortsNeedNothing() {
        assertEquals(List.of(), findings(design(PortSettings.DEFAULT)));
    }

    @Test
    void whereTheStandardPortsStayNothingIsLost() {
        assertEquals(
                List.of(),
                findings(design(PortSettings.DEFAULT.withHttp(List.of(8080, 80)).withHttps(List.of(443, 8443)))));
    }

    @Test
    void changedPortsNameEveryWayOut() {
        assertSays(
                finding("changed-client-ports", design(CHANGED)),
                "8080, 8443",
                "80, 443",
                "CCMHTTPPORT=8080 CCMHTTPSPORT=8443",
                "CCMSetup",
                "Active Directory",
                "PORTSWITCH.VBS");
        assertTrue(finding("changed-client-ports", design(CHANGED))
                .sentence(Messages.of("findings", Locale.ENGLISH))
                .contains("Client Push Installation Wizard"));
    }

    @Test
    void onlyTheChangedPortIsNamed() {
        assertSays(
                finding(
                        "internet-clients-need-client-ports",
                        design(PortSettings.DEFAULT.withHttps(List.of(8443, 9443)))),
                " CCMHTTPSPORT=8443");
    }

    @Test
    void whoCannotReadActiveDirectoryIsNamed() {
        Design design = design(CHANGED);
        assertEquals(
                List.of(Subject.site("P01"), Subject.host("NET")),
                finding("internet-clients-need-client-ports", design).elements());
        assertEquals(
                List.of(Subject.host("KIOSK"), Subject.site("P01")),
                finding("workgroup-clients-need-client-ports", design).elements());
        assertSays(finding("workgroup-clients-need-client-ports", design), "CCMHTTPPORT=8080 CCMHTTPSPORT=8443");
    }

    @Test
    void oneStepKeepsTheOldPortsAsAlternates() {
        Design design = design(CHANGED);
        Design mended =
                Editor.apply(design, finding("changed-client-ports", design).remedy());
        PortSettings ports = mended.sites().getFirst().clientPorts();
        assertEquals(List.of(8080, 80), ports.http());
        assertEquals(List.of(8443, 443), ports.https());
        assertEquals(List.of(), findings(mended));
    }

    @Test
    void oneStepSets443AndLeavesTheOthers() {
        Design design = design(CHANGED.withNotification(10200));
        Design mended = Editor.apply(
                design, finding("https-over-the-internet-not-443", design).remedy());
        assertEquals(
                PortSettings.DEFAULT.withHttp(List.of(8080)).withNotification(10200),
                mended.sites().getFirst().clientPorts());
    }

    @Test
    void clientsOfASecondarySiteHaveThePortsOfItsPrimary() {
        Design design = design(CHANGED);
        Site secondary = new Site("S01", SiteType.SECONDARY, "P01");
        Design below = design.withSites(List.of(design.sites().getFirst(), secondary))
                .withHosts(design.hosts().stream()
                        .map(host -> host.id().equals("KIOSK") ? host.withSite("S01") : host)
                        .toList());
        assertEquals(
                List.of(Subject.host("KIOSK"), Subject.site("P01")),
                finding("workgroup-clients-need-client-ports", below).elements());
    }

    @Test
    void portsAreSpreadToEveryPrimarySiteAndNotTheRest() {
        Site other =
                new Site("P02", SiteType.PRIMARY, "CAS").withClientPorts(PortSettings.DEFAULT.withNotification(10200));
        Design design = design(PortSettings.DEFAULT)
                .withSites(List.of(
                        new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null),
                        PRIMARY.withParent("CAS").withClientPorts(CHANGED),
                        other));
        Design mended = Editor.apply(
                design, finding("client-ports-differ-in-hierarchy", design).remedy());
        assertEquals(
                CHANGED.withNotification(10200),
                mended.site("P02").orElseThrow().clientPorts());
        Set<String> left =
                new TreeSet<>(findings(mended).stream().map(Finding::id).toList());
        assertTrue(!left.contains("client-ports-differ-in-hierarchy"), left.toString());
    }

    /** Ports that are exchanged, say: the standard port of one protocol is taken by the other. */
    @Test
    void noRemedyGivesAPortToBothProtocols() {
        Design design = design(PortSettings.DEFAULT.withRequests(List.of(443), List.of(8443)));
        assertNull(finding("https-over-the-internet-not-443", design).remedy());
        assertNull(finding("changed-client-ports", design).remedy());
        Design swapped = design(PortSettings.DEFAULT.withRequests(List.of(443), List.of(80)));
        assertNull(finding("changed-client-ports", swapped).remedy());
        Site other = new Site("P02", SiteType.PRIMARY, "CAS")
                .withClientPorts(PortSettings.DEFAULT.withRequests(List.of(80), List.of(443)));
        Design two = swapped.withSites(List.of(
                new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null),
                PRIMARY.withParent("CAS").withClientPorts(PortSettings.DEFAULT.withRequests(List.of(443), List.of(80))),
                other));
        Finding differ = finding("client-ports-differ-in-hierarchy", two);
        Design alike = Editor.apply(two, differ.remedy());
        assertEquals(List.of(443), alike.site("P02").orElseThrow().clientPorts().http());
    }
}
