package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.ui.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Moves everything from where it was drawn to where it is drawn now, so that the eye can follow. Flows are hidden on the
 * way. What is shown is right from the start: only the nodes lag behind for a moment.
 */
final class Glide extends Transition {

    private static final Duration TIME = Duration.millis(420);

    private final Board board;
    private final Viewport viewport;
    private final Viewport.Sight from;
    private final Viewport.Sight to;
    private final List<Path> paths = new ArrayList<>();

    /** The way of a node, as it lags behind where it belongs. */
    private record Path(Node node, double dx, double dy) {}

    /**
     * @param before what was drawn
     * @param from what the view showed then; what it shows now is where it comes to rest
     */
    Glide(Board board, Drawing before, Viewport viewport, Viewport.Sight from) {
        this.board = board;
        this.viewport = viewport;
        this.from = from;
        to = viewport.sight();
        Map<Element, Box> old = boxes(before);
        boxes(board.drawing()).forEach((element, box) -> {
            Box start = old.get(element);
            if (start != null) {
                board.nodes(element)
                        .forEach(node -> paths.add(new Path(node, start.x() - box.x(), start.y() - box.y())));
            }
        });
        setCycleDuration(TIME);
        setInterpolator(Interpolator.EASE_BOTH);
        board.pseudoClassStateChanged(States.DRAGGED, true);
        interpolate(0);
    }

    private static Map<Element, Box> boxes(Drawing drawing) {
        Map<Element, Box> boxes = new HashMap<>();
        for (ZoneShape zone : drawing.zones()) {
            boxes.put(new Element.ZoneElement(zone.zone().id()), zone.box());
        }
        for (WallShape wall : drawing.walls()) {
            boxes.put(new Element.FirewallElement(wall.firewall().id()), wall.bar());
        }
        for (CardShape card : drawing.cards()) {
            boxes.put(new Element.HostElement(card.host().id()), card.box());
        }
        return boxes;
    }

    @Override
    protected void interpolate(double part) {
        double left = 1 - part;
        for (Path path : paths) {
            path.node().setTranslateX(path.dx() * left);
            path.node().setTranslateY(path.dy() * left);
        }
        viewport.show(from.towards(to, part));
    }

    /** Brings everything to where it belongs. */
    void end() {
        stop();
        interpolate(1);
        board.pseudoClassStateChanged(States.DRAGGED, false);
        paths.clear();
    }
}
