package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Fragment;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Placement;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Copies;
import dev.portolan.design.edit.Editor;
import dev.portolan.design.edit.Intent;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Places;
import dev.portolan.diagram.Point;
import dev.portolan.store.DesignFile;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.SampleDesigns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where copies go. */
class PastingTest {

    private final Design design = SampleDesigns.perimeter();
    private final Layout shown = Arranger.complete(design, CatalogReader.shipped());

    private static Pasting into(Design target) {
        return new Pasting(
                new Proposals(
                        new Places(target, Arranger.complete(target, CatalogReader.shipped())),
                        CatalogReader.shipped()),
                Intent.PASTE);
    }

    private Fragment copy(Set<String> zones, String... hosts) {
        return Copies.of(design, shown, zones, Set.of(hosts));
    }

    private Design paste(Fragment part, @Nullable String zone, @Nullable Point at) {
        return Editor.apply(
                design, into(design).part(part, zone, at).orElseThrow().edit());
    }

    private static Places places(Design of) {
        return new Places(of, Arranger.complete(of, CatalogReader.shipped()));
    }

    private static Box card(Design of, String host) {
        return places(of).card(of.host(host).orElseThrow());
    }

    @Test
    void hostsGoToThePointer() {
        Point at = new Point(places(design).floor("internet").x() + 120, 260);
        Design after = paste(copy(Set.of(), "DMZ2"), "internet", at);

        assertEquals("internet", after.host("DMZ3").orElseThrow().zone());
        assertTrue(card(after, "DMZ3").contains(at.x(), at.y()));
        assertEquals(card(design, "DMZ2"), card(after, "DMZ2"));
    }

    @Test
    void withoutAPointerTheyGoBesideTheOriginal() {
        Design after = paste(copy(Set.of(), "DMZ2", "SQL1"), null, null);

        assertEquals("dmz", after.host("DMZ3").orElseThrow().zone());
        assertEquals("intranet", after.host("SQL2").orElseThrow().zone());
        Box original = card(after, "DMZ2");
        Box copy = card(after, "DMZ3");
        assertFalse(Boxes.closer(original, copy, Metrics.CARD_GAP));
        assertTrue(Math.abs(copy.y() - original.y()) + Math.abs(copy.x() - original.x()) < 300);
    }

    @Test
    void intoAChosenZoneTheyGoToItsBeginning() {
        Design empty = design.withHosts(List.of());
        Design after = Editor.apply(
                empty,
                into(empty)
                        .part(copy(Set.of(), "DMZ2"), "internet", null)
                        .orElseThrow()
                        .edit());

        assertEquals(new Spot(20, 40), after.layout().hosts().get("DMZ2"));
    }

    @Test
    void hostsKeepTheirArrangement() {
        Layout roomy = shown.withZone("internet", new Box(-2000, 0, 900, 900));
        Design wide = design.withLayout(roomy);
        Design after = Editor.apply(
                wide,
                into(wide)
                        .part(copy(Set.of(), "DMZ1", "DMZ2"), "internet", new Point(-1500, 500))
                        .orElseThrow()
                        .edit());

        assertEquals(
                card(design, "DMZ2").y() - card(design, "DMZ1").y(),
                card(after, "DMZ4").y() - card(after, "DMZ3").y());
        assertEquals(card(after, "DMZ4").x(), card(after, "DMZ3").x());
    }

