package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Closing and opening what a difference says turns the one set of permitted ports into the other. */
final class AnalysisDiffPropertiesTest {

    private static final int DESIGNS = 100;

    private final Catalog catalog = CatalogReader.shipped();
    private final Random random = new Random(11);

    @Test
    void closingAndOpeningLeadsToTheOther() {
        RandomTopologies topologies = new RandomTopologies(catalog, 636);
        int open = 0;
        int close = 0;
        int unchanged = 0;
        for (int i = 0; i < DESIGNS; i++) {
            Design design = topologies.nextCrowded();
            for (Design next : List.of(topologies.nextCrowded(), otherEdition(design), moved(design))) {
                Analysis before = Analyzer.analyze(design, catalog);
                Analysis after = Analyzer.analyze(next, catalog);
                AnalysisDiff diff = AnalysisDiff.of(before, after);
                PermittedPorts permitted = PermittedPorts.ofCrossings(before);
                permitted.close(rules(diff, FirewallDiff::close));
                permitted.open(rules(diff, FirewallDiff::open));
                assertEquals(PermittedPorts.ofCrossings(after), permitted, "design " + i);
                for (FirewallDiff firewall : diff.firewalls()) {
                    open += firewall.open().size();
                    close += firewall.close().size();
                    unchanged += firewall.unchanged();
                }
            }
        }
        assertTrue(open > DESIGNS && close > DESIGNS && unchanged > DESIGNS, open + " " + close + " " + unchanged);
    }

    @Test
    void aDesignDoesNotDifferFromItself() {
        RandomTopologies topologies = new RandomTopologies(catalog, 3269);
        for (int i = 0; i < DESIGNS; i++) {
            Design design = topologies.nextCrowded();
            Analysis analysis = Analyzer.analyze(design, catalog);
            AnalysisDiff diff = AnalysisDiff.of(analysis, Analyzer.analyze(topologies.shuffled(design), catalog));
            assertTrue(diff.isEmpty(), "design " + i);
            assertEquals(
                    analysis.rules().size(),
                    diff.firewalls().stream().mapToInt(FirewallDiff::unchanged).sum());
        }
    }

    private static PermittedPorts rules(AnalysisDiff diff, Function<FirewallDiff, List<FirewallRule>> part) {
        return PermittedPorts.ofRules(diff.firewalls().stream().flatMap(firewall -> part.apply(firewall).stream()));
    }

    private Design otherEdition(Design design) {
        List<Edition> editions = List.copyOf(catalog.editions());
        return design.withEdition(editions.get(random.nextInt(editions.size())).id());
    }

    private Design moved(Design design) {
        String zone = design.zones().get(random.nextInt(design.zones().size())).id();
        String moved = design.hosts().get(random.nextInt(design.hosts().size())).id();
        List<Host> hosts = design.hosts().stream()
                .map(host -> host.id().equals(moved) ? host.withZone(zone) : host)
                .toList();
        return design.withHosts(hosts);
    }
}
