package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** How the workbook is laid out for the screen and for paper. */
final class WorkbookLayoutTest {

    @Test
    void everySheetPrintsOnA4LandscapeAsWideAsAPage() throws IOException {
        try (XSSFWorkbook book = named()) {
            for (Sheet sheet : book) {
                PrintSetup setup = sheet.getPrintSetup();
                assertEquals(PrintSetup.A4_PAPERSIZE, setup.getPaperSize());
                assertTrue(setup.getLandscape());
                assertTrue(sheet.getFitToPage());
                assertEquals(1, setup.getFitWidth());
                assertEquals(sheet.getSheetName().equals("Diagram") ? 1 : 0, setup.getFitHeight());
                assertEquals("Page &P of &N", sheet.getFooter().getCenter());
            }
        }
    }

    @Test
    void tablesHaveAFrozenRepeatedHeaderAndAFilterOverEveryRow() throws IOException {
        try (XSSFWorkbook book = named()) {
            for (String name : List.of("Front-end firewall", "Back-end firewall", "Flows", "Findings")) {
                XSSFSheet sheet = book.getSheet(name);
                assertEquals(3, sheet.getPaneInformation().getHorizontalSplitTopRow());
                assertEquals(0, sheet.getPaneInformation().getVerticalSplitPosition());
                assertEquals("3:3", sheet.getRepeatingRows().formatAsString().replace("$", ""));
                String last = CellReference.convertNumToColString(
                                sheet.getRow(TableSheet.HEADER_ROW).getLastCellNum() - 1)
                        + (sheet.getLastRowNum() + 1);
                assertEquals(
                        "A3:" + last, sheet.getCTWorksheet().getAutoFilter().getRef());
            }
        }
    }

    @Test
    void printsTheColumnsForPeopleOnly() throws IOException {
        try (XSSFWorkbook book = named()) {
            Sheet sheet = book.getSheet("Back-end firewall");
            String area = book.getPrintArea(book.getSheetIndex(sheet));
            assertTrue(area.endsWith("$A$1:$O$50"), area);
            assertEquals(
                    "Anchor", sheet.getRow(TableSheet.HEADER_ROW).getCell(14).getStringCellValue());
            assertEquals(
                    "firewall", sheet.getRow(TableSheet.HEADER_ROW).getCell(15).getStringCellValue());
        }
    }

    @Test
    void summaryCountsAndLeadsToTheSheets() throws IOException {
        try (XSSFWorkbook book = named()) {
            XSSFSheet sheet = book.getSheet("Summary");
            List<String> counts = new ArrayList<>();
            for (Row row : sheet) {
                if (row.getCell(2) != null
                        && row.getCell(2).getCellType().name().equals("NUMERIC")) {
                    counts.add(row.getCell(1).getStringCellValue() + " "
                            + (int) row.getCell(2).getNumericCellValue());
                }
            }
            assertEquals(
                    List.of(
                            "Internet → Perimeter 6",
                            "Perimeter → Head office · 本社 17",
                            "Head office · 本社 → Perimeter 30"),
                    counts);
            assertEquals(6, sheet.getHyperlinkList().size());
            sheet.getHyperlinkList().forEach(link -> {
                String name = new CellReference(link.getLocation()).getSheetName();
                assertNotNull(book.getSheet(name), name);
            });
        }
    }

    @Test
    void dateOfTheArticleIsADate() throws IOException {
        try (XSSFWorkbook book = named()) {
            Row row = null;
            for (Row each : book.getSheet("Summary")) {
                boolean here = each.getCell(0) != null
                        && each.getCell(0).getStringCellValue().equals("Date of the article");
                row = here ? each : row;
            }
            assertEquals(LocalDateTime.of(2019, 1, 29, 0, 0), row.getCell(1).getLocalDateTimeCellValue());
        }
    }

    @Test
    void pictureKeepsItsShape() throws IOException {
        Analysis analysis = Scenarios.named();
        try (XSSFWorkbook book = named()) {
            var picture = (org.apache.poi.xssf.usermodel.XSSFPicture)
                    book.getSheet("Diagram").getDrawingPatriarch().getShapes().getFirst();
            var anchor = picture.getClientAnchor();
            double width = 64 * anchor.getCol2() + anchor.getDx2() / 9525.0;
            double height = 20 * (anchor.getRow2() - anchor.getRow1()) + anchor.getDy2() / 9525.0;
            var bounds = Scenarios.drawing(analysis).bounds();
            assertEquals((bounds.width() + 40) / (bounds.height() + 40 + Legend.HEIGHT), width / height, 0.01);
        }
    }

    @Test
    void saysWhatItIsAndNothingOfTheMachine() throws IOException {
        Analysis analysis = Scenarios.named();
        byte[] bytes = Books.bytes(Scenarios.report(analysis, Scenarios.drawing(analysis)));
        try (XSSFWorkbook book = Books.read(bytes)) {
            var properties = book.getProperties();
            assertEquals(
                    "Perimeter for internet clients",
                    properties.getCoreProperties().getTitle());
            assertEquals("Portolan", properties.getCoreProperties().getCreator());
            assertEquals("Portolan", properties.getExtendedProperties().getApplication());
        }
        String home = System.getProperty("user.home");
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(part.contains(home + "/"), entry::getName);
        }
    }

    @Test
    void moreRowsThanASheetHoldsGoOnInFurtherSheets() throws IOException {
        Messages words = Messages.of("workbook", Locale.ENGLISH);
        List<String> rows = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
        List<Column<String>> columns = List.of(Column.of("number", "Number", 5, 9, Look.TEXT, s -> s));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Book book = new Book("Long", new Page("Long", "", ""), words, rows.size())) {
            new TableSheet(book, 11).write(book.names().of("Wall"), "Wall", "Twenty rows.", columns, rows);
            book.workbook().write(out);
        }
        List<String> all = new ArrayList<>();
        try (XSSFWorkbook book = Books.read(out.toByteArray())) {
            for (String name : List.of("Wall", "Wall (2)", "Wall (3)")) {
                Books.rows(book.getSheet(name), List.of("Number")).forEach(all::addAll);
            }
            assertEquals(
                    "Twenty rows. Part 2 of 3: a sheet holds 8 rows at most; the rest stands on Wall, Wall (3).",
                    book.getSheet("Wall (2)").getRow(1).getCell(0).getStringCellValue());
        }
        assertEquals(rows, all);
    }

    private static XSSFWorkbook named() throws IOException {
        Analysis analysis = Scenarios.named();
        return Books.of(Scenarios.report(analysis, Scenarios.drawing(analysis)));
    }
}
