package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.EditionDiff.Change;
import dev.portolan.catalog.EditionDiff.Row;
import dev.portolan.catalog.EditionDiff.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The difference of two editions is the difference of their articles. */
class EditionDiffTest {

    private final Catalog catalog = CatalogReader.shipped();

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

    private static EditionDiff between(List<Connection> older, List<Connection> newer) {
        return new EditionDiff(Comparison.sections(older, newer));
    }

    private Connection section(String anchor, Predicate<PortUse> rows) {
        Connection c = catalog.edition("cb-2019-01").orElseThrow().tables().stream()
                .filter(each -> each.anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
        return with(c, c.initiation(), c.rows().stream().filter(rows).toList());
    }

    private static Connection with(Connection c, Initiation initiation, List<PortUse> rows) {
        return new Connection(
                c.anchor(),
                c.from(),
                c.to(),
                initiation,
                c.silenced(),
                c.notes(),
                c.scope(),
                c.when(),
                c.purpose(),
                c.origin(),
                rows);
    }

    @Test
    void whoMayStartIsADifferenceOfTheSectionNotOfItsRows() {
        Connection before = section("BKMK_PortsMP-Site", row -> true);
        List<PortUse> turned = before.rows().stream()
                .map(row -> new PortUse(
                        row.service(),
                        row.udp(),
                        row.tcp(),
                        row.phase(),
                        row.need(),
                        Initiation.FROM,
                        row.notes(),
                        row.when(),
                        row.setting(),
                        row.narrow(),
                        row.annotations()))
                .toList();
        EditionDiff diff = between(List.of(before), List.of(with(before, Initiation.FROM, turned)));
        Section only = diff.sections().getFirst();
        assertEquals(Change.CHANGED, only.change());
        assertEquals("either", only.before().get("initiation"));
        assertEquals("from", only.after().get("initiation"));
        assertEquals(List.of(), only.rows());
    }

    /** Three rows, two of one service: each is paired with the one that says the same, whatever stands between. */
    @Test
    void rowsOfOneServiceArePairedWithTheirLike() {
        Connection all = section("bkmk_cmgcp-mp", row -> true);
        assertEquals(3, all.rows().size());
        for (PortUse without : all.rows()) {
            Connection fewer = section("bkmk_cmgcp-mp", row -> !row.equals(without));
            Section gone = between(List.of(all), List.of(fewer)).sections().getFirst();
            assertEquals(1, gone.rows().size());
            assertEquals(Change.REMOVED, gone.rows().getFirst().change());
            assertEquals(Printed.row(without, all), gone.rows().getFirst().before());
            Section added = between(List.of(fewer), List.of(all)).sections().getFirst();
            assertEquals(
                    List.of(Change.ADDED),
                    added.rows().stream().map(Row::change).toList());
        }
    }

    @Test
    void removedSectionsStandWhereTheyStood() {
        Connection a = section("BKMK_PortsAI", row -> true);
        Connection b = section("BKMK_PortsClient-MP", row -> true);
        Connection c = section("BKMK_PortsMP-DC", row -> true);
        Connection d = section("BKMK_PortsSite-DC", row -> true);
        assertEquals(
                List.of("BKMK_PortsAI", "BKMK_PortsMP-DC", "BKMK_PortsSite-DC"),
                between(List.of(a, b, d), List.of(b, c)).sections().stream()
                        .map(Section::anchor)
                        .toList());
        assertTrue(between(List.of(a, b), List.of(b, a)).sections().isEmpty());
    }
}
