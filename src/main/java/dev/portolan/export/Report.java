package dev.portolan.export;

import dev.portolan.analysis.Analysis;
import dev.portolan.diagram.Drawing;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that an export may tell.
 *
 * @param findings in the order to show them
 * @param drawing the diagram; null where none is wanted
 * @param locale language of the words that people read; ids never change with it
 */
public record Report(
        Analysis analysis,
        List<FindingRow> findings,
        @Nullable Drawing drawing,
        Locale locale) {

    public Report {
        findings = List.copyOf(findings);
    }
}
