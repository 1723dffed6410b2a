package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Which element an arrow key leads to. Down leads into a zone and into a card, up leads out again; sideways and beyond it
 * is the nearest in that direction.
 */
final class Neighbours {

    /** Aside counts double: right means right. */
    private static final double ASIDE = 2.5;

    private static final int COLUMNS = 2;

    private final Drawing drawing;
    private final KeyCode key;

    private Neighbours(Drawing drawing, KeyCode key) {
        this.drawing = drawing;
        this.key = key;
    }

    /** The nearest in the direction of the key; empty: there is none. */
    static Optional<Element> of(Drawing drawing, Element from, KeyCode key) {
        Neighbours neighbours = new Neighbours(drawing, key);
        return Optional.ofNullable(
                switch (from) {
                    case ZoneElement(var id) -> neighbours.fromZone(id);
                    case HostElement(var id) -> neighbours.fromHost(id);
                    case RoleElement(var host, var index) -> neighbours.fromRole(host, index);
                    case FirewallElement wall -> neighbours.beside(wall);
                    case Element.FlowElement flow -> null;
                });
    }

    private @Nullable Element fromZone(String id) {
        Optional<Element> first = key == KeyCode.DOWN
                ? ReadingOrder.of(drawing).next(new ZoneElement(id)).filter(HostElement.class::isInstance)
                : Optional.empty();
        return first.orElseGet(() -> beside(new ZoneElement(id)));
    }

    private @Nullable Element fromHost(String id) {
        CardShape card = card(id);
        if (card == null) {
            return null;
        }
        return switch (key) {
            case DOWN -> card.host().roles().isEmpty() ? below(card) : new RoleElement(id, 0);
            case UP -> above(card);
            default -> beside(new HostElement(id));
        };
    }

    /** Roles stand in rows of two, those that are folded too. */
    private @Nullable Element fromRole(String id, int index) {
        CardShape card = card(id);
        if (card == null) {
            return null;
        }
        int last = card.host().roles().size() - 1;
        boolean left = index % COLUMNS == 0;
        return switch (key) {
            case UP -> index < COLUMNS ? new HostElement(id) : new RoleElement(id, index - COLUMNS);
            case DOWN ->
                index / COLUMNS < last / COLUMNS ? new RoleElement(id, Math.min(last, index + COLUMNS)) : below(card);
            case RIGHT -> left && index < last ? new RoleElement(id, index + 1) : beside(new HostElement(id));
            case LEFT -> left ? beside(new HostElement(id)) : new RoleElement(id, index - 1);
            default -> null;
        };
    }

    private @Nullable CardShape card(String id) {
        return drawing.card(id).orElse(null);
    }

    /** The card above in the same zone; from the topmost, the zone. */
    private Element above(CardShape card) {
        Element up = nearest(card.box(), cardsIn(card.host().zone()));
        return up == null ? new ZoneElement(card.host().zone()) : up;
    }

    /** The card below in the same zone; from the lowest, whatever is below the zone. */
    private @Nullable Element below(CardShape card) {
        Element down = nearest(card.box(), cardsIn(card.host().zone()));
        return down == null ? beside(new HostElement(card.host().id())) : down;
    }

    private Map<Element, Box> cardsIn(String zone) {
        Map<Element, Box> boxes = new LinkedHashMap<>();
        for (CardShape card : drawing.cards()) {
            if (card.host().zone().equals(zone)) {
                boxes.put(new HostElement(card.host().id()), card.box());
            }
        }
        return boxes;
    }

    /** The nearest card, wall or empty zone. */
    private @Nullable Element beside(Element from) {
        Map<Element, Box> boxes = new LinkedHashMap<>();
        Set<String> filled = new HashSet<>();
        Box start = null;
        for (CardShape card : drawing.cards()) {
            boxes.put(new HostElement(card.host().id()), card.box());
            filled.add(card.host().zone());
        }
        drawing.walls()
                .forEach(wall -> boxes.put(new FirewallElement(wall.firewall().id()), wall.bar()));
        for (Drawing.ZoneShape zone : drawing.zones()) {
            ZoneElement element = new ZoneElement(zone.zone().id());
            if (element.equals(from)) {
                start = zone.box();
                cardsIn(element.id()).keySet().forEach(boxes::remove);
            } else if (!filled.contains(element.id())) {
                boxes.put(element, zone.box());
            }
        }
        Box origin = start == null ? boxes.get(from) : start;
        return origin == null ? null : nearest(origin, boxes);
    }

    private @Nullable Element nearest(Box from, Map<Element, Box> boxes) {
        Element best = null;
        double nearest = Double.MAX_VALUE;
        for (Map.Entry<Element, Box> entry : boxes.entrySet()) {
            double distance = distance(from, entry.getValue());
            if (distance < nearest) {
                best = entry.getKey();
                nearest = distance;
            }
        }
        return best;
    }

    private double distance(Box from, Box to) {
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
