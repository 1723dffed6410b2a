package dev.portolan.analysis.check;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.store.DesignReader;
import dev.portolan.store.DesignWriter;
import dev.portolan.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each finding says of the design that raises it, word for word, and what its remedy changes there.
 *
 * <p>The file {@code findings.txt} has a paragraph for each finding: severity, elements, the sentence;
 * then what the button says, and the lines that the remedy takes out of the design file and puts in.
 */
final class ExpectedFindingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/findings");
    private static final Path EXPECTED = Path.of("src/test/resources/findings.txt");
    private static final int MOST = 6;

    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final Messages WORDS = Messages.of("findings", Locale.ENGLISH);

    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void read() throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (String block : Files.readString(EXPECTED).split("(?m)^== ")) {
            if (!block.isBlank()) {
                String[] parts = block.split("\n", 2);
                read.put(parts[0], parts[1].strip());
            }
        }
        expected = read;
    }

    static List<String> ids() {
        return Checks.ids();
    }

    @Test
    void nothingIsExpectedOfAFindingThatIsNotThere() {
        assertEquals(ids().stream().sorted().toList(), List.copyOf(expected.keySet()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itSaysSoAndItsRemedyDoesSo(String id) {
        assertEquals(expected.get(id), described(id));
    }

    private static String described(String id) {
        Design design = LimitDesigns.design(id, "raises")
                .orElseGet(
                        () -> new DesignReader(CATALOG).read(FOLDER.resolve(id).resolve("raises.portolan.json")));
        return Checks.run(Analyzer.analyze(design, CATALOG)).stream()
                .filter(finding -> finding.id().equals(id))
                .map(finding -> described(finding, design))
                .collect(joining("\n"));
    }

    private static String described(Finding finding, Design design) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.severity().word() + " " + elements(finding));
        lines.add("  " + finding.sentence(WORDS));
        Edit remedy = finding.remedy();
        if (remedy != null) {
            lines.add("  " + finding.remedyLabel(WORDS).orElseThrow());
            List<String> before = DesignWriter.text(design).lines().toList();
            List<String> after =
                    DesignWriter.text(Editor.apply(design, remedy)).lines().toList();
            without(before, after).forEach(line -> lines.add("  - " + line.strip()));
            without(after, before).forEach(line -> lines.add("  + " + line.strip()));
        }
        return String.join("\n", lines);
    }

    private static String elements(Finding finding) {
        List<Subject> all = finding.elements();
        String first = all.stream()
                .limit(MOST)
                .map(subject -> subject.kind().name().toLowerCase(Locale.ROOT) + " " + subject.id())
                .collect(joining(", "));
        return all.size() <= MOST ? first : first + ", and " + (all.size() - MOST) + " more";
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
