package dev.portolan.analysis.check;

import static dev.portolan.analysis.Designs.host;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Designs;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Editor;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finding says is true of the very thing that it speaks of. */
final class FindingWordingsTest {

    private static final Messages ENGLISH = Messages.of("findings", Locale.ENGLISH);

    private final Catalog catalog = CatalogReader.shipped();

    private Optional<Finding> find(String id, Design design) {
        return Checks.run(Analyzer.analyze(design, catalog)).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst();
    }

    private String said(String id, Design design) {
        return find(id, design).orElseThrow().sentence(ENGLISH);
    }

    /** The step that mends it is said in three languages, and mends it. */
    private void assertMends(String id, Design design, String label) {
        Finding finding = find(id, design).orElseThrow();
        assertEquals(Optional.of(label), finding.remedyLabel(ENGLISH));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.TRADITIONAL_CHINESE)) {
            Messages words = Messages.of("findings", locale);
            assertFalse(finding.sentence(words).equals(finding.sentence(ENGLISH)));
            assertFalse(finding.remedyLabel(words).equals(finding.remedyLabel(ENGLISH)));
        }
        assertEquals(Optional.empty(), find(id, Editor.apply(design, finding.remedy())));
    }

    /** All that a role of the top site might talk to is there, and the role is at a site below. */
    private static Design below(String edition, String role) {
        return Designs.perimeter(edition)
                .withSites(List.of(
                        new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null),
                        new Site("P01", SiteType.PRIMARY, "CAS")))
                .withHosts(List.of(
                        new Host("CAS1", "intranet", "CAS", roles("site-server", "sql-server")),
                        host("CM1", "intranet", "site-server"),
                        host("DB1", "intranet", "sql-server"),
                        host("LOW", "intranet", role),
                        host("WEB", "internet", "internet", "microsoft")));
    }

    private static List<Placement> roles(String... roles) {
        return List.of(roles).stream().map(Placement::new).toList();
    }

    /** Some roles of the top site work below it as well, and then nobody says otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"cb-2017-03", "cb-2019-01", "cb-2025-12"})
    void aRoleBelowTheTopSiteIsSaidToBeIdleOnlyWhereItIs(String edition) {
        for (Endpoint role : catalog.endpoints()) {
            if (role.topTier() && role.editions().contains(edition)) {
                Design design = below(edition, role.id());
                Analysis analysis = Analyzer.analyze(design, catalog);
                boolean idle = analysis.flows().stream()
                        .noneMatch(flow ->
                                flow.fromHost().equals("LOW") || flow.toHost().equals("LOW"));
                assertEquals(role.id().equals("data-warehouse-service-point"), !idle, role.id());
                Finding finding = find("role-not-at-top-site", design).orElseThrow();
                assertEquals(idle, finding.sentence(ENGLISH).contains("no traffic"), role.id());
                assertEquals(
                        idle,
                        finding.sentence(Messages.of("findings", Locale.JAPANESE))
                                .contains("通信"),
                        role.id());
                assertEquals(
                        idle,
                        finding.sentence(Messages.of("findings", Locale.TRADITIONAL_CHINESE))
                                .contains("流量"),
                        role.id());
            }
        }
    }

    @Test
    void aSiteServerIsNotNearItself() {
        String sentence = said(
                "role-outside-the-intranet",
                Designs.perimeter("cb-2025-12", host("CM1", "dmz", "site-server", "sql-server")));
        assertFalse(sentence.contains("near the site server"), sentence);
        assertTrue(sentence.contains("has to be protected"), sentence);
    }

    /** The edition does not know it: that is why it is idle, and placing a partner would not help. */
    @Test
    void whatTheEditionDoesNotKnowHasOneFinding() {
        Design design = Designs.perimeter(
                "cb-2017-03",
                host("CM1", "intranet", "site-server", "sql-server"),
                new Host("LOGIC", "internet", null, roles("azure-logic-app")));
        assertTrue(find("role-not-in-edition", design).isPresent());
        assertEquals(Optional.empty(), find("role-without-effect", design));
    }

    private static Design updates(Map<String, Object> options) {
        return Designs.perimeter(
                "cb-2025-12",
                host("CM1", "intranet", "site-server", "sql-server"),
                host("SUP1", "intranet", new Placement("software-update-point", options)),
                host("WEB", "internet", "internet"));
    }

    @Test
    void anUpdatePointDoesNotFeedItself() {
        String id = "software-update-point-without-source";
        Design design = updates(Map.of("syncSource", "SUP1"));
        assertTrue(said(id, design).contains("names its own host"), said(id, design));
        assertMends(id, design, "Let SUP1 synchronise with its usual source");
        assertEquals(Optional.empty(), find(id, updates(Map.of("syncSource", "microsoft-update"))));
    }

    /** Below a site without an update point there is no usual source, so that one has to be chosen. */
    @Test
    void whereThereIsNoUsualSourceNoneIsOffered() {
        Design design = updates(Map.of("syncSource", "SUP1"))
                .withSites(List.of(
                        new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null),
                        new Site("P01", SiteType.PRIMARY, "CAS")));
        assertEquals(
                Optional.empty(),
                find("software-update-point-without-source", design)
                        .orElseThrow()
                        .remedyLabel(ENGLISH));
    }

    /** Passive mode came later than the first edition, and secondary sites never had it. */
    @Test
    void nobodyIsToldToWaitWhereThatIsNotPossible() {
        String id = "several-active-site-servers";
        Design two = Designs.perimeter(
                "cb-2025-12", host("CM1", "intranet", "site-server"), host("CM2", "intranet", "site-server"));
        String possible = "another can only wait in passive mode";
        assertTrue(said(id, two).contains(possible), said(id, two));
        Design secondary = two.withSites(
                List.of(new Site("P00", SiteType.PRIMARY, null), new Site("P01", SiteType.SECONDARY, "P00")));
        for (Design design : List.of(two.withEdition("cb-2017-03"), two.withEdition("cm-2007"), secondary)) {
            assertFalse(said(id, design).contains(possible), said(id, design));
            assertTrue(said(id, design).contains("Remove the others"), said(id, design));
        }
    }

    private static Design pulling(Object... sources) {
        return Designs.perimeter(
                "cb-2025-12",
                host("CM1", "intranet", "site-server", "sql-server"),
                host("DP1", "intranet", "distribution-point"),
                host(
                        "PULL",
                        "intranet",
                        new Placement("distribution-point", Map.of("pull", true, "sources", List.of(sources)))));
    }

    @Test
    void aPullPointDoesNotFeedItself() {
        String id = "pull-distribution-point-without-source";
        assertTrue(said(id, pulling("PULL")).contains("names only itself"), said(id, pulling("PULL")));
        assertMends(id, pulling("PULL"), "Let PULL pull from DP1");
        assertTrue(said(id, pulling()).contains("names no source"), said(id, pulling()));
        assertEquals(Optional.empty(), find(id, pulling("PULL", "DP1")));
    }

    @ParameterizedTest
    @CsvSource({
        "8531, Set HTTP port 8530 on SUP1",
        "443, Set HTTP port 80 on SUP1",
        "65535, Set HTTP port 65534 on SUP1"
    })
    void noPortIsBehindTheHighest(int https, String label) {
        String id = "wsus-https-not-next-port";
        Design design = updates(Map.of("wsusHttp", 65535, "wsusHttps", https));
        assertTrue(said(id, design).contains("behind 65535 there is none"), said(id, design));
        assertMends(id, design, label);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 81})
    void whereNoPortForHttpFitsNoneIsOffered(int https) {
        Finding finding = find("wsus-https-not-next-port", updates(Map.of("wsusHttp", 65535, "wsusHttps", https)))
                .orElseThrow();
        assertEquals(Optional.empty(), finding.remedyLabel(ENGLISH));
    }

    @Test
    void theDefaultWebSiteIsOneStepAway() {
        Design design =
                updates(Map.of()).withSites(List.of(new Site("P01", SiteType.PRIMARY, null).withCustomWebsite(true)));
        assertMends("custom-web-site-on-standard-ports", design, "Use the default web site of IIS at P01");
    }
}
