package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The files of the catalog name only what others define, and define nothing that none names. */
class ReferencesTest {

    static final List<String> EDITIONS = CatalogFiles.EDITIONS;

    /** Named in the text of the articles only; it has no port, and so no table has it. */
    private static final Set<String> SERVICES_OF_PROSE = Set.of("icmp-echo");

    private final Catalog catalog = CatalogReader.shipped();

    private static List<JsonNode> connections() {
        List<JsonNode> all = new ArrayList<>();
        for (String edition : EDITIONS) {
            String file = "editions/" + edition + ".json";
            CatalogFiles.items(file, "connections").forEach(all::add);
            CatalogFiles.items(file, "prose").forEach(all::add);
        }
        CatalogFiles.items("client-installation.json", "connections").forEach(all::add);
        CatalogFiles.items("supplements.json", "connections").forEach(all::add);
        return all;
    }

    private static Stream<JsonNode> rows() {
        return connections().stream().flatMap(c -> c.path("rows").valueStream());
    }

    private static void assertSame(Collection<String> defined, Stream<String> named) {
        assertEquals(new TreeSet<>(defined), new TreeSet<>(named.toList()));
        assertEquals(new HashSet<>(defined).size(), defined.size(), "an id stands twice");
    }

    @Test
    void scopes() {
        assertSame(
                CatalogFiles.ids("scopes.json", "scopes"),
                connections().stream().map(c -> c.path("scope").asText()));
    }

    @Test
    void purposes() {
        List<String> ids = CatalogFiles.ids("purposes.json", "purposes");
        assertSame(ids, connections().stream().map(c -> c.path("purpose").asText()));
        assertEquals(ids.stream().sorted().toList(), ids, "purposes are sorted by id");
    }

    @Test
    void annotations() {
        assertSame(
                CatalogFiles.ids("annotations.json", "annotations"),
                rows().flatMap(row -> row.path("annotations").valueStream()).map(JsonNode::asText));
    }

    @Test
    void services() {
        assertSame(
                CatalogFiles.ids("services.json", "services"),
                Stream.concat(rows().map(row -> row.path("service").asText()), SERVICES_OF_PROSE.stream()));
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void anEditionKnowsTheEndpointsThatItNames(String edition) {
        List<String> known = catalog.endpoints().stream()
                .filter(e -> e.editions().contains(edition))
                .map(Endpoint::id)
                .toList();
        assertSame(
                known,
                catalog.edition(edition).orElseThrow().connections(true).stream()
                        .flatMap(c -> Stream.of(c.from(), c.to())));
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void theSourceOfAnEditionIsADocument(String edition) {
        assertTrue(catalog.document(
                        catalog.edition(edition).orElseThrow().article().source())
                .isPresent());
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void theSourceOfASupplementIsADocumentOtherThanTheEditions(String edition) {
        Edition read = catalog.edition(edition).orElseThrow();
        for (Connection supplement : read.supplements()) {
            Article article = Objects.requireNonNull(supplement.article());
            assertEquals(
                    article.title(),
                    catalog.document(article.source()).orElseThrow().title());
            assertNotEquals(read.article().source(), article.source(), supplement.anchor());
        }
    }

    /** Where the article of a supplement names no port, it is the one that the edition prints for the service elsewhere. */
    @ParameterizedTest
    @FieldSource("EDITIONS")
    void portsThatAreInferredArePrintedForTheSameServiceElsewhere(String edition) {
        Edition read = catalog.edition(edition).orElseThrow();
        Set<String> printed = read.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(ReferencesTest::ports)
                .collect(Collectors.toSet());
        List<Connection> inferred =
                read.supplements().stream().filter(Connection::inferred).toList();
        assertEquals(read.supplements().isEmpty(), inferred.isEmpty());
        for (Connection supplement : inferred) {
            for (PortUse row : supplement.rows()) {
                assertTrue(
                        ports(row).allMatch(printed::contains),
                        supplement.anchor() + " " + ports(row).toList());
            }
        }
    }

    private static Stream<String> ports(PortUse row) {
        return Stream.of("UDP " + row.udp().text(), "TCP " + row.tcp().text())
                .filter(ports -> ports.length() > 4)
                .map(ports -> row.service() + " " + ports);
    }

    @Test
    void theSourceOfALimitIsADocument() {
        for (Limit limit : catalog.limits()) {
            assertTrue(catalog.document(limit.document()).isPresent(), limit.toString());
        }
    }

    @Test
    void facesArePlacedRoles() {
        for (Endpoint endpoint : catalog.endpoints()) {
            for (Endpoint.Face face : endpoint.faces()) {
                assertTrue(catalog.role(face.role()).isPresent(), endpoint.id() + " has the face " + face.role());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void anchorsAreKeys(String edition) {
        List<String> keys = catalog.edition(edition).orElseThrow().tables().stream()
                .map(c -> String.join(" ", c.anchor(), c.from(), c.to()))
                .toList();
        assertEquals(keys.size(), new HashSet<>(keys).size(), "an anchor stands twice between the same ends");
    }

    /** What two editions share stands in the same order, so that a difference of editions reads from top to bottom. */
    @Test
    void sharedSectionsKeepTheirOrder() {
        for (int i = 1; i < EDITIONS.size(); i++) {
            List<String> older = anchors(EDITIONS.get(i - 1));
            List<String> newer = anchors(EDITIONS.get(i));
            assertEquals(
                    older.stream().filter(newer::contains).toList(),
                    newer.stream().filter(older::contains).toList());
        }
    }

    private List<String> anchors(String edition) {
        return catalog.edition(edition).orElseThrow().tables().stream()
                .map(Connection::anchor)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void notesAreFootnotesAndEveryFootnoteIsUsed(String edition) {
        Edition read = catalog.edition(edition).orElseThrow();
        Set<Integer> named = new TreeSet<>();
        for (Connection c : read.connections(true)) {
            named.addAll(c.notes());
            c.rows().forEach(row -> named.addAll(row.notes()));
        }
        assertEquals(
                named,
                new TreeSet<>(read.footnotes().stream().map(Footnote::number).toList()));
    }
}
