package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.check.Checks;
import dev.portolan.analysis.check.Finding;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Editor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The steps that findings offer, in designs by chance. */
final class RemedyPropertiesTest {

    private static final int DESIGNS = 60;

    private final Catalog catalog = CatalogReader.shipped();

    @Test
    void everyRemedyMends() {
        RandomTopologies random = new RandomTopologies(catalog, 20_260_117);
        Set<String> mended = new TreeSet<>();
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.next();
            List<Finding> before = Checks.run(Analyzer.analyze(design, catalog));
            for (Finding finding : before) {
                if (finding.remedy() != null) {
                    Design after = Editor.apply(design, finding.remedy());
                    assertTrue(
                            count(finding, Checks.run(Analyzer.analyze(after, catalog))) < count(finding, before),
                            () -> finding + " stays in " + design);
                    mended.add(finding.id());
                }
            }
        }
        assertTrue(mended.size() > 20, () -> "few kinds of remedy are tried: " + mended);
    }

    /** How often it is said; a role that stands three times on a host has two findings that read alike. */
    private static long count(Finding finding, List<Finding> among) {
        return among.stream()
                .filter(other -> other.id().equals(finding.id())
                        && other.elements().equals(finding.elements())
                        && other.arguments().equals(finding.arguments()))
                .count();
    }
}
