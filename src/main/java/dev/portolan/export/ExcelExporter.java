package dev.portolan.export;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.design.Firewall;
import dev.portolan.diagram.Drawing;
import dev.portolan.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report as a workbook for those who open the ports: a summary, a sheet for each firewall, all flows, the findings
 * and the picture of the diagram.
 */
public final class ExcelExporter implements Exporter {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Analysis analysis = report.analysis();
        Messages words = Messages.of("workbook", report.locale());
        Page page = new Page(
                analysis.design().name(),
                words.get("page"),
                analysis.edition().title().in(report.locale()));
        int rows = analysis.crossings().size() + analysis.flows().size();
        try (Book book = new Book(analysis.design().name(), page, words, rows)) {
            fill(book, report, words);
            book.workbook().write(out);
        }
        out.flush();
    }

    private static void fill(Book book, Report report, Messages words) throws IOException {
        Analysis analysis = report.analysis();
        Labels labels = new Labels(analysis, words, report.locale());
        Columns columns = new Columns(labels, words);
        TableSheet tables = new TableSheet(book);
        // The sheets that every workbook has keep their names, whatever firewalls are called.
        String summaryName = book.names().of(words.get("sheet.summary"));
        String flows = book.names().of(words.get("sheet.flows"));
        String findings = book.names().of(words.get("sheet.findings"));
        String diagram = book.names().of(words.get("sheet.diagram"));
        SummarySheet summary = new SummarySheet(book, report, labels, summaryName);

        Map<String, String> firewallSheets = new LinkedHashMap<>();
        for (Firewall firewall : analysis.design().firewalls()) {
            String title = labels.firewall(firewall.id());
            List<Crossing> crossings = analysis.at(firewall.id());
            String about = labels.about(firewall, crossings.size());
            String name = book.names().of(title);
            tables.write(name, title, about, columns.ofCrossings(), crossings);
            firewallSheets.put(firewall.id(), name);
        }
        Map<String, String> furtherSheets = new LinkedHashMap<>();
        tables.write(
                flows,
                words.get("flows.title"),
                words.get("flows.about", analysis.flows().size()),
                columns.ofFlows(),
                analysis.flows());
        furtherSheets.put("summary.flows.about", flows);
        tables.write(
                findings,
                words.get("findings.title"),
                words.get("findings.about", report.findings().size()),
                columns.ofFindings(),
                report.findings());
        furtherSheets.put("summary.findings.about", findings);
        Drawing drawing = report.drawing();
        if (drawing != null) {
            new DiagramSheet(book).write(diagram, words.get("diagram.title"), drawing, report);
            furtherSheets.put("summary.diagram.about", diagram);
        }
        summary.write(firewallSheets, furtherSheets);
    }
}
