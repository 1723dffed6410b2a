package dev.portolan.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.portolan.analysis.Analyzer;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.store.DesignReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The findings that are listed beside a scenario are among those reported. */
final class ScenarioFindingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");
    private static final String ENDING = ".findings.txt";

    private final Catalog catalog = CatalogReader.shipped();

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreLists() throws IOException {
        assertFalse(lists().isEmpty());
    }

    /** The designs of the contract but those of Configuration Manager 2007: each could be somebody's network. */
    static List<Path> sensible() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("(?!04)\\d\\d.*\\.portolan\\.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sensible")
    void aSensibleDesignHasNoErrors(Path design) {
        assertEquals(
                List.of(),
                Checks.run(Analyzer.analyze(new DesignReader(catalog).read(design), catalog)).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listedFindingsAreReported(Path list) throws IOException {
        String name = list.getFileName().toString().replace(ENDING, ".portolan.json");
        List<String> reported =
                Checks.run(Analyzer.analyze(new DesignReader(catalog).read(FOLDER.resolve(name)), catalog)).stream()
                        .map(Finding::id)
                        .toList();
        List<String> expected = Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank())
                .toList();
        assertEquals(
                List.of(),
                expected.stream().filter(id -> !reported.contains(id)).toList());
    }
}
