package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.ui.SampleDesigns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrangerTest {

    private static final Catalog CATALOG = CatalogReader.shipped();

    private static Drawing draw(Design design, Layout layout) {
        return Drawings.of(design, layout, CATALOG, null, Map.of());
    }

    static Stream<Design> designs() {
        return LongStream.range(0, 300)
                .boxed()
                .flatMap(seed -> Stream.of(RandomDesigns.of(seed), RandomDesigns.partlyPlaced(seed)));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void nothingOverlapsAndEveryCardIsInItsZone(Design design) {
        Layout layout = Arranger.complete(design, CATALOG);
        Drawing drawing = draw(design, layout);

        assertEquals(design.zones().size(), drawing.zones().size());
        assertEquals(design.hosts().size(), drawing.cards().size());
        noOverlap(drawing.zones().stream().map(Drawing.ZoneShape::box).toList());
        noOverlap(drawing.cards().stream().map(Drawing.CardShape::box).toList());
        for (Drawing.CardShape card : drawing.cards()) {
            Box zone = layout.zones().get(card.host().zone());
            assertTrue(Boxes.holds(zone, card.box()), () -> card.host().id() + " sticks out of its zone");
            assertTrue(card.box().y() >= zone.y() + Metrics.ZONE_TITLE_HEIGHT, "a card covers a title");
        }
        for (Drawing.ZoneShape zone : drawing.zones()) {
            assertTrue(zone.box().width() >= Metrics.ZONE_MIN_WIDTH);
            assertTrue(zone.box().height() >= Metrics.ZONE_MIN_HEIGHT);
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void chipsAreInTheirCardBelowItsTitle(Design design) {
        for (Drawing.CardShape card :
                draw(design, Arranger.complete(design, CATALOG)).cards()) {
            List<Box> chips =
                    new ArrayList<>(card.chips().stream().map(Drawing.Chip::box).toList());
            if (card.folded() > 0) {
                chips.add(card.foldBox());
            }
            assertEquals(card.host().roles().size(), card.chips().size() + card.folded());
            noOverlap(chips);
            for (Box chip : chips) {
                assertTrue(Boxes.holds(card.box(), chip));
                assertTrue(chip.y() >= card.box().y() + Metrics.CARD_TITLE_HEIGHT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void theResultIsAFunctionOfTheDesign(Design design) {
        Layout layout = Arranger.complete(design, CATALOG);

        assertEquals(layout, Arranger.complete(design, CATALOG));
        assertEquals(layout, Arranger.complete(design.withLayout(reversed(design.layout())), CATALOG));
        assertEquals(layout, Arranger.complete(design.withLayout(layout), CATALOG), "a complete layout stays as it is");
    }

    private static Layout reversed(Layout layout) {
        return new Layout(reversed(layout.zones()), reversed(layout.hosts()), layout.extras());
    }

    private static <V> Map<String, V> reversed(Map<String, V> map) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<String, V> result = new LinkedHashMap<>();
        keys.forEach(key -> result.put(key, map.get(key)));
        return result;
    }

    private static void noOverlap(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(Boxes.overlap(boxes.get(i), boxes.get(j)), boxes.get(i) + " overlaps " + boxes.get(j));
            }
        }
    }

    @Test
    void zonesStandFromTheInternetInwards() {
        Layout layout = Arranger.complete(SampleDesigns.perimeter(), CATALOG);

        assertTrue(layout.zones().get("internet").right() + Metrics.GUTTER
                <= layout.zones().get("dmz").x());
        assertTrue(layout.zones().get("dmz").right() + Metrics.GUTTER
                <= layout.zones().get("intranet").x());
        assertEquals(
                layout.zones().get("internet").height(),
                layout.zones().get("intranet").height());
    }

    @Test
    void azureStandsAboveTheInternet() {
        Layout layout = Arranger.complete(SampleDesigns.wide(), CATALOG);

        assertEquals(
                layout.zones().get("internet").x(), layout.zones().get("azure").x());
        assertTrue(layout.zones().get("azure").bottom()
                < layout.zones().get("internet").y());
    }

    @Test
    void aZoneThatGrowsPushesItsNeighbours() {
        Design design = SampleDesigns.perimeter();
        Layout layout = Arranger.complete(design, CATALOG);
        Box dmz = layout.zones().get("dmz");
        Spot spot = layout.hosts().get("DMZ1");
        Design moved = design.withLayout(layout.withHost("DMZ1", new Spot(spot.x() + 220, spot.y())));

        Layout grown = Arranger.complete(moved, CATALOG);

        double width = spot.x() + 220 + Metrics.CARD_WIDTH + Metrics.PADDING;
        assertEquals(width, grown.zones().get("dmz").width());
        assertEquals(
                layout.zones().get("intranet").x() + width - dmz.width(),
                grown.zones().get("intranet").x());
        assertEquals(layout.zones().get("internet"), grown.zones().get("internet"));
    }
}
