package dev.portolan.app;

import dev.portolan.analysis.check.Finding;
import dev.portolan.analysis.check.Subject;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Document;
import dev.portolan.export.FindingRow;
import dev.portolan.text.Messages;
import java.util.List;

/** Findings as the rows that tables and reports show. */
public final class FindingRows {

    private FindingRows() {}

    /** The findings of a result in the language of the words. */
    public static List<FindingRow> of(Result result, Messages words) {
        Catalog catalog = result.analysis().catalog();
        return result.findings().stream()
                .map(finding -> row(finding, catalog, words))
                .toList();
    }

    private static FindingRow row(Finding finding, Catalog catalog, Messages words) {
        return new FindingRow(
                finding.severity().word(),
                finding.id(),
                finding.elements().stream().map(Subject::id).toList(),
                finding.sentence(words),
                catalog.document(finding.source()).map(Document::title).orElse(finding.source()),
                finding.remedyLabel(words).orElse(null));
    }
}
