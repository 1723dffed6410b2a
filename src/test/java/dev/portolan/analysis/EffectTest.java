package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EffectTest {

    private final Catalog catalog = CatalogReader.shipped();
    private final Host point = Designs.host("MP1", "intranet", "management-point");
    private final Host database = Designs.host("DB1", "intranet", "sql-server");
    private final Host clients = Designs.host("PCS", "intranet", "client");
    private final Host other = Designs.host("PCS2", "intranet", "client");
    private final Design design = Designs.perimeter("cb-2025-12", point, database, clients, other);
    private final Analysis present = Analyzer.analyze(design, catalog);

    private Analysis with(Host... hosts) {
        return Analyzer.analyze(present, design.withHosts(List.of(hosts)));
    }

    private static List<String> lines(List<Crossing> crossings) {
        return crossings.stream()
                .map(c -> String.join(
                        " ",
                        c.firewall(),
                        c.flow().fromHost(),
                        c.flow().toHost(),
                        c.flow().service(),
                        c.flow().ports().toString()))
                .toList();
    }

    @Test
    void aManagementPointThatMovesOutTakesItsTrafficThroughTheWall() {
        Effect effect = Effect.of(present, with(point.withZone("dmz"), database, clients, other));
        assertEquals(
                List.of(
                        "be MP1 DB1 sql-over-tcp 1433",
                        "be PCS MP1 client-notification 10123",
                        "be PCS MP1 http 80",
                        "be PCS MP1 https 443",
                        "be PCS2 MP1 client-notification 10123",
                        "be PCS2 MP1 http 80",
                        "be PCS2 MP1 https 443"),
                lines(effect.come()));
        assertEquals(List.of(), effect.go());
        assertEquals(List.of(), effect.goingRules());
        assertEquals(2, effect.comingRules().size(), "one for all clients, one for the point");
        assertEquals(Set.of("be"), effect.firewalls().keySet());
    }

    @Test
    void andBackItGoes() {
        Analysis moved = with(point.withZone("dmz"), database, clients, other);
        Effect there = Effect.of(present, moved);
        Effect back = Effect.of(moved, Analyzer.analyze(moved, design));
        assertEquals(lines(there.come()), lines(back.go()));
        assertEquals(List.of(), back.come());
        assertEquals(List.of(), back.comingRules());
        assertEquals(
                moved.rules().at("be").stream()
                        .filter(rule -> !present.rules().at("be").contains(rule))
                        .toList(),
                back.firewalls().get("be").go());
    }

    @Test
    void crossingsThatOnlyTouchNoRuleNeedNone() {
        Host both = new Host(
                "MP1",
                "dmz",
                "P01",
                Stream.concat(point.roles().stream(), point.roles().stream()).toList());
        Analysis once = with(point.withZone("dmz"), database, clients, other);
        Analysis twice = Analyzer.analyze(once, design.withHosts(List.of(both, database, clients, other)));
        Effect effect = Effect.of(once, twice);
        assertTrue(effect.isEmpty(), "a table shows the same: " + effect);
        assertEquals(Map.of(), effect.firewalls());
    }

    @Test
    void aNewNameChangesNothing() {
        assertTrue(Effect.of(present, with(point.withName("The point"), database, clients, other))
                .isEmpty());
    }

    @Test
    void moreThanWantedIsNotComparedAtAll() {
        Analysis moved = with(point.withZone("dmz"), database, clients, other);
        assertEquals(Optional.of(Effect.of(present, moved)), Effect.within(14, present, moved));
        assertEquals(Optional.empty(), Effect.within(13, present, moved));
    }
}
