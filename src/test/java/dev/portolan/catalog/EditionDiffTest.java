package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portolan.catalog.EditionDiff.Change;
import dev.portolan.catalog.EditionDiff.Row;
import dev.portolan.catalog.EditionDiff.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The difference of two editions is the difference of their articles. */
class EditionDiffTest {

    private final Catalog catalog = CatalogReader.shipped();

    @TempDir
    Path folder;

    private EditionDiff diff(String older, String newer) {
        return EditionDiff.of(
                catalog.edition(older).orElseThrow(), catalog.edition(newer).orElseThrow());
    }

    private static long sections(EditionDiff diff, Change change) {
        return diff.sections().stream().filter(s -> s.change() == change).count();
    }

    private static long rows(EditionDiff diff, Change change) {
        return diff.sections().stream()
                .flatMap(s -> s.rows().stream())
                .filter(row -> row.change() == change)
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "cb-2017-03, cb-2019-01, 6, 0, 14, 5, 4",
        "cb-2019-01, cb-2025-12, 8, 7, 24, 14, 4",
        "cb-2025-12, cb-2019-01, 7, 8, 14, 24, 4",
        "cb-2019-01, cb-2019-01, 0, 0, 0, 0, 0"
    })
    void countsAreThoseOfTheArticles(
            String older,
            String newer,
            int sectionsAdded,
            int sectionsRemoved,
            int rowsAdded,
            int rowsRemoved,
            int rowsChanged) {
        EditionDiff diff = diff(older, newer);
        assertEquals(sectionsAdded, sections(diff, Change.ADDED));
        assertEquals(sectionsRemoved, sections(diff, Change.REMOVED));
        assertEquals(rowsAdded, rows(diff, Change.ADDED));
        assertEquals(rowsRemoved, rows(diff, Change.REMOVED));
        assertEquals(rowsChanged, rows(diff, Change.CHANGED));
    }

    /**
     * Held against the printed tables: each service of a section whose cells, notes and version headings are not the same
     * in both articles is in the difference, and no other.
     */
    @ParameterizedTest
    @CsvSource({"cb-2017-03, cb-2019-01", "cb-2019-01, cb-2025-12", "cb-2017-03, cb-2025-12"})
    void whatDiffersIsWhatTheArticlesPrintDifferently(String older, String newer) {
        Map<String, List<String>> before = printed(older);
        Map<String, List<String>> after = printed(newer);
        Set<String> differing = new TreeSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(key -> before.getOrDefault(key, List.of()).equals(after.getOrDefault(key, List.of())));
        Set<String> found = new TreeSet<>();
        for (Section section : diff(older, newer).sections()) {
            section.rows()
                    .forEach(row -> found.add(key(section.anchor(), section.from(), section.to(), row.service())));
        }
        assertEquals(differing, found);
    }

    private static Map<String, List<String>> printed(String edition) {
        Map<String, String> endpoints = Transcription.idsByName("endpoints");
        Map<String, String> services = Transcription.idsByName("services");
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Transcription.Row row : Transcription.of(edition)) {
            String key = key(
                    row.anchor(),
                    endpoints.getOrDefault(row.from(), row.from()),
                    endpoints.getOrDefault(row.to(), row.to()),
                    services.getOrDefault(row.description(), row.description()));
            cells.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(String.join(
                            ";",
                            Transcription.ports(row.udp()),
                            Transcription.ports(row.tcp()),
                            row.notes().toString(),
                            row.version()));
        }
        return cells;
    }

    private static String key(String anchor, String from, String to, String service) {
        return String.join(" ", anchor, from, to, service);
    }

    @Test
    void wayBackIsTheWayThereTurnedRound() {
        EditionDiff there = diff("cb-2017-03", "cb-2025-12");
        EditionDiff back = diff("cb-2025-12", "cb-2017-03");
        assertEquals(lines(there, false), lines(back, true));
    }

    private static Set<String> lines(EditionDiff diff, boolean turned) {
        Set<String> lines = new HashSet<>();
        for (Section section : diff.sections()) {
            for (Row row : section.rows()) {
                lines.add(section.anchor() + row.service() + (turned ? row.after() : row.before()) + " "
                        + (turned ? row.before() : row.after()));
            }
        }
        return lines;
    }

    /** An edition of the user's that extends another, with the one section and without the others. */
    private EditionDiff withSection(String base, String section, String without) {
        OwnFiles.write(folder, "editions/own.json", """
                {"id": "own", "extends": "%s", "title": "Own", "date": "2026-01-01", "connections": [%s], "without": [%s]}
                """.formatted(base, section, without)
                .replace(", \"without\": []", "")
                .replace(", \"connections\": []", ""));
        Catalog own = CatalogReader.with(folder);
        return EditionDiff.of(
                own.edition(base).orElseThrow(), own.edition("own").orElseThrow());
    }

    private static ObjectNode section(String edition, String anchor) {
        return CatalogFiles.items("editions/" + edition + ".json", "connections")
                .filter(section -> section.path("anchor").asText().equals(anchor))
                .findFirst()
                .orElseThrow()
                .deepCopy();
    }

    @Test
    void whoMayStartIsADifferenceOfTheSectionNotOfItsRows() {
        String turned = section("cb-2019-01", "BKMK_PortsMP-Site")
                .put("initiation", "from")
                .toString();
        Section only = withSection("cb-2019-01", turned, "").sections().getFirst();
        assertEquals(Change.CHANGED, only.change());
        assertEquals("either", only.before().get("initiation"));
        assertEquals("from", only.after().get("initiation"));
        assertEquals(List.of(), only.rows());
    }

    /** Three rows, two of one service: each is paired with the one that says the same, whatever stands between. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void rowsOfOneServiceArePairedWithTheirLike(int without) {
        ObjectNode fewer = section("cb-2019-01", "bkmk_cmgcp-mp");
        assertEquals(3, fewer.path("rows").size());
        JsonNode gone = fewer.withArray("rows").remove(without);
        Section section =
                withSection("cb-2019-01", fewer.toString(), "").sections().getFirst();
        Row only = section.rows().getFirst();
        assertEquals(1, section.rows().size());
        assertEquals(Change.REMOVED, only.change());
        assertEquals(gone.path("service").asText(), only.service());
        assertEquals(
                gone.path("when").path("to.site.version").has("unset"),
                String.valueOf(only.before().get("when")).endsWith(" or not set"));
    }

    @Test
    void removedSectionsStandWhereTheyStood() {
        EditionDiff diff =
                withSection("cb-2025-12", "", "\"BKMK_PortsSQL-SQL\", \"BKMK_PortsAI\", \"BKMK_PortsMP-DC\"");
        assertEquals(
                List.of("BKMK_PortsAI", "BKMK_PortsMP-DC", "BKMK_PortsSQL-SQL"),
                diff.sections().stream().map(Section::anchor).toList());
        assertEquals(3, sections(diff, Change.REMOVED));
    }
}
