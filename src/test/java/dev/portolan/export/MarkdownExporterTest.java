package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.FirewallRule;
import dev.portolan.design.Firewall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownExporterTest {

    private static String markdown(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownExporter().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<String> scenarios() throws IOException {
        return Scenarios.names();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void itHasTheRulesOfEachFirewallCellByCell(String name) throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Analysis analysis = Scenarios.analysis(name);
            Report report = new Report(analysis, List.of(), null, locale);
            List<Column<FirewallRule>> columns = Columns.of(analysis, locale).ofRules();
            List<List<String>> expected = new ArrayList<>();
            for (Firewall firewall : analysis.design().firewalls()) {
                List<FirewallRule> rules = analysis.rules().at(firewall.id());
                if (!rules.isEmpty()) {
                    expected.add(columns.stream().map(Column::heading).toList());
                }
                rules.forEach(rule -> expected.add(columns.stream()
                        .map(column -> column.text().apply(rule))
                        .toList()));
            }
            assertEquals(expected, rows(markdown(report)), locale.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "a \\| b \\",
                "``` x",
                "**bold** _it_ ~~gone~~",
                "<script>alert(1)</script>",
                "&lt;b&gt; &amp;",
                "[here](http://localhost/)",
                "![x](y)",
                "# title",
                "- item",
                "1. item",
                "$x$ www.localhost"
            })
    void whatPeopleTypeIsOnlyText(String name) throws IOException {
        Analysis analysis = Scenarios.called(id -> id.isEmpty() ? name : name + " " + id);
        FindingRow finding = new FindingRow("error", "f", List.of(name), name + "\r\n" + name, "", null);
        String text = markdown(new Report(analysis, List.of(finding), null, Locale.ENGLISH));
        List<List<String>> rows = rows(text);
        int hosts = 0;
        for (List<String> row : rows) {
            hosts += row.stream().anyMatch(cell -> cell.contains(name + " ")) ? 1 : 0;
        }
        assertEquals(analysis.rules().size() + 1, hosts);
        assertEquals("# " + name, read(text.lines().findFirst().orElseThrow()));
        assertTrue(rows.getLast().contains(name + " " + name), "a finding stays on one line");
        assertEquals(
                List.of(),
                text.lines()
                        .filter(line -> line.matches(".*<[a-z/].*|(?!\\| ---).*[^\\\\](\\\\\\\\)*[*`\\[_].*"))
                        .toList());
    }

    @Test
    void whatBeginsAListIsEscaped() {
        assertEquals("\\- x", MarkdownExporter.plain("- x"));
        assertEquals("1\\. x - y", MarkdownExporter.plain("1. x - y"));
        assertEquals("8530-8531, 443", MarkdownExporter.plain("8530-8531, 443"));
        assertEquals("10.0.0.1", MarkdownExporter.plain("10.0.0.1"));
    }

    /** Every row of a table but those of dashes, as it was before it was escaped. */
    private static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> {
                    String inner = line.substring(2, line.length() - 2);
                    return List.of(inner.split("(?<!\\\\) \\| |(?<=\\\\\\\\) \\| ", -1)).stream()
                            .map(MarkdownExporterTest::read)
                            .toList();
                })
                .toList();
    }

    private static String read(String escaped) {
        String marks = escaped.replace("&#58;", ":").replace("&#46;", ".");
        String plain = marks.startsWith("# ") ? "# " + unescaped(marks.substring(2)) : unescaped(marks);
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([\\\\`*_\\[\\]|~$#\\-+.)=])", "$1");
    }
}
