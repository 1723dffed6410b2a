package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.CodePoints;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Flow;
import dev.portolan.design.Firewall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the workbook says, read back and held against the analysis and the CSV. */
final class ExcelExporterTest {

    private static final List<String> PEOPLE = List.of(
            "Direction",
            "Source zone",
            "Source host",
            "Source role",
            "Destination zone",
            "Destination host",
            "Destination role",
            "Protocol",
            "Ports",
            "Service",
            "Why",
            "Phase",
            "Need",
            "Anchor");

    @ParameterizedTest
    @MethodSource("dev.portolan.export.Scenarios#names")
    void firewallSheetsHoldTheRowsOfTheCsv(String name) throws IOException {
        Analysis analysis = Scenarios.analysis(name);
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook book = Books.of(Scenarios.report(analysis, null))) {
            for (Firewall firewall : inOrderOfIds(analysis)) {
                Books.rows(book.getSheet(firewall.title()), CrossingColumns.HEADER)
                        .forEach(row -> lines.add(String.join(",", row)));
            }
        }
        lines.addFirst(String.join(",", CrossingColumns.HEADER));
        assertEquals(Scenarios.expectedCsv(name).lines().toList(), lines);
    }

    private static List<Firewall> inOrderOfIds(Analysis analysis) {
        return analysis.design().firewalls().stream()
                .sorted(Comparator.comparing(Firewall::id, CodePoints.ORDER))
                .toList();
    }

    @Test
    void firewallSheetsSayTheSameToPeople() throws IOException {
        Analysis analysis = Scenarios.named();
        int rows = 0;
        try (XSSFWorkbook book = Books.of(Scenarios.report(analysis, null))) {
            for (Firewall firewall : analysis.design().firewalls()) {
                List<List<String>> expected = analysis.at(firewall.id()).stream()
                        .map(c -> forPeople(c, analysis))
                        .toList();
                assertEquals(expected, Books.rows(book.getSheet(firewall.name()), PEOPLE));
                rows += expected.size();
            }
        }
        assertEquals(53, rows);
    }

    private static List<String> forPeople(Crossing crossing, Analysis analysis) {
        Flow flow = crossing.flow();
        String from = analysis.design().zone(crossing.fromZone()).orElseThrow().name();
        String to = analysis.design().zone(crossing.toZone()).orElseThrow().name();
        return List.of(
                from + " → " + to,
                from,
                flow.from().host().name(),
                flow.from().endpoint().names().en(),
                to,
                flow.to().host().name(),
                flow.to().endpoint().names().en(),
                flow.transport().name(),
                flow.ports().toString(),
                analysis.catalog().service(flow.service()).names().en(),
                flow.connection().purpose(),
                flow.phase().equals("install") ? "Installation" : "Operation",
                flow.need().equals("required") ? "Required" : "Optional",
                flow.anchor());
    }

    @Test
    void flowsSheetHoldsAllFlows() throws IOException {
        Analysis analysis = Scenarios.analysis("12a-exchange-intune-through-dmz");
        List<String> columns = List.of("from_host", "to_host", "service", "transport", "ports", "anchor", "firewalls");
        List<List<String>> expected = analysis.flows().stream()
                .map(f -> List.of(
                        f.fromHost(),
                        f.toHost(),
                        f.service(),
                        f.transport().name(),
                        f.ports().toString(),
                        f.anchor(),
                        String.join(
                                " ", f.route().stream().map(h -> h.firewall()).toList())))
                .toList();
        try (XSSFWorkbook book = Books.of(Scenarios.report(analysis, null))) {
            assertEquals(expected, Books.rows(book.getSheet("Flows"), columns));
        }
    }

    @Test
    void longWaysAreExplainedAtEachFirewall() throws IOException {
        try (XSSFWorkbook book = Books.of(Scenarios.report("12a-exchange-intune-through-dmz"))) {
            List<String> first =
                    Books.rows(book.getSheet("fe"), List.of("Remarks")).getFirst();
            assertEquals(List.of("Part of the way from intranet to internet, through be, fe."), first);
        }
    }

    @Test
    void findingsSheetHoldsTheFindings() throws IOException {
        List<FindingRow> findings = List.of(
                new FindingRow("error", "no-route", List.of("A", "B"), "There is no way from A to B.", "Ports", null),
                new FindingRow("note", "fsp-in-dmz", List.of(), "=A note that looks like a formula.", "Ports", null));
        Report report = new Report(Scenarios.empty(), findings, null, Locale.ENGLISH);
        try (XSSFWorkbook book = Books.of(report)) {
            assertEquals(
                    List.of(
                            List.of("Error", "There is no way from A to B.", "A, B", "no-route"),
                            List.of("Note", "=A note that looks like a formula.", "", "fsp-in-dmz")),
                    Books.rows(book.getSheet("Findings"), List.of("Severity", "What it means", "Concerns", "Finding")));
        }
    }

    @Test
    void manyRowsAreWrittenByWayOfDiskAndAllArrive() throws IOException {
        Analysis small = Scenarios.analysis("02-ibcm-classic");
        List<Crossing> crossings = new ArrayList<>();
        while (crossings.size() < Book.MANY_ROWS) {
            crossings.addAll(small.at("be"));
        }
        Analysis large = small.withCrossings(crossings);
        Report report = Scenarios.report(large, Scenarios.drawing(small));
        try (XSSFWorkbook book = Books.of(report)) {
            List<List<String>> expected =
                    crossings.stream().map(CrossingColumns::values).toList();
            assertEquals(expected, Books.rows(book.getSheet("be"), CrossingColumns.HEADER));
            assertEquals(1, book.getAllPictures().size());
            assertEquals(
                    "Classic",
                    book.getSheet("Summary")
                            .getRow(0)
                            .getCell(0)
                            .getStringCellValue()
                            .substring(0, 7));
        }
    }

    @Test
    void noCellIsAFormulaAndPortsAreText() throws IOException {
        Analysis analysis = Scenarios.named();
        try (XSSFWorkbook book = Books.of(Scenarios.report(analysis, Scenarios.drawing(analysis)))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                boolean summary = sheet.getSheetName().equals("Summary");
                assertEquals(true, summary || cell.getCellType() == CellType.STRING, () -> cell.getAddress() + "");
                assertEquals(false, cell.getCellType() == CellType.FORMULA);
            })));
        }
    }

    @Test
    void wordsFollowTheLocaleAndIdsDoNot() throws IOException {
        Analysis analysis = Scenarios.analysis("02-ibcm-classic");
        try (XSSFWorkbook book = Books.of(new Report(analysis, List.of(), null, Locale.JAPANESE))) {
            List<String> row = Books.rows(book.getSheet("be"), List.of("送信元の役割", "from_role"))
                    .getFirst();
            assertEquals(List.of("配布ポイント", "distribution-point"), row);
        }
    }

    @Test
    void anEmptyDesignGivesAWorkbook() throws IOException {
        Analysis empty = Scenarios.empty();
        try (XSSFWorkbook book = Books.of(Scenarios.report(empty, Scenarios.drawing(empty)))) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(List.of("Summary", "Flows", "Findings", "Diagram"), names);
            assertEquals(Collections.emptyList(), Books.rows(book.getSheet("Flows"), List.of("Ports")));
        }
    }
}
