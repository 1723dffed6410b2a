package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.store.DesignReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What the user added is marked in the workbook, and keeps its anchor in the columns for programs. */
final class OwnCatalogExportTest {

    @Test
    void theWorkbookSaysWhoseARuleIs() throws IOException {
        Catalog catalog = CatalogReader.with(Path.of("src/test/resources/own/example"));
        Analysis analysis = Analyzer.analyze(
                new DesignReader(catalog).read(Path.of("src/test/resources/own/help-desk.portolan.json")), catalog);
        try (XSSFWorkbook book = Books.of(Scenarios.report(analysis, null))) {
            List<List<String>> rows = Books.rows(book.getSheet("back-end"), List.of("Anchor", "anchor"));
            assertEquals(4, rows.size());
            for (List<String> row : rows) {
                assertEquals(row.getLast() + " (own catalog)", row.getFirst());
            }
            Set<String> anchors = rows.stream().map(List::getLast).collect(Collectors.toSet());
            assertTrue(anchors.contains("own-remote-screen"), anchors.toString());
        }
    }
}
