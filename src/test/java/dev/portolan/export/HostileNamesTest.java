package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that people, or their enemies, could type. */
final class HostileNamesTest {

    private static final String COMMAND = "=cmd|'/C calc'!A0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                COMMAND,
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "<b>&amp;</b> & \"x\"",
                "_x0041_ stays as typed",
                "ends with a quote'",
                "line\nbreak",
                "日本語 🧱 אבג"
            })
    void everyNameStaysAText(String name) throws IOException {
        Analysis analysis = Scenarios.called(id -> name);
        List<FindingRow> findings = List.of(new FindingRow("error", name, List.of(name), name, name, name));
        Report report = new Report(analysis, findings, null, Locale.ENGLISH);
        String shown = name.replace('\r', '\n');
        int found = 0;
        try (XSSFWorkbook book = Books.of(report)) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.FORMULA, () -> sheet.getSheetName());
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith(shown)) {
                            found++;
                            boolean risky = "=+-@\t\r".indexOf(name.charAt(0)) >= 0;
                            assertEquals(risky, cell.getCellStyle().getQuotePrefixed());
                        }
                    }
                }
            }
        }
        assertTrue(found > 300, "the name stands in " + found + " cells");
    }

    @Test
    void charactersThatXmlForbidsAndEndlessTextsAreMended() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD", CellText.of("a\u0000b\u001Bc\uD83E"));
        assertEquals("🧱\tx\ny", CellText.of("🧱\tx\r\ny"));
        String endless = CellText.of("🧱".repeat(20_000));
        assertTrue(endless.length() <= CellText.LONGEST && endless.endsWith("🧱…"));
        assertEquals("short", CellText.of("short"));
    }

    @Test
    void anEndlessNameGivesAWorkbookThatOpens() throws IOException {
        Design design = Scenarios.design("02-ibcm-classic");
        String endless = "A".repeat(40_000);
        Design named = design.withName(endless)
                .withHosts(design.hosts().stream().map(h -> h.withName(endless)).toList());
        try (XSSFWorkbook book = Books.of(Scenarios.report(Analyzer.analyze(named, Scenarios.CATALOG), null))) {
            assertEquals(
                    CellText.LONGEST,
                    book.getSheet("Summary")
                            .getRow(0)
                            .getCell(0)
                            .getStringCellValue()
                            .length());
        }
    }

    @Test
    void sheetsAreNamedAsExcelAllows() throws IOException {
        List<String> titles = List.of(
                "History",
                "Flows",
                "flows",
                "A/B\\C?D*E[F]G:H",
                "'quoted'",
                "A very long name of a firewall in the basement",
                "A VERY LONG NAME OF A FIREWALL IN THE ATTIC",
                "🧱🧱🧱🧱🧱🧱🧱🧱🧱🧱🧱🧱🧱🧱🧱🧱",
                "   ",
                "\u0007",
                "Same",
                "Same");
        Design empty = Scenarios.empty().design();
        List<Firewall> firewalls = new ArrayList<>();
        for (String title : titles) {
            firewalls.add(new Firewall("f" + firewalls.size(), title, List.of("a", "b"), Extras.NONE));
        }
        Design design = empty.withZones(List.of(new Zone("a", ZoneKind.DMZ), new Zone("b", ZoneKind.INTRANET)))
                .withFirewalls(firewalls);
        Set<String> names = new HashSet<>();
        try (XSSFWorkbook book = Books.of(Scenarios.report(Analyzer.analyze(design, Scenarios.CATALOG), null))) {
            assertEquals(3 + titles.size(), book.getNumberOfSheets());
            for (var sheet : book) {
                String name = sheet.getSheetName();
                assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name);
                assertTrue(name.matches("[^\\\\/?*\\[\\]:']+( \\(\\d+\\))?") && name.length() <= 31, name);
                assertFalse(name.equalsIgnoreCase("history"));
            }
            assertEquals("Flows (2)", book.getSheetName(2));
            assertEquals(
                    "A very long name of a firewall in the basement",
                    book.getSheetAt(6).getRow(0).getCell(0).getStringCellValue());
        }
    }
}
