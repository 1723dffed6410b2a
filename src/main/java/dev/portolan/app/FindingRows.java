package dev.portolan.app;

import dev.portolan.analysis.check.Finding;
import dev.portolan.analysis.check.Subject;
import dev.portolan.export.FindingRow;
import dev.portolan.text.Messages;
import java.util.List;

/** Findings as the rows that tables and reports show. */
public final class FindingRows {

    private FindingRows() {}

    /** The findings in the language of the words. */
    public static List<FindingRow> of(List<Finding> findings, Messages words) {
        return findings.stream()
                .map(finding -> new FindingRow(
                        finding.severity().word(),
                        finding.id(),
                        finding.elements().stream().map(Subject::id).toList(),
                        finding.sentence(words)))
                .toList();
    }
}
