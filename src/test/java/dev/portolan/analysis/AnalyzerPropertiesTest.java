package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.check.Checks;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The result of a design does not depend on the order of its parts. */
final class AnalyzerPropertiesTest {

    private static final int DESIGNS = 400;
    private static final Messages WORDS = Messages.of("findings", Locale.ENGLISH);

    private final Catalog catalog = CatalogReader.shipped();

    @Test
    void shufflingADesignChangesNothing() {
        RandomTopologies random = new RandomTopologies(catalog, 20_261_123);
        int crossings = 0;
        int unrouted = 0;
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.next();
            Analysis one = Analyzer.analyze(design, catalog);
            Analysis other = Analyzer.analyze(random.shuffled(design), catalog);
            assertEquals(lines(one), lines(other), "design " + i);
            assertEquals(
                    one.flows().stream().map(AnalyzerPropertiesTest::line).toList(),
                    other.flows().stream().map(AnalyzerPropertiesTest::line).toList());
            assertEquals(said(one), said(other), "findings of design " + i);
            crossings += one.crossings().size();
            unrouted += one.unrouted().size();
        }
        assertTrue(crossings > DESIGNS, "the designs make something cross");
        assertTrue(unrouted > 0, "some zones are apart");
    }

    @Test
    void theSameDesignGivesTheSameResultTwice() {
        Design design = new RandomTopologies(catalog, 7).next();
        assertEquals(lines(Analyzer.analyze(design, catalog)), lines(Analyzer.analyze(design, catalog)));
    }

    /** Without the steps that mend: these count the roles of a host in the order of the file. */
    private static List<String> said(Analysis analysis) {
        return Checks.run(analysis).stream()
                .map(finding -> finding.severity() + " " + finding.sentence(WORDS) + " " + finding.elements() + " "
                        + finding.remedyLabel(WORDS))
                .toList();
    }

    @Test
    void everyCrossingLiesOnARouteFromZoneToZone() {
        RandomTopologies random = new RandomTopologies(catalog, 17_320);
        int crossings = 0;
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.next();
            for (Crossing crossing : Analyzer.analyze(design, catalog).crossings()) {
                List<Hop> route = crossing.flow().route();
                assertTrue(route.contains(crossing.hop()), "the route passes the firewall");
                String at = crossing.flow().from().host().zone();
                for (Hop hop : route) {
                    assertEquals(at, hop.fromZone(), "a route does not jump");
                    assertTrue(design.firewall(hop.firewall())
                            .orElseThrow()
                            .between()
                            .containsAll(List.of(hop.fromZone(), hop.toZone())));
                    at = hop.toZone();
                }
                assertEquals(crossing.flow().to().host().zone(), at);
                crossings++;
            }
        }
        assertTrue(crossings > DESIGNS, "the designs make something cross");
    }

    @Test
    void whatHasNothingToDoWithADesignChangesNothing() {
        RandomTopologies random = new RandomTopologies(catalog, 22_360);
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.next();
            Analysis before = Analyzer.analyze(design, catalog);
            Design more = Editor.apply(
                    design,
                    new Edit.Together(List.of(
                            new Edit.AddZone(new Zone("island", ZoneKind.INTRANET), null),
                            new Edit.AddSite(new Site("X99", SiteType.PRIMARY, null)),
                            new Edit.AddHost(
                                    new Host(
                                            "nothing", design.zones().getFirst().id(), null, List.of()),
                                    null),
                            new Edit.AddHost(
                                    new Host("X-SITE", "island", "X99", List.of(new Placement("site-server"))),
                                    null))));
            assertEquals(lines(before), lines(Analyzer.analyze(more, catalog)), "design " + i);
            assertEquals(lines(before), lines(Analyzer.analyze(before, more)), "design " + i + ", followed");
        }
    }

    @Test
    void anotherEditionAndBackIsAsBefore() {
        RandomTopologies random = new RandomTopologies(catalog, 26_457);
        int changed = 0;
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.next();
            Analysis before = Analyzer.analyze(design, catalog);
            String other = design.edition().equals("cb-2017-03") ? "cb-2025-12" : "cb-2017-03";
            Analysis away = Analyzer.analyze(before, Editor.apply(design, new Edit.SetEdition(other)));
            Analysis back = Analyzer.analyze(away, Editor.apply(away.design(), new Edit.SetEdition(design.edition())));
            assertEquals(lines(before), lines(back), "design " + i);
            changed += lines(before).equals(lines(away)) ? 0 : 1;
        }
        assertTrue(changed > 0, "editions differ");
    }

    private static List<String> lines(Analysis analysis) {
        return analysis.crossings().stream()
                .map(c -> c.hop() + " " + line(c.flow()))
                .toList();
    }

    private static String line(Flow flow) {
        return String.join(
                " ",
                flow.fromHost(),
                flow.fromRole(),
                flow.toHost(),
                flow.toRole(),
                flow.service(),
                flow.transport().name(),
                flow.ports().toString(),
                String.valueOf(flow.narrowed()),
                flow.anchor(),
                flow.phase(),
                flow.need());
    }
}