    @Test
    void zonesBringTheirHostsAndKeepAGutter() {
        Pasting.Result result = into(design)
                .part(copy(Set.of("dmz", "intranet")), null, new Point(500, 200))
                .orElseThrow();
        Design after = Editor.apply(design, result.edit());

        assertEquals(List.of(new ZoneElement("dmz-2"), new ZoneElement("intranet-2")), result.made());
        assertEquals(5, after.zones().size());
        assertEquals(
                List.of("dmz-2", "intranet-2"),
                after.firewall("be-2").orElseThrow().between());
        assertEquals("dmz-2", after.host("DMZ3").orElseThrow().zone());
        Layout layout = Arranger.complete(after, CatalogReader.shipped());
        assertEquals(layout.zones(), after.layout().zones(), "nothing has to give way");
        List<Box> boxes = List.copyOf(layout.zones().values());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(Boxes.closer(boxes.get(i), boxes.get(j), Metrics.GUTTER));
            }
        }
        assertEquals(
                shown.zones().get("intranet").x() - shown.zones().get("dmz").x(),
                layout.zones().get("intranet-2").x()
                        - layout.zones().get("dmz-2").x());
        assertEquals(shown.hosts().get("DMZ2"), layout.hosts().get("DMZ4"));
    }

    @Test
    void aDesignWithoutZonesTakesNoHostsButZones() {
        Design bare = design.withHosts(List.of()).withFirewalls(List.of()).withZones(List.of());

        assertEquals(Optional.empty(), into(bare).part(copy(Set.of(), "DMZ1"), null, null));
        Design after = Editor.apply(
                bare,
                into(bare).part(copy(Set.of("dmz")), null, null).orElseThrow().edit());
        assertEquals(
                List.of("DMZ1", "DMZ2"), after.hosts().stream().map(Host::id).toList());
    }

    @Test
    void aHostWhoseZoneIsNotThereGoesToTheFirst() {
        Fragment foreign = new Fragment(
                List.of(),
                List.of(),
                List.of(new Host("A", "nowhere", "XXX", List.of()), new Host("B", "nowhere", null, List.of())),
                List.of(),
                Layout.NONE);
        Design after = paste(foreign, null, null);

        assertEquals("internet", after.host("A").orElseThrow().zone());
        assertNull(after.host("A").orElseThrow().site());
        assertFalse(Boxes.closer(card(after, "A"), card(after, "B"), Metrics.CARD_GAP));
    }

    @Test
    void rolesJoinHosts() {
        List<Placement> roles = design.host("DMZ1").orElseThrow().roles().subList(0, 2);
        Pasting.Result result = into(design).ontoHosts(roles, List.of("DMZ2", "SQL1"));
        Design after = Editor.apply(design, result.edit());

        assertEquals(roles, after.host("DMZ2").orElseThrow().roles().subList(1, 3));
        assertEquals(roles, after.host("SQL1").orElseThrow().roles().subList(1, 3));
        assertEquals(new RoleElement("DMZ2", 1), result.made().getFirst());
        assertEquals(4, result.made().size());
    }

    @Test
    void rolesMakeAHostInAZone() {
        List<Placement> roles = design.host("DMZ1").orElseThrow().roles().subList(0, 2);
        Pasting.Result result = into(design).asHost(roles, "internet", null);
        Host made = Editor.apply(design, result.edit()).host("SRV1").orElseThrow();

        assertEquals(List.of(new HostElement("SRV1")), result.made());
        assertEquals(roles, made.roles());
        assertEquals("P01", made.site());
        assertEquals("internet", made.zone());
    }

    @ParameterizedTest
    @MethodSource("gallery")
    void whatIsThereStaysWhereItIs(Path file) {
        Design there = DesignFile.load(file, CatalogReader.shipped());
        Layout before = Arranger.complete(there, CatalogReader.shipped());
        Random random = new Random(27);
        List<String> zones = there.zones().stream().map(Zone::id).toList();
        for (int i = 0; i < 60; i++) {
            Set<String> hosts = there.hosts().stream()
                    .map(Host::id)
                    .filter(host -> random.nextInt(3) == 0)
                    .collect(Collectors.toSet());
            String zone = random.nextBoolean() ? null : zones.get(random.nextInt(zones.size()));
            Point at = zone == null || random.nextBoolean()
                    ? null
                    : Boxes.centre(before.zones().get(zone));
            Fragment part = Copies.of(there, before, Set.of(), hosts);
            Pasting pasting =
                    new Pasting(new Proposals(new Places(there, before), CatalogReader.shipped()), Intent.PASTE);
            Design after = Editor.apply(
                    there, pasting.part(part, zone, at).orElseThrow().edit());
            Layout shownAfter = Arranger.complete(after, CatalogReader.shipped());

            assertEquals(there.hosts().size() + hosts.size(), after.hosts().size());
            there.hosts()
                    .forEach(host -> assertEquals(
                            before.hosts().get(host.id()), shownAfter.hosts().get(host.id()), host.id()));
            for (Host one : after.hosts()) {
                Box card = new Places(after, shownAfter).card(one);
                assertTrue(
                        Boxes.holds(new Places(after, shownAfter).zone(one.zone()), card),
                        () -> one.id() + " stands in its zone");
                after.hosts().stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> assertFalse(
                                Boxes.overlap(card, new Places(after, shownAfter).card(other)),
                                () -> one.id() + " over " + other.id()));
            }
        }
    }

    static Stream<Path> gallery() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("catalog", "designs"))) {
            return files.filter(file -> file.toString().endsWith(DesignFile.ENDING)).sorted().toList().stream();
        }
    }
}
