package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Guide;
import dev.portolan.diagram.Point;
import dev.portolan.diagram.Snapping;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Thin lines that show what something under the hand lines up with; a pixel thin at every zoom. */
final class SnapLines {

    /** How near to a line, in pixels, it attracts. */
    private static final double ATTRACTION = 6;

    /** How far away, in pixels, something still counts as a neighbour. */
    private static final double NEIGHBOURHOOD = 700;

    /** Half the length, in pixels, of the strokes at the ends of a gap. */
    private static final double TICK = 4;

    private final Surface surface;
    private final Path lines = new Path();
    private final Path gaps = new Path();
    private boolean shown;

    SnapLines(Surface surface) {
        this.surface = surface;
        lines.getStyleClass().add("snap-line");
        gaps.getStyleClass().add("snap-gap");
    }

    /**
     * How to snap at the zoom of the view.
     *
     * @param still what may be lined up with
     * @param frames insides that may be lined up with
     * @param origin where the grid begins
     */
    Snapping snapping(List<Box> still, List<Box> frames, Point origin) {
        double zoom = surface.viewport().zoom();
        return new Snapping(still, frames, origin, ATTRACTION / zoom, NEIGHBOURHOOD / zoom);
    }

    void show(List<Guide> guides) {
        double pixel = 1 / surface.viewport().zoom();
        lines.getElements().clear();
        gaps.getElements().clear();
        for (Guide guide : guides) {
            if (guide.gap()) {
                measure(guide, TICK * pixel);
            } else {
                draw(
                        lines,
                        guide.from().x(),
                        guide.from().y(),
                        guide.to().x(),
                        guide.to().y());
            }
        }
        lines.setStrokeWidth(pixel);
        gaps.setStrokeWidth(pixel);
        if (!shown) {
            shown = true;
            surface.overlay().getChildren().addAll(lines, gaps);
        }
    }

    private void measure(Guide gap, double tick) {
        double x = gap.from().x();
        double y = gap.from().y();
        double endX = gap.to().x();
        double endY = gap.to().y();
        double aside = x == endX ? tick : 0;
        double up = y == endY ? tick : 0;
        draw(gaps, x, y, endX, endY);
        draw(gaps, x - aside, y - up, x + aside, y + up);
        draw(gaps, endX - aside, endY - up, endX + aside, endY + up);
    }

    private static void draw(Path path, double x, double y, double endX, double endY) {
        path.getElements().addAll(new MoveTo(x, y), new LineTo(endX, endY));
    }

    void clear() {
        if (shown) {
            shown = false;
            surface.overlay().remove(List.of(lines, gaps));
        }
    }
}
