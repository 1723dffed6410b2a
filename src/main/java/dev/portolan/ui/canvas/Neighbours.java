package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Which card or wall an arrow key leads to. */
final class Neighbours {

    /** Aside counts double: right means right. */
    private static final double ASIDE = 2.5;

    private Neighbours() {}

    /** The nearest in the direction of the key; from nowhere, the first host. */
    static Optional<Element> of(Drawing drawing, @Nullable Element from, KeyCode key) {
        Map<Element, Box> boxes = new LinkedHashMap<>();
        drawing.cards().forEach(card -> boxes.put(new HostElement(card.host().id()), card.box()));
        drawing.walls()
                .forEach(wall -> boxes.put(new FirewallElement(wall.firewall().id()), wall.bar()));
        Box start = from == null ? null : boxes.get(from);
        if (start == null) {
            return boxes.keySet().stream().findFirst();
        }
        Element best = null;
        double nearest = Double.MAX_VALUE;
        for (Map.Entry<Element, Box> entry : boxes.entrySet()) {
            double distance = distance(start, entry.getValue(), key);
            if (distance < nearest) {
                best = entry.getKey();
                nearest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double distance(Box from, Box to, KeyCode key) {
        Point a = Boxes.centre(from);
        Point b = Boxes.centre(to);
        boolean level = key == KeyCode.LEFT || key == KeyCode.RIGHT;
        double sign = key == KeyCode.LEFT || key == KeyCode.UP ? -1 : 1;
        double ahead = sign * (level ? b.x() - a.x() : b.y() - a.y());
        double aside = level
                ? gap(from.y(), from.bottom(), to.y(), to.bottom())
                : gap(from.x(), from.right(), to.x(), to.right());
        return ahead <= 1 ? Double.MAX_VALUE : ahead + ASIDE * aside;
    }

    private static double gap(double fromA, double toA, double fromB, double toB) {
        return Math.max(0, Math.max(fromA, fromB) - Math.min(toA, toB));
    }
}
