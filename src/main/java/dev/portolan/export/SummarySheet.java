package dev.portolan.export;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.catalog.Article;
import dev.portolan.catalog.Edition;
import dev.portolan.catalog.Names;
import dev.portolan.catalog.PortUse.Need;
import dev.portolan.catalog.PortUse.Phase;
import dev.portolan.design.Firewall;
import dev.portolan.text.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The first sheet: what the workbook is about, how much crosses each firewall, and how to read the rest. */
final class SummarySheet {

    private static final int WIDTH_UNIT = 256;
    private static final int[] WIDTHS = {34, 44, 15, 18, 15};

    private final Book book;
    private final Report report;
    private final Analysis analysis;
    private final Labels labels;
    private final Messages words;
    private final Sheet sheet;
    private int next;

    SummarySheet(Book book, Report report, Labels labels, String name) {
        this.book = book;
        this.report = report;
        this.analysis = report.analysis();
        this.labels = labels;
        this.words = book.words();
        sheet = book.sheet(name);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNIT);
        }
    }

    /**
     * Writes it.
     *
     * @param firewallSheets names of the firewalls' sheets by firewall id
     * @param furtherSheets names of the other sheets by what is said about them
     */
    void write(Map<String, String> firewallSheets, Map<String, String> furtherSheets) {
        Row title = row();
        title.setHeightInPoints(28);
        book.cells().text(title, 0, labels.title(analysis.design()), Look.TITLE);
        about();
        firewalls(firewallSheets);
        section("summary.sheets");
        furtherSheets.forEach((about, name) -> {
            Row row = row();
            book.cells().link(row, 0, name, name);
            book.cells().text(row, 1, words.get(about), Look.TEXT);
        });
        columns();
        covered();
    }

    private void about() {
        String description = analysis.design().description();
        if (!description.isBlank()) {
            line(words.get("summary.description"), description);
        }
        fact("summary.edition", analysis.edition().title().in(words.locale()));
        Edition edition = analysis.edition();
        fact("summary.article", edition.articles().stream().map(Article::title).collect(Collectors.joining("; ")));
        LocalDate published = edition.article().date();
        if (published != null) {
            Row date = row();
            book.cells().text(date, 0, words.get("summary.date"), Look.LABEL);
            book.cells().date(date, 1, published);
        }
        fact("summary.findings", words.get("summary.findings.counts", count("error"), count("warning"), count("note")));
    }

    private void firewalls(Map<String, String> sheets) {
        section("summary.firewalls");
        if (sheets.isEmpty()) {
            book.cells().text(row(), 0, words.get("summary.no-firewalls"), Look.LABEL);
            return;
        }
        Row header = row();
        header.setHeightInPoints(34);
        List<String> keys = List.of("firewall", "direction", "crossings", "installation", "optional");
        for (int i = 0; i < keys.size(); i++) {
            book.cells().text(header, i, words.get("summary." + keys.get(i)), i < 2 ? Look.HEADER : Look.NUMBER_HEADER);
        }
        for (Firewall firewall : analysis.design().firewalls()) {
            directions(firewall, sheets.getOrDefault(firewall.id(), ""));
        }
    }

    private void directions(Firewall firewall, String sheetName) {
        Map<String, List<Crossing>> directions = analysis.at(firewall.id()).stream()
                .collect(Collectors.groupingBy(
                        c -> labels.direction(c.fromZone(), c.toZone()), LinkedHashMap::new, Collectors.toList()));
        if (directions.isEmpty()) {
            directions.put(words.get("summary.nothing"), List.of());
        }
        directions.forEach((direction, crossings) -> {
            Row row = row();
            book.cells().link(row, 0, labels.firewall(firewall.id()), sheetName);
            book.cells().text(row, 1, direction, Look.TEXT);
            book.cells().number(row, 2, crossings.size());
            book.cells()
                    .number(
                            row,
                            3,
                            crossings.stream()
                                    .filter(c -> c.flow().row().phase() == Phase.INSTALL)
                                    .count());
            book.cells()
                    .number(
                            row,
                            4,
                            crossings.stream()
                                    .filter(c -> c.flow().row().need() == Need.OPTIONAL)
                                    .count());
        });
    }

    private void columns() {
        section("summary.columns");
        explain("direction", words.get("column.direction"));
        explain("from", words.get("column.from-zone") + ", " + words.get("column.from-host"));
        explain("to", words.get("column.to-zone") + ", " + words.get("column.to-host"));
        for (String key : List.of("ports", "why", "phase", "need", "anchor")) {
            explain(key, words.get("column." + key));
        }
        explain("ids", CrossingColumns.HEADER.get(0) + " … " + CrossingColumns.HEADER.getLast());
    }

    private void explain(String key, String heading) {
        line(heading, words.get("summary.column." + key));
    }

    private void covered() {
        section("summary.covered");
        Names coverage = analysis.edition().coverage();
        if (coverage != null) {
            sentence(coverage.in(words.locale()));
        }
        sentence(words.get(
                analysis.design().settings().withSupplements()
                        ? "summary.covered.article"
                        : "summary.covered.article-alone"));
        if (analysis.flows().stream().anyMatch(flow -> flow.connection().own())) {
            sentence(words.get("summary.covered.own"));
        }
        sentence(words.get("summary.covered.zones"));
        if (!analysis.unrouted().isEmpty()) {
            sentence(words.get("summary.covered.unrouted", analysis.unrouted().size()));
        }
        sentence(words.get("summary.covered.icmp"));
    }

    private long count(String severity) {
        return report.findings().stream()
                .filter(f -> f.severity().equals(severity))
                .count();
    }

    private void section(String key) {
        next++;
        Row row = row();
        row.setHeightInPoints(22);
        book.cells().text(row, 0, words.get(key), Look.SECTION);
    }

    private void fact(String key, String value) {
        line(words.get(key), value);
    }

    private void line(String label, String text) {
        Row row = row();
        book.cells().text(row, 0, label, Look.LABEL);
        wide(row, 1, text);
    }

    private void sentence(String text) {
        wide(row(), 0, text);
    }

    /** A text from the column on to the right edge. Merged cells grow with no text, so the height is reckoned here. */
    private void wide(Row row, int column, String text) {
        book.cells().text(row, column, text, Look.PROSE);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, WIDTHS.length - 1));
        int width = 0;
        for (int i = column; i < WIDTHS.length; i++) {
            width += WIDTHS[i];
        }
        row.setHeightInPoints(TextSize.lines(text, width) * sheet.getDefaultRowHeightInPoints());
    }

    private Row row() {
        return sheet.createRow(next++);
    }
}
