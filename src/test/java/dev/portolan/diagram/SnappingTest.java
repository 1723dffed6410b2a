package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Layout.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnappingTest {

    private static final Box ONE = new Box(103, 207, 200, 70);

    private static Snapping among(Box... still) {
        return new Snapping(List.of(still), List.of(), new Point(0, 0), 6, 700);
    }

    private static List<Guide> lines(Snapped snapped) {
        return snapped.guides().stream().filter(guide -> !guide.gap()).toList();
    }

    private static List<Guide> gaps(Snapped snapped) {
        return snapped.guides().stream().filter(Guide::gap).toList();
    }

    @ParameterizedTest
    @CsvSource({
        // wanted x, y; where it comes to stand
        "107, 400, 103, 400",
        "98, 400, 103, 400",
        "110, 400, 110, 400",
        "301, 400, 303, 400",
        "-99, 400, -97, 400",
        "400, 203, 400, 207",
        "400, 281, 400, 277",
        "400, 138, 400, 137"
    })
    void edgesAttract(double x, double y, double atX, double atY) {
        Snapped snapped = among(ONE).moved(new Box(x, y, 200, 70));

        assertEquals(new Box(atX, atY, 200, 70), snapped.box());
    }

    @Test
    void centresAttractWhereNoEdgeIsNearer() {
        Snapped snapped = among(ONE).moved(new Box(139, 400, 130, 100));

        assertEquals(138, snapped.box().x());
        assertEquals(
                List.of(new Guide(new Point(203, 207), new Point(203, 500), false)),
                lines(snapped),
                "the line goes from one outline to the other");
    }

    @Test
    void aLineJoinsEverythingThatIsInIt() {
        Box below = new Box(103, 600, 300, 100);
        Snapped snapped = among(ONE, below).moved(new Box(100, 400, 150, 70));

        assertEquals(103, snapped.box().x());
        assertEquals(List.of(new Guide(new Point(103, 207), new Point(103, 700), false)), lines(snapped));
    }

    @Test
    void withNothingNearItGoesToTheGridOfItsZone() {
        Snapping snapping = new Snapping(List.of(ONE), List.of(), new Point(3, 4), 6, 700);
        Snapped snapped = snapping.moved(new Box(541, 542, 200, 70));

        assertEquals(new Box(543, 544, 200, 70), snapped.box());
        assertEquals(List.of(), snapped.guides());
    }

    @Test
    void farThingsAreNoNeighbours() {
        assertEquals(1000, among(ONE).moved(new Box(1002, 211, 200, 70)).box().x());
        assertEquals(207, among(ONE).moved(new Box(1002, 211, 200, 70)).box().y());
        assertEquals(210, among(ONE).moved(new Box(1012, 211, 200, 70)).box().y());
    }

    @Test
    void itStandsInTheMiddleOfTwo() {
        Snapped snapped =
                among(new Box(0, 0, 200, 70), new Box(700, 30, 200, 70)).moved(new Box(346, 20, 200, 62));

        assertEquals(350, snapped.box().x());
        assertEquals(2, gaps(snapped).size());
        assertEquals(new Point(200, 45), gaps(snapped).getFirst().from());
        assertEquals(new Point(350, 45), gaps(snapped).getFirst().to());
        assertEquals(550, gaps(snapped).getLast().from().x());
    }

    @Test
    void aGapIsRepeatedOnEitherSide() {
        Box first = new Box(0, 3, 200, 70);
        Box second = new Box(233, 3, 200, 70);
        Snapped after = among(first, second).moved(new Box(470, 5, 200, 64));
        Snapped before = among(first, second).moved(new Box(-231, 5, 200, 64));

        assertEquals(466, after.box().x());
        assertEquals(
                List.of(200.0, 433.0),
                gaps(after).stream().map(gap -> gap.from().x()).toList());
        assertEquals(-233, before.box().x());
        assertEquals(2, gaps(before).size());
    }

    @Test
    void gapsDownwardsToo() {
        Snapped snapped = among(new Box(0, 0, 200, 70), new Box(0, 93, 200, 70)).moved(new Box(0, 188, 200, 70));

        assertEquals(186, snapped.box().y());
        assertEquals(
                List.of(
                        new Guide(new Point(100, 70), new Point(100, 93), true),
                        new Guide(new Point(100, 163), new Point(100, 186), true)),
                gaps(snapped));
    }

    @Test
    void whatStandsAsideKeepsNoGap() {
        Snapped snapped =
                among(new Box(0, 500, 200, 70), new Box(233, 500, 200, 70)).moved(new Box(471, 5, 190, 64));

        assertEquals(List.of(), gaps(snapped));
    }

    @Test
    void theInsideOfAZoneAttractsButKeepsNoGaps() {
        Snapping snapping = new Snapping(List.of(), List.of(new Box(20, 40, 247, 300)), new Point(0, 0), 6, 700);

        assertEquals(
                new Box(20, 40, 200, 70),
                snapping.moved(new Box(17, 44, 200, 70)).box());
        assertEquals(67, snapping.moved(new Box(64, 144, 200, 70)).box().x());
        assertEquals(43.5, snapping.moved(new Box(43, 144, 200, 70)).box().x());
    }

    @Test
    void aPulledEdgeSnapsAndTheOthersStay() {
        Box other = new Box(500, 0, 240, 333);
        Snapped snapped = among(other).pulled(new Box(0, 17, 371, 312), false, false, true, true);

        assertEquals(new Box(0, 17, 370, 316), snapped.box());
        assertEquals(List.of(new Guide(new Point(0, 333), new Point(740, 333), false)), snapped.guides());
    }

    @Test
    void aPulledEdgeRepeatsAGap() {
        Snapped snapped = among(new Box(-500, 0, 227, 300), new Box(-173, 0, 227, 300))
                .pulled(new Box(156, 0, 300, 300), true, false, false, false);

        assertEquals(154, snapped.box().x());
        assertEquals(456, snapped.box().right());
        assertEquals(2, gaps(snapped).size());
    }

    @Test
    void whatIsShownHolds() {
        Box[] still = new Box[40];
        for (int i = 0; i < still.length; i++) {
            still[i] = new Box(i % 8 * 227.0, Math.floorDiv(i, 8) * 113.0, 200, 60 + i % 3 * 10);
        }
        Snapping snapping = among(still);
        int shown = 0;
        for (int x = -50; x < 1900; x += 7) {
            Snapped snapped = snapping.moved(new Box(x, x * 0.4, 200, 70));
            assertTrue(Math.abs(snapped.box().x() - x) <= 6);
            for (Guide guide : lines(snapped)) {
                shown++;
                boolean upright = guide.from().x() == guide.to().x();
                assertTrue(
                        upright
                                ? touches(snapped.box(), guide.from().x(), true)
                                : touches(snapped.box(), guide.from().y(), false));
                assertTrue(List.of(still).stream()
                        .anyMatch(box -> touches(
                                box, upright ? guide.from().x() : guide.from().y(), upright)));
            }
        }
        assertTrue(shown > 100);
        assertFalse(snapping.moved(new Box(5, 5, 200, 70)).guides().isEmpty());
    }

    private static boolean touches(Box box, double at, boolean across) {
        double low = across ? box.x() : box.y();
        double high = across ? box.right() : box.bottom();
        return Math.abs(low - at) < 0.01 || Math.abs(high - at) < 0.01 || Math.abs((low + high) / 2 - at) < 0.01;
    }
}
