package dev.portolan.app;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.check.Finding;
import dev.portolan.analysis.check.Subject;
import dev.portolan.catalog.Article;
import dev.portolan.catalog.Document;
import dev.portolan.export.FindingRow;
import dev.portolan.text.Messages;
import java.util.List;

/** Findings as the rows that tables and reports show. */
public final class FindingRows {

    private FindingRows() {}

    /** The findings of a result in the language of the words. */
    public static List<FindingRow> of(Result result, Messages words) {
        return result.findings().stream()
                .map(finding -> row(finding, result.analysis(), words))
                .toList();
    }

    private static FindingRow row(Finding finding, Analysis analysis, Messages words) {
        return new FindingRow(
                finding.severity().word(),
                finding.id(),
                finding.elements().stream().map(Subject::id).toList(),
                finding.sentence(words),
                source(finding, analysis),
                finding.remedyLabel(words).orElse(null));
    }

    /** The title of the document that says so; an edition of the user's may come from an article that is none of them. */
    public static String source(Finding finding, Analysis analysis) {
        String id = finding.source();
        Article article = analysis.edition().article();
        return analysis.catalog()
                .document(id)
                .map(Document::title)
                .orElse(article.source().equals(id) ? article.title() : id);
    }
}
