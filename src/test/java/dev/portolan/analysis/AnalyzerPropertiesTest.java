package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.check.Checks;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
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
