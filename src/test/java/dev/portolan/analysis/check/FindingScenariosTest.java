package dev.portolan.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Editor;
import dev.portolan.store.DesignReader;
import dev.portolan.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each finding has a design that raises it and one that just does not: in its folder, or made where that is large. */
final class FindingScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/findings");

    private final Catalog catalog = CatalogReader.shipped();

    static List<String> ids() {
        return Checks.ids();
    }

    private List<Finding> findings(Design design) {
        return Checks.run(Analyzer.analyze(design, catalog));
    }

    private Design design(String id, String name) {
        return LimitDesigns.design(id, name)
                .orElseGet(
                        () -> new DesignReader(catalog).read(FOLDER.resolve(id).resolve(name + ".portolan.json")));
    }

    /** The findings of that id in the design that raises it. */
    private List<Finding> raised(String id) {
        return findings(design(id, "raises")).stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
    }

    @Test
    void noDesignIsLeftOver() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            assertEquals(
                    new TreeSet<>(ids()),
                    Stream.concat(
                                    folders.map(folder -> folder.getFileName().toString()),
                                    LimitDesigns.findings().stream())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void oneDesignRaisesItAndOneJustDoesNot(String id) {
        assertFalse(raised(id).isEmpty());
        assertEquals(
                List.of(),
                findings(design(id, "spares")).stream()
                        .filter(finding -> finding.id().equals(id))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itSaysWhatIsWrongAndWhichDocumentSaysSo(String id) {
        for (Finding finding : raised(id)) {
            assertTrue(catalog.document(finding.source()).isPresent(), finding.source());
            assertFalse(finding.elements().isEmpty());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.TRADITIONAL_CHINESE)) {
                Messages words = Messages.of("findings", locale);
                String sentence = finding.sentence(words);
                assertTrue(sentence.endsWith(".") || sentence.endsWith("。"), sentence);
                assertFalse(sentence.contains("{"), sentence);
                finding.remedyLabel(words).ifPresent(label -> assertFalse(label.contains("{"), label));
            }
        }
    }

    /** And it makes no new mistake that stops the design from working. */
    @ParameterizedTest
    @MethodSource("ids")
    void theRemedyMends(String id) {
        Design design = design(id, "raises");
        List<Finding> before = findings(design);
        for (Finding finding : raised(id)) {
            if (finding.remedy() != null) {
                Design mended = Editor.apply(design, finding.remedy());
                assertNotSame(design, mended);
                List<Finding> left = findings(mended);
                assertFalse(left.stream().anyMatch(other -> isSame(other, finding)), finding.toString());
                assertEquals(
                        List.of(),
                        left.stream()
                                .filter(other -> other.severity() == Severity.ERROR)
                                .filter(other -> before.stream().noneMatch(known -> isSame(known, other)))
                                .toList());
            }
        }
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.id().equals(other.id())
                && one.elements().equals(other.elements())
                && one.arguments().equals(other.arguments());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theOrderOfTheFileDoesNotMatter(String id) {
        Design design = design(id, "raises");
        assertEquals(
                findings(design),
                findings(design.withSites(design.sites().reversed())
                        .withFirewalls(design.firewalls().reversed())
                        .withHosts(design.hosts().reversed())));
    }
}
