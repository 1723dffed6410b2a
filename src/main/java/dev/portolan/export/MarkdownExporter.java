package dev.portolan.export;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Article;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Firewall;
import dev.portolan.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of each firewall and the findings as Markdown tables, for a wiki. */
public final class MarkdownExporter implements Exporter {

    /** What begins a list where a paragraph starts with it. */
    private static final Pattern LIST = Pattern.compile("^(|\\d+(?=[.)](?: |$)))([-+.)=])");

    @Override
    public String id() {
        return "md";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages words = Messages.of("workbook", report.locale());
        Analysis analysis = report.analysis();
        Columns columns = Columns.of(analysis, report.locale());
        Labels labels = columns.labels();
        StringBuilder text = new StringBuilder();
        heading(text, 1, labels.title(analysis.design()));
        paragraph(text, analysis.design().description());
        paragraph(text, source(analysis.edition(), report, words));
        for (Firewall firewall : analysis.design().firewalls()) {
            heading(text, 2, labels.firewall(firewall.id()));
            paragraph(text, labels.about(firewall, analysis.at(firewall.id()).size()));
            table(text, columns.ofRules(), analysis.rules().at(firewall.id()));
        }
        heading(text, 2, words.get("findings.title"));
        paragraph(text, words.get("findings.about", report.findings().size()));
        table(text, columns.ofFindings(), report.findings());
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String source(Edition edition, Report report, Messages words) {
        String articles = edition.articles().stream().map(Article::title).collect(Collectors.joining("; "));
        LocalDate date = edition.article().date();
        return words.get("summary.edition") + ": " + edition.title().in(report.locale()) + "; " + articles
                + (date == null ? "" : " (" + date + ")");
    }

    private static void heading(StringBuilder text, int level, String title) {
        text.append(text.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(plain(title))
                .append('\n');
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isBlank()) {
            text.append('\n').append(plain(words)).append('\n');
        }
    }

    private static <T> void table(StringBuilder text, List<Column<T>> all, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Column<T>> columns = all.stream().filter(column -> !column.id()).toList();
        text.append('\n');
        line(text, columns.stream().map(Column::heading).toList());
        text.append("| --- ".repeat(columns.size())).append("|\n");
        for (T row : rows) {
            line(text, columns.stream().map(column -> column.text().apply(row)).toList());
        }
    }

    private static void line(StringBuilder text, List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(plain(cell)).append(' '));
        text.append("|\n");
    }

    /** Text on one line that is only text: each mark that Markdown or HTML gives a meaning is escaped. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        String line = CellText.plain(words).replaceAll("\\s+", " ").strip();
        line.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> plain.append("&amp;");
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '#' ->
                    plain.append('\\').appendCodePoint(c);
                default -> plain.appendCodePoint(c);
            }
        });
        return LIST.matcher(plain)
                .replaceFirst("$1\\\\$2")
                .replace("://", "&#58;//")
                .replace("www.", "www&#46;");
    }
}
