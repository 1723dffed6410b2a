package dev.portolan.catalog;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.PortUse.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each edition of the catalog says what its article prints: every row, in order, nothing missing and nothing added. */
class TranscriptionTest {

    static final List<String> EDITIONS = CatalogFiles.EDITIONS;

    private final Catalog catalog = CatalogReader.shipped();
    private final Map<String, String> endpoints = Transcription.idsByName("endpoints");
    private final Map<String, String> services = Transcription.idsByName("services");

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void catalogIsTheArticle(String edition) {
        List<String> printed =
                Transcription.of(edition).stream().map(this::line).toList();
        List<String> ours = lines(edition);
        assertEquals(List.of(), without(printed, ours), "the catalog lacks");
        assertEquals(List.of(), without(ours, printed), "the article has no such row");
        assertEquals(printed, ours);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    private String line(Transcription.Row row) {
        return String.join(
                " ; ",
                row.anchor(),
                id(endpoints, row.from()),
                row.arrow().equals("<-->") ? "either" : "from",
                id(endpoints, row.to()),
                row.sectionNotes(),
                id(services, row.description()),
                Transcription.ports(row.udp()),
                Transcription.ports(row.tcp()),
                row.notes().stream().filter(n -> !n.equals("*")).collect(joining(" ")),
                isInstallation(row) ? "install" : "operation",
                versions(row.version()));
    }

    /**
     * The second table of one section is introduced as the one for setting up a site with a remote database; all tables
     * about clients of Configuration Manager 2007 are about their installation, and its text names that of site systems.
     */
    private static boolean isInstallation(Transcription.Row row) {
        return (row.anchor().equals("BKMK_PortsSite-SQL") && row.table().equals("2"))
                || row.anchor().startsWith("cm2007-")
                || row.table().equals("installation");
    }

    private static String versions(String heading) {
        return switch (heading) {
            case "" -> "";
            case "mixed mode" -> "mixed";
            case "native mode" -> "native";
            case "Version 1706 or 1710" -> "1706-1710";
            case "Version 1802" -> "1802-, or not said";
            default -> "unknown heading " + heading;
        };
    }

    private static String id(Map<String, String> ids, String name) {
        return ids.getOrDefault(name, "no id for \"" + name + "\"");
    }

    private List<String> lines(String edition) {
        List<String> lines = new ArrayList<>();
        for (Connection c : catalog.edition(edition).orElseThrow().tables()) {
            for (PortUse row : c.rows()) {
                lines.add(String.join(
                        " ; ",
                        c.anchor(),
                        c.from(),
                        row.initiation().word(),
                        c.to(),
                        numbers(c.notes()),
                        row.service(),
                        row.udp().text(),
                        row.tcp().text(),
                        numbers(row.notes()),
                        row.phase() == Phase.INSTALL ? "install" : "operation",
                        versions(row.when())));
            }
        }
        return lines;
    }

    private static String numbers(List<Integer> notes) {
        return notes.stream().map(String::valueOf).collect(joining(" "));
    }

    private static String versions(Condition when) {
        return when.clauses().stream()
                .filter(clause ->
                        clause.path().endsWith(".site.version") || clause.path().endsWith(".site.mode"))
                .map(clause -> switch (clause) {
                    case Condition.Between b ->
                        b.min() + "-" + (b.max() == Integer.MAX_VALUE ? "" : b.max())
                                + (b.unset() ? ", or not said" : "");
                    case Condition.AnyOf any -> String.valueOf(any.values().getFirst());
                    case Condition.NoneOf none -> "not " + none.values();
                    case Condition.IsSet set -> "any";
                })
                .collect(joining(" "));
    }

    /** A star is a remark of the article that has no number; the catalog keeps it as an annotation. */
    @ParameterizedTest
    @FieldSource("EDITIONS")
    void starredRowsCarryTheirRemark(String edition) {
        List<String> starred = Transcription.of(edition).stream()
                .filter(row -> row.notes().contains("*"))
                .map(row -> row.anchor() + " " + id(services, row.description()))
                .toList();
        List<String> remarked = catalog.edition(edition).orElseThrow().tables().stream()
                .flatMap(c -> c.rows().stream()
                        .filter(row -> row.annotations().contains("admin-service"))
                        .map(row -> c.anchor() + " " + row.service()))
                .toList();
        assertEquals(starred, remarked);
    }
}
