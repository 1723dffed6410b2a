package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every path in a condition, a setting or a scope leads to a value that a design can have. */
class PathsTest {

    private static final Set<String> OF_SITE_AND_ZONE =
            Set.of("site.version", "site.wakeUp", "site.top", "site.type", "zone.kind");
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
            allowed(catalog.editions().stream().map(Edition::id).toList(), clause, place);
            return;
        }
        assertTrue(path.startsWith("from.") || path.startsWith("to."), place);
        String tail = path.substring(path.indexOf('.') + 1);
        if (tail.equals("upstream")) {
            assertEquals("software-update-point", path.startsWith("from.") ? c.from() : c.to(), place);
        } else if (!OF_SITE_AND_ZONE.contains(tail)) {
            Option option = option(c, path).orElse(null);
            assertTrue(option != null, place + " names no option");
            allowed(option, clause, place);
        } else {
            allowedOfSite(tail, clause, place);
        }
    }

    private static void allowedOfSite(String tail, Condition.Clause clause, String place) {
        switch (tail) {
            case "site.top" -> allowed(List.of(true, false), clause, place);
            case "site.wakeUp" -> allowed(List.of("off", "subnet-directed", "unicast"), clause, place);
            case "site.type" -> allowed(List.of("central-administration", "primary", "secondary"), clause, place);
            case "zone.kind" -> allowed(List.of("intranet", "dmz", "internet", "azure"), clause, place);
            default -> assertTrue(clause instanceof Condition.Between, place);
        }
    }

    private static void allowed(Option option, Condition.Clause clause, String place) {
        switch (option.type()) {
            case CHOICE, CHOICES -> allowed(option.values(), clause, place);
            case FLAG -> allowed(List.of(true, false), clause, place);
            case PORT, COUNT, TEXT, HOST, HOSTS ->
                values(clause).forEach(v -> assertEquals(Integer.class, v.getClass()));
        }
    }

    private static void allowed(List<?> values, Condition.Clause clause, String place) {
        assertTrue(values.containsAll(values(clause)), place + " asks for a value that cannot be");
    }

    private static List<Object> values(Condition.Clause clause) {
        return switch (clause) {
            case Condition.AnyOf any -> any.values();
            case Condition.NoneOf none -> none.values();
            case Condition.IsSet set -> List.of();
            case Condition.Between between -> List.of();
        };
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

    @Test
    void facesAndDefaults() {
        for (Endpoint endpoint : catalog.endpoints()) {
            for (Endpoint.Face face : endpoint.faces()) {
                assertOptions(catalog.role(face.role()).orElseThrow(), face.when(), false);
            }
            for (Option option : endpoint.options()) {
                List<Object> defaults = new ArrayList<>();
                option.defaults().forEach(d -> {
                    assertOptions(endpoint, d.when(), true);
                    defaults.add(d.value());
                });
                if (option.standard() != null) {
                    defaults.add(option.standard());
                }
                if (option.type() == Option.Type.CHOICE) {
                    assertTrue(option.values().containsAll(defaults), endpoint.id() + " " + option.id());
                }
            }
        }
    }

    private void assertOptions(Endpoint role, Condition when, boolean placement) {
        for (Condition.Clause clause : when.clauses()) {
            String place = role.id() + ": " + clause;
            if (placement && clause.path().equals("edition")) {
                allowed(catalog.editions().stream().map(Edition::id).toList(), clause, place);
            } else if (placement && clause.path().equals("zone.kind")) {
                allowedOfSite("zone.kind", clause, place);
            } else {
                allowed(role.option(clause.path()).orElseThrow(() -> new AssertionError(place)), clause, place);
            }
        }
    }

    @Test
    void presetsAreOptions() {
        for (Endpoint endpoint : catalog.endpoints()) {
            endpoint.presets().forEach((kind, preset) -> {
                assertTrue(endpoint.zoneKinds().contains(kind), endpoint.id());
                preset.forEach((id, value) -> allowed(
                        endpoint.option(id).orElseThrow(() -> new AssertionError(endpoint.id() + " " + id)),
                        new Condition.AnyOf(id, List.of(value)),
                        endpoint.id() + " preset " + id));
            });
        }
    }
}
