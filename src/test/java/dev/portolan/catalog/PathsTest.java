package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every path in a condition, a setting or a scope leads to a value that a design can have. */
class PathsTest {

    private static final Set<String> OF_SITE_AND_ZONE =
            Set.of("site.version", "site.wakeUp", "site.mode", "site.top", "site.type", "zone.kind");
    private static final Set<String> CLIENT_PORTS = Set.of(
            "site.clientPorts.http",
            "site.clientPorts.https",
            "site.clientPorts.notification",
            "site.clientPorts.wakeOnLan",
            "site.clientPorts.wakeUpProxy");

    private final Catalog catalog = CatalogReader.shipped();

    private List<Connection> connections() {
        return catalog.editions().stream()
                .flatMap(e -> e.connections(true).stream())
                .toList();
    }

    /** The option at {@code from.x} or {@code to.x}, declared by every role that the endpoint is a face of. */
    private Optional<Option> option(Connection c, String path) {
        String id = path.substring(path.indexOf('.') + 1);
        String endpoint = path.startsWith("from.") ? c.from() : c.to();
        List<Option> declared = catalog.endpoint(endpoint).orElseThrow().faces().stream()
                .flatMap(face -> catalog.role(face.role()).orElseThrow().option(id).stream())
                .toList();
        int faces = catalog.endpoint(endpoint).orElseThrow().faces().size();
        return declared.size() == faces ? declared.stream().findFirst() : Optional.empty();
    }

    @Test
    void conditions() {
        for (Connection c : connections()) {
            c.when().clauses().forEach(clause -> assertKnown(c, clause));
            c.rows().forEach(row -> row.when().clauses().forEach(clause -> assertKnown(c, clause)));
        }
    }

    private void assertKnown(Connection c, Condition.Clause clause) {
        String place = c.anchor() + ": " + clause;
        String path = clause.path();
        if (path.equals("edition")) {
            AllowedValues.check(catalog.editions().stream().map(Edition::id).toList(), clause, place);
            return;
        }
        assertTrue(path.startsWith("from.") || path.startsWith("to."), place);
        String tail = path.substring(path.indexOf('.') + 1);
        if (tail.equals("upstream")) {
            assertEquals("software-update-point", path.startsWith("from.") ? c.from() : c.to(), place);
        } else if (tail.equals("role")) {
            AllowedValues.check(faces(path.startsWith("from.") ? c.from() : c.to()), clause, place);
        } else if (!OF_SITE_AND_ZONE.contains(tail)) {
            Option option = option(c, path).orElse(null);
            assertTrue(option != null, place + " names no option");
            AllowedValues.check(option, clause, place);
        } else {
            AllowedValues.ofSiteOrZone(tail, clause, place);
        }
    }

    private List<String> faces(String endpoint) {
        return catalog.endpoint(endpoint).orElseThrow().faces().stream()
                .map(Endpoint.Face::role)
                .toList();
    }

    @Test
    void settings() {
        for (Connection c : connections()) {
            for (PortUse row : c.rows()) {
                String place = c.anchor() + " " + row.service() + ": " + row.setting();
                String tail = row.setting().substring(row.setting().indexOf('.') + 1);
                if (!row.setting().isEmpty() && !CLIENT_PORTS.contains(tail)) {
                    assertEquals(
                            Optional.of(Option.Type.PORT),
                            option(c, row.setting()).map(Option::type),
                            place);
                }
                if (!row.narrow().isEmpty()) {
                    assertEquals(
                            Optional.of(Option.Type.COUNT),
                            option(c, row.narrow()).map(Option::type),
                            place);
                }
            }
        }
    }

    /** A port that is one of two, or that note 2 lets people change, needs a setting that says which it is. */
    @Test
    void whatCanMoveHasASetting() {
        for (Connection c : connections()) {
            for (PortUse row : c.rows()) {
                if (row.udp().isChoice() || row.tcp().isChoice() || row.notes().contains(2)) {
                    assertFalse(row.setting().isEmpty(), c.anchor() + " " + row.service());
                }
            }
        }
    }

    /** Some starting role declares the option that names hosts; every serving role has the one that admits clients. */
    @Test
    void scopes() {
        for (Connection c : connections()) {
            String accepting = c.scope().accepting();
            assertTrue(accepting.isEmpty() || option(c, "to." + accepting).isPresent(), c.anchor());
            String named = c.scope().named();
            if (!named.isEmpty() && !named.equals("upstream") && !named.startsWith("host.")) {
                assertTrue(
                        connections().stream()
                                .filter(other -> other.scope().equals(c.scope()))
                                .anyMatch(other -> option(other, "from." + named)
                                        .map(Option::type)
                                        .filter(t -> t == Option.Type.HOST || t == Option.Type.HOSTS)
                                        .isPresent()),
                        c.scope().id());
            }
        }
    }
}
