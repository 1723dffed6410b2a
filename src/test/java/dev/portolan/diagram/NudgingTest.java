package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Spot;
import dev.portolan.ui.SampleDesigns;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NudgingTest {

    private final Design design = SampleDesigns.perimeter();
    private final Layout shown = Arranger.complete(design, CatalogReader.shipped());

    private Nudging of(Layout layout, Set<String> zones, Set<String> hosts) {
        return new Nudging(
                new Places(
                        design.withLayout(layout),
                        Arranger.complete(design.withLayout(layout), CatalogReader.shipped())),
                zones,
                hosts);
    }

    private Layout roomy() {
        return shown.withZone("dmz", new Layout.Box(-2000, 0, 900, 900))
                .withHost("DMZ1", new Spot(103, 200))
                .withHost("DMZ2", new Spot(103, 400));
    }

    @Test
    void oneUnitInEachDirection() {
        Nudging nudging = of(roomy(), Set.of(), Set.of("DMZ1"));

        assertEquals(new Point(1, 0), nudging.byUnit(1, 0));
        assertEquals(new Point(-1, 0), nudging.byUnit(-1, 0));
        assertEquals(new Point(0, 1), nudging.byUnit(0, 1));
        assertEquals(new Point(0, -1), nudging.byUnit(0, -1));
    }

    @Test
    void byGridGoesToTheNextLine() {
        assertEquals(new Point(7, 0), of(roomy(), Set.of(), Set.of("DMZ1")).byGrid(1, 0));
        assertEquals(new Point(-3, 0), of(roomy(), Set.of(), Set.of("DMZ1")).byGrid(-1, 0));
        assertEquals(new Point(0, 10), of(roomy(), Set.of(), Set.of("DMZ1")).byGrid(0, 1));
        assertEquals(
                new Point(7, 0),
                of(roomy(), Set.of(), Set.of("DMZ1", "DMZ2")).byGrid(1, 0),
                "all by the same distance");
    }

    @Test
    void cardsStopBeforeOthersAndAtTheEdgesOfTheirZone() {
        double height = Cards.height(design.host("DMZ1").orElseThrow());
        Layout close = roomy().withHost("DMZ2", new Spot(103, 200 + height + Metrics.CARD_GAP + 4));

        assertEquals(new Point(0, 4), of(close, Set.of(), Set.of("DMZ1")).byGrid(0, 1));
        assertEquals(
                new Point(0, 0),
                of(close.withHost("DMZ2", new Spot(103, 200 + height + Metrics.CARD_GAP)), Set.of(), Set.of("DMZ1"))
                        .byUnit(0, 1));
        assertEquals(
                new Point(0, 10),
                of(close, Set.of(), Set.of("DMZ1", "DMZ2")).byGrid(0, 1),
                "together they are not in each other's way");
        assertEquals(
                new Point(0, 0),
                of(roomy().withHost("DMZ1", new Spot(20, 40)), Set.of(), Set.of("DMZ1"))
                        .byGrid(-1, 0));
        assertEquals(
                new Point(0, 0),
                of(roomy().withHost("DMZ1", new Spot(20, 40)), Set.of(), Set.of("DMZ1"))
                        .byGrid(0, -1));
        assertEquals(
                new Point(3, 0),
                of(roomy().withHost("DMZ1", new Spot(677, 40)), Set.of(), Set.of("DMZ1"))
                        .byGrid(1, 0));
    }

    @Test
    void zonesStopAtTheGutter() {
        Layout.Box internet = shown.zones().get("internet");
        assertEquals(internet.right() + Metrics.GUTTER, shown.zones().get("dmz").x(), "they stand as near as they may");

        assertEquals(new Point(0, 0), of(shown, Set.of("internet"), Set.of()).byUnit(1, 0));
        assertEquals(new Point(-1, 0), of(shown, Set.of("internet"), Set.of()).byUnit(-1, 0));
        assertEquals(new Point(0, 10), of(shown, Set.of("internet"), Set.of()).byGrid(0, 1));
        assertEquals(
                new Point(1, 0),
                of(shown, Set.of("internet", "dmz", "intranet"), Set.of()).byUnit(1, 0));
    }

    @Test
    void theSlowestHoldsBackAll() {
        Layout layout = roomy().withHost("DMZ1", new Spot(20, 200));

        assertEquals(
                new Point(0, 0), of(layout, Set.of(), Set.of("DMZ1", "DMZ2")).byUnit(-1, 0));
        assertEquals(
                new Point(0, 0), of(layout, Set.of("internet"), Set.of("DMZ1")).byUnit(-1, 0));
    }
}
