package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Point;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** How the view follows a drag: {@link Drift} and {@link AutoScroll}, with a time that is made up. */
class DriftTest {

    private static final Box LARGE = new Box(-5000, -5000, 10_000, 10_000);
    private final Drift drift = new Drift(800, 600);

    private Point pan(double x, double y) {
        return drift.pan(new Point(x, y), LARGE, 300, 1);
    }

    @Test
    void theNearerToTheEdgeTheFaster() {
        assertEquals(new Point(0, 0), pan(400, 300));
        assertEquals(new Point(0, 0), pan(Drift.BAND, 600 - Drift.BAND));
        assertEquals(new Point(Drift.FASTEST / 2, 0), pan(Drift.BAND / 2, 300));
        assertEquals(new Point(Drift.FASTEST, 0), pan(0, 300));
        assertEquals(new Point(Drift.FASTEST, 0), pan(-200, 300));
        assertEquals(new Point(-Drift.FASTEST / 4, -Drift.FASTEST), pan(800 - Drift.BAND * 3 / 4, 600));
        assertEquals(450, drift.pan(new Point(0, 300), LARGE, 300, 0.5).x());
    }

    @Test
    void itStopsALittleBeyondTheDrawing() {
        Box seen = new Box(100, 100, 600, 400);
        assertEquals(200, drift.pan(new Point(0, 300), seen, 300, 1).x());
        assertEquals(-200, drift.pan(new Point(800, 300), seen, 300, 1).x());
        assertEquals(0, drift.pan(new Point(0, 300), seen, 0, 1).x(), "with no room, only what is not in view");
        assertEquals(
                0,
                drift.pan(new Point(0, 300), new Box(310, 0, 100, 100), 300, 1).x());
    }

    @Test
    void calmIsInsideAndOutsideIsOutside() {
        assertTrue(drift.isCalm(new Point(400, 300)));
        assertFalse(drift.isCalm(new Point(790, 300)));
        assertFalse(drift.isOutside(new Point(790, 300)));
        assertTrue(drift.isOutside(new Point(801, 300)));
    }

    private final Viewport viewport = new Viewport(new Pane());
    private final List<Point> heard = new ArrayList<>();

    private AutoScroll scroll() {
        Region view = new Region();
        view.resize(800, 600);
        return new AutoScroll(viewport, view, () -> LARGE, on -> {});
    }

    private void hear() {
        heard.add(viewport.toView(new Point(0, 0)));
    }

    @Test
    void aDragThatBeginsAtTheEdgeWaitsUntilItWasInside() {
        AutoScroll scroll = scroll();
        scroll.dragged(new Point(795, 300), 300, this::hear);
        scroll.advance(0.1);
        assertEquals(List.of(), heard);

        scroll.dragged(new Point(400, 300), 300, this::hear);
        scroll.advance(0.1);
        assertEquals(List.of(), heard);

        scroll.dragged(new Point(780, 300), 300, this::hear);
        scroll.advance(0.1);
        scroll.advance(0.1);
        assertEquals(List.of(new Point(-45, 0), new Point(-90, 0)), heard);
        scroll.stop();
        scroll.advance(0.1);
        assertEquals(2, heard.size(), "the drag is over");
        assertEquals(new Point(-90, 0), viewport.toView(new Point(0, 0)));
    }

    @Test
    void aDragTowardsTheLowerEdgeIsFollowed() {
        AutoScroll scroll = scroll();
        scroll.dragged(new Point(400, 300), 300, this::hear);
        scroll.dragged(new Point(400, 640), 300, this::hear);
        scroll.advance(0.1);
        assertEquals(List.of(new Point(0, -90)), heard);
    }
}
