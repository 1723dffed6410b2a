package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.LinkShape;
import dev.portolan.diagram.Point;
import dev.portolan.store.DesignReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What the user added is marked in the workbook, and keeps its anchor in the columns for programs. */
final class OwnCatalogExportTest {

    private static final String NOT_FROM_AN_ARTICLE = "come from your own catalog, not from an article";

    private static Analysis helpDesk() {
        Catalog catalog = CatalogReader.with(Path.of("src/test/resources/own/example"));
        return Analyzer.analyze(
                new DesignReader(catalog).read(Path.of("src/test/resources/own/help-desk.portolan.json")), catalog);
    }

    @Test
    void theWorkbookSaysWhoseARuleIs() throws IOException {
        try (XSSFWorkbook book = Books.of(Scenarios.report(helpDesk(), null))) {
            List<List<String>> rows = Books.rows(book.getSheet("back-end"), List.of("Anchor", "anchor"));
            assertEquals(4, rows.size());
            for (List<String> row : rows) {
                assertEquals(row.getLast() + " (own catalog)", row.getFirst());
            }
            Set<String> anchors = rows.stream().map(List::getLast).collect(Collectors.toSet());
            assertTrue(anchors.contains("own-remote-screen"), anchors.toString());
            assertTrue(summary(book).contains(NOT_FROM_AN_ARTICLE));
        }
        try (XSSFWorkbook plain = Books.of(Scenarios.report("02-ibcm-classic"))) {
            assertFalse(summary(plain).contains(NOT_FROM_AN_ARTICLE));
        }
    }

    private static String summary(XSSFWorkbook book) {
        StringBuilder text = new StringBuilder();
        book.getSheet("Summary")
                .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }

    /** A dot beside the start of each line that the user's connections are part of, and one behind the name of a role. */
    @Test
    void thePictureMarksLinesAndRoles() throws IOException {
        Analysis analysis = helpDesk();
        Drawing drawing = Scenarios.drawing(analysis);
        BufferedImage image = new DrawingPainter(analysis.catalog(), Locale.ENGLISH).paint(drawing);
        assertEquals(Set.of(true), own(drawing));
        for (LinkShape link : drawing.links()) {
            Point mark = link.mark();
            assertTrue(isRound(image, drawing, mark, Palette.family(link.family())), link::toString);
        }
        Analysis plain = Scenarios.analysis("02-ibcm-classic");
        Drawing without = Scenarios.drawing(plain);
        BufferedImage unmarked = new DrawingPainter(plain.catalog(), Locale.ENGLISH).paint(without);
        assertEquals(Set.of(false), own(without));
        for (LinkShape link : without.links()) {
            Point mark = link.mark();
            assertFalse(isRound(unmarked, without, mark, Palette.family(link.family())), link::toString);
        }
    }

    private static Set<Boolean> own(Drawing drawing) {
        return drawing.links().stream().map(LinkShape::own).collect(Collectors.toSet());
    }

    /** Whether the colour reaches farther from the point than a line is wide, to all sides. */
    private static boolean isRound(BufferedImage image, Drawing drawing, Point point, Color color) {
        int x = (int) Math.round(2 * (point.x() - drawing.bounds().x() + 20));
        int y = (int) Math.round(2 * (point.y() - drawing.bounds().y() + 20));
        return Stream.of(-4, 4)
                .allMatch(far ->
                        image.getRGB(x + far, y) == color.getRGB() && image.getRGB(x, y + far) == color.getRGB());
    }
}
