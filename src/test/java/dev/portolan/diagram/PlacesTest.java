package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.ui.SampleDesigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static final Catalog CATALOG = CatalogReader.shipped();

    private final Design design = SampleDesigns.perimeter();
    private final Layout layout = Arranger.complete(design, CATALOG);
    private final Places places = new Places(design, layout);

    @Test
    void findsTheZoneAtAPoint() {
        assertEquals(Optional.of("dmz"), places.zoneAt(Boxes.centre(places.zone("dmz"))));
        assertEquals(Optional.empty(), places.zoneAt(new Point(-50, -50)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDropNeverLandsOnAnotherCard(int seed) {
        Random random = new Random(seed);
        Design at = design;
        for (int i = 0; i < 30; i++) {
            Layout shown = Arranger.complete(at, CATALOG);
            Places now = new Places(at, shown);
            Box zone = now.zone("intranet");
            Host host = new Host("new" + i, "intranet", null, List.of());
            Point drop = new Point(
                    zone.x() + random.nextDouble() * zone.width(), zone.y() + random.nextDouble() * zone.height());
            Spot spot = now.spotFor(host, "intranet", drop);
            Design next = at.withHosts(
                            java.util.stream.Stream.concat(at.hosts().stream(), java.util.stream.Stream.of(host))
                                    .toList())
                    .withLayout(shown.withHost(host.id(), spot));
            Layout after = Arranger.complete(next, CATALOG);
            assertEquals(spot, after.hosts().get(host.id()), "where it was shown to land, it lands");
            shown.hosts()
                    .forEach((id, before) -> assertEquals(before, after.hosts().get(id), id + " was disturbed"));
            at = next.withLayout(after);
        }
    }

    @Test
    void hostsThatMoveTogetherKeepTheirArrangement() {
        Map<String, Spot> spots = places.moved(List.of("DMZ1", "DMZ2"), "dmz", 0, 100);

        Spot first = layout.hosts().get("DMZ1");
        Spot second = layout.hosts().get("DMZ2");
        assertEquals(new Spot(first.x(), first.y() + 100), spots.get("DMZ1"));
        assertEquals(new Spot(second.x(), second.y() + 100), spots.get("DMZ2"));
    }

    @Test
    void aFormationThatHasRoomKeepsItsArrangementNearby() {
        Design wide = wide();
        Places now = new Places(wide, Arranger.complete(wide, CatalogReader.shipped()));
        Box card = now.card(wide.host("SQL1").orElseThrow());
        Box one = now.card(wide.host("DMZ1").orElseThrow());
        Map<String, Spot> spots =
                now.moved(List.of("DMZ1", "DMZ2"), "intranet", card.x() - one.x(), card.y() - one.y());

        Spot first = now.layout().hosts().get("DMZ1");
        Spot second = now.layout().hosts().get("DMZ2");
        assertEquals(
                second.x() - first.x(),
                spots.get("DMZ2").x() - spots.get("DMZ1").x());
        assertEquals(
                second.y() - first.y(),
                spots.get("DMZ2").y() - spots.get("DMZ1").y());
        noneOnAnother(now, "intranet", spots);
    }

    @Test
    void aFormationThatIsTooWideComesApart() {
        Map<String, Spot> spots = places.moved(List.of("DMZ1", "SQL1"), "internet", -300, 50);

        spots.values()
                .forEach(spot -> assertTrue(
                        spot.x() + Metrics.CARD_WIDTH <= places.zone("internet").width()));
        noneOnAnother(places, "internet", spots);
    }

    @Test
    void aFormationMayReachOverCardsThatStayWhereItHasNone() {
        Design wide = wide();
        Layout apart = Arranger.complete(wide, CatalogReader.shipped())
                .withHost("DMZ1", new Spot(20, 40))
                .withHost("DMZ2", new Spot(460, 40));
        Design open = wide.withLayout(apart.withZone("dmz", new Box(-1500, 0, 900, 600)));
        Places now = new Places(open, Arranger.complete(open, CatalogReader.shipped()));
        Map<String, Spot> spots = now.moved(List.of("DMZ1", "DMZ2"), "dmz", 0, 200);

        assertEquals(new Spot(20, 240), spots.get("DMZ1"));
        assertEquals(new Spot(460, 240), spots.get("DMZ2"));
    }

    private static Design wide() {
        Design base = SampleDesigns.perimeter();
        Layout shown = Arranger.complete(base, CatalogReader.shipped());
        Box intranet = shown.zones().get("intranet");
        return base.withLayout(
                shown.withZone("intranet", new Box(intranet.x(), intranet.y(), 1500, intranet.height())));
    }

    private static void noneOnAnother(Places places, String zone, Map<String, Spot> spots) {
        Design design = places.design();
        List<Box> boxes = new ArrayList<>();
        design.hosts().stream()
                .filter(host -> host.zone().equals(zone) && !spots.containsKey(host.id()))
                .forEach(host ->
                        boxes.add(Cards.box(host, places.layout().hosts().get(host.id()))));
        spots.forEach((id, spot) -> {
            Box box = Cards.box(design.host(id).orElseThrow(), spot);
            boxes.forEach(other -> assertFalse(Boxes.closer(box, other, Metrics.CARD_GAP), id));
            boxes.add(box);
        });
    }

    @Test
    void exactPlacesAreNotOnTheGrid() {
        Spot before = layout.hosts().get("DMZ2");
        assertEquals(
                new Spot(before.x(), before.y() + 7),
                places.exact().moved(List.of("DMZ2"), "dmz", 0, 7).get("DMZ2"));
        assertEquals(
                places.zone("dmz").bottom() + 3,
                places.exact().resized("dmz", 0, 0, 0, 3).bottom());
        assertEquals(
                places.zone("internet").y() + 3,
                places.exact().movedZone("internet", 0, 3).y());
    }

    @Test
    void aMovedZoneKeepsAGutterToTheOthers() {
        for (int dx = -1500; dx <= 1500; dx += 130) {
            for (int dy = -600; dy <= 600; dy += 170) {
                Box moved = places.movedZone("dmz", dx, dy);
                assertFalse(Boxes.closer(moved, places.zone("internet"), Metrics.GUTTER));
                assertFalse(Boxes.closer(moved, places.zone("intranet"), Metrics.GUTTER));
            }
        }
    }

    @Test
    void aNewZoneKeepsAGutterToTheOthers() {
        Box made = places.newZone(Boxes.centre(places.zone("dmz")));

        layout.zones().values().forEach(zone -> assertFalse(Boxes.closer(made, zone, Metrics.GUTTER)));
    }

    @Test
    void aZoneDoesNotBecomeSmallerThanWhatItHolds() {
        Box small = places.resized("dmz", 0, 0, -900, -900);

        assertTrue(small.width() >= Metrics.ZONE_MIN_WIDTH);
        assertTrue(
                small.bottom() >= places.card(design.host("DMZ2").orElseThrow()).bottom() + Metrics.PADDING);
        assertEquals(places.zone("dmz").x(), small.x());
    }

    @Test
    void aZoneDoesNotGrowIntoAnother() {
        Box wide = places.resized("dmz", -900, 0, 900, 300);

        assertEquals(places.zone("dmz").x(), wide.x());
        assertEquals(places.zone("dmz").right(), wide.right());
        assertEquals(places.zone("dmz").bottom() + 300, wide.bottom());
    }
}
