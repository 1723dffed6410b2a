package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.ui.SampleDesigns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AligningTest {

    /** Three hosts far apart in a large zone, two in another. */
    private final Design design = spread();

    private static Design spread() {
        Design base = SampleDesigns.perimeter();
        List<Host> hosts = new ArrayList<>();
        for (String id : List.of("A", "B", "C", "D")) {
            hosts.add(new Host(id, "intranet", null, List.of()));
        }
        hosts.add(new Host("X", "dmz", null, List.of()));
        hosts.add(new Host("Y", "dmz", null, List.of()));
        Layout layout = new Layout(
                Map.of(
                        "internet",
                        new Box(0, 0, 240, 180),
                        "dmz",
                        new Box(340, 0, 240, 800),
                        "intranet",
                        new Box(680, 0, 1200, 800)),
                Map.of(
                        "A", new Spot(40, 60),
                        "B", new Spot(310, 200),
                        "C", new Spot(720, 430),
                        "D", new Spot(500, 690),
                        "X", new Spot(20, 80),
                        "Y", new Spot(20, 300)),
                base.layout().extras());
        return base.withHosts(hosts).withLayout(layout);
    }

    private static Places places(Design of) {
        return new Places(of, Arranger.complete(of, CatalogReader.shipped()));
    }

    private Map<String, Spot> hosts(Alignment how, String... hosts) {
        return new Aligning(places(design), how).hosts(List.of(hosts));
    }

    private double height() {
        return Cards.height(design.host("A").orElseThrow());
    }

    @Test
    void theNamesSayWhatIsAligned() {
        Map<Alignment, List<Spot>> expected = new EnumMap<>(Alignment.class);
        expected.put(Alignment.LEFT, List.of(new Spot(40, 60), new Spot(40, 200), new Spot(40, 430)));
        expected.put(Alignment.CENTRE, List.of(new Spot(380, 60), new Spot(380, 200), new Spot(380, 430)));
        expected.put(Alignment.RIGHT, List.of(new Spot(720, 60), new Spot(720, 200), new Spot(720, 430)));
        expected.put(Alignment.TOP, List.of(new Spot(40, 60), new Spot(310, 60), new Spot(720, 60)));
        expected.put(Alignment.MIDDLE, List.of(new Spot(40, 245), new Spot(310, 245), new Spot(720, 245)));
        expected.put(Alignment.BOTTOM, List.of(new Spot(40, 430), new Spot(310, 430), new Spot(720, 430)));
        expected.put(Alignment.ACROSS, List.of(new Spot(40, 60), new Spot(380, 200), new Spot(720, 430)));
        expected.put(Alignment.DOWN, List.of(new Spot(40, 60), new Spot(310, 245), new Spot(720, 430)));
        for (Alignment how : Alignment.values()) {
            Map<String, Spot> spots = hosts(how, "A", "B", "C");
            assertEquals(expected.get(how), List.of(spots.get("A"), spots.get("B"), spots.get("C")), how.name());
        }
    }

    @Test
    void whatWouldLieOnAnotherGoesBesideIt() {
        Layout row = design.layout()
                .withHost("A", new Spot(40, 60))
                .withHost("B", new Spot(300, 70))
                .withHost("C", new Spot(560, 80));
        Map<String, Spot> spots =
                new Aligning(places(design.withLayout(row)), Alignment.LEFT).hosts(List.of("A", "B", "C"));

        double step = height() + Metrics.CARD_GAP;
        assertEquals(
                List.of(new Spot(40, 60), new Spot(40, 60 + step), new Spot(40, 60 + 2 * step)),
                List.of(spots.get("A"), spots.get("B"), spots.get("C")));
    }

    @Test
    void whatIsNotChosenStaysAndIsAvoided() {
        Layout inTheWay = design.layout().withHost("D", new Spot(30, 190));
        Map<String, Spot> spots =
                new Aligning(places(design.withLayout(inTheWay)), Alignment.LEFT).hosts(List.of("A", "B"));

        assertEquals(new Spot(40, 190 + height() + Metrics.CARD_GAP), spots.get("B"));
        assertEquals(Set.of("A", "B"), spots.keySet());
    }

    @Test
    void hostsOfSeveralZonesShareALineThatPassesThroughAll() {
        Map<String, Spot> top = hosts(Alignment.TOP, "A", "B", "X");
        assertEquals(60, top.get("X").y());
        assertEquals(60, top.get("B").y());

        Map<String, Spot> left = hosts(Alignment.LEFT, "A", "B", "X", "Y");
        assertEquals(20, left.get("X").x(), "no line is in two zones side by side");
        assertEquals(40, left.get("B").x());
    }

    @Test
    void zonesKeepTheirGutter() {
        Map<String, Box> top = new Aligning(places(design), Alignment.BOTTOM).zones(List.of("internet", "dmz"));
        assertEquals(800, top.get("internet").bottom());

        Map<String, Box> left = new Aligning(places(design), Alignment.LEFT).zones(List.of("internet", "dmz"));
        assertEquals(new Box(0, 0, 240, 180), left.get("internet"));
        assertEquals(new Box(0, 180 + Metrics.GUTTER, 240, 800), left.get("dmz"));
    }

    @Test
    void gapsThatAreTooSmallBecomeAsSmallAsAllowed() {
        Layout row = design.layout()
                .withHost("A", new Spot(40, 60))
                .withHost("B", new Spot(250, 60))
                .withHost("C", new Spot(460, 60))
                .withHost("D", new Spot(300, 60 + height() + 10));
        Map<String, Spot> spots =
                new Aligning(places(design.withLayout(row)), Alignment.ACROSS).hosts(List.of("A", "B", "C", "D"));

        assertEquals(
                List.of(40.0, 250.0, 460.0, 670.0),
                spots.values().stream().map(Spot::x).sorted().toList());
    }

    @ParameterizedTest
    @EnumSource
    void nothingEverOverlaps(Alignment how) {
        for (long seed = 0; seed < 40; seed++) {
            Design random = RandomDesigns.of(seed);
            Layout shown = Arranger.complete(random, CatalogReader.shipped());
            List<String> chosen = random.hosts().stream()
                    .map(Host::id)
                    .filter(id -> id.hashCode() % 3 != 0)
                    .toList();
            Layout moved = shown;
            for (Map.Entry<String, Spot> entry :
                    new Aligning(new Places(random, shown), how).hosts(chosen).entrySet()) {
                moved = moved.withHost(entry.getKey(), entry.getValue());
            }
            Layout drawn = Arranger.complete(random.withLayout(moved), CatalogReader.shipped());
            assertEquals(moved.hosts(), drawn.hosts(), "nothing has to give way");
        }
    }

    @ParameterizedTest
    @EnumSource
    void zonesNeverComeNearerThanAGutter(Alignment how) {
        for (long seed = 0; seed < 40; seed++) {
            Design random = RandomDesigns.of(seed);
            Layout shown = Arranger.complete(random, CatalogReader.shipped());
            List<String> chosen = shown.zones().keySet().stream().toList();
            List<Box> boxes = List.copyOf(
                    new Aligning(new Places(random, shown), how).zones(chosen).values());
            for (int i = 0; i < boxes.size() && chosen.size() >= how.least(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(Boxes.closer(boxes.get(i), boxes.get(j), Metrics.GUTTER), seed + " " + how);
                }
            }
        }
    }

    @Test
    void tooFewStayWhereTheyAre() {
        assertEquals(3, Alignment.ACROSS.least());
        assertEquals(
                design.layout().hosts().get("B"),
                hosts(Alignment.ACROSS, "A", "B").get("B"));
        assertTrue(hosts(Alignment.LEFT).isEmpty());
    }
}
