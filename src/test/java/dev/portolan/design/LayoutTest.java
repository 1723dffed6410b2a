package dev.portolan.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final double FAR = Layout.FARTHEST;

    private static Layout layout(Box box, Spot spot) {
        return new Layout(Map.of("dmz", box), Map.of("MP1", spot), Extras.NONE);
    }

    @Test
    void whatIsNearStays() {
        Layout near = layout(new Box(-FAR, FAR, FAR, 1), new Spot(FAR, -FAR));
        assertSame(near, near.within());
    }

    @Test
    void whatWouldBeTooFarAwayStandsAtTheEdge() {
        assertEquals(
                layout(new Box(-FAR, FAR, FAR, 20), new Spot(FAR, -FAR)),
                layout(new Box(-FAR - 1, 2 * FAR, 3 * FAR, 20), new Spot(FAR + 0.5, -9 * FAR))
                        .within());
    }

    @Test
    void aPlaceIsANumber() {
        assertThrows(IllegalArgumentException.class, () -> new Spot(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> new Box(0, 0, Double.POSITIVE_INFINITY, 1));
        assertThrows(InvalidDesignException.class, () -> new Box(0, 0, 0, 1));
    }

    @Test
    void noFileTellsTheNegativeZeroFromZero() {
        assertEquals(new Spot(0, 0), new Spot(-0.0, -0.0));
    }
}
