package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.Chip;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is drawn at a point: chips before cards, cards before walls, walls before zones. */
final class Hits {

    /** Walls are narrow: a little beside them counts. */
    private static final double NEAR = 5;

    private Hits() {}

    static @Nullable Element at(Drawing drawing, Point point) {
        CardShape card = card(drawing, point);
        if (card != null) {
            for (Chip chip : card.chips()) {
                if (chip.box().contains(point.x(), point.y())) {
                    return new RoleElement(card.host().id(), chip.index());
                }
            }
            return new HostElement(card.host().id());
        }
        for (WallShape wall : drawing.walls()) {
            if (wall.parts().stream()
                            .anyMatch(part -> Boxes.grown(part.bar(), NEAR).contains(point.x(), point.y()))
                    || wall.label().contains(point.x(), point.y())) {
                return new FirewallElement(wall.firewall().id());
            }
        }
        ZoneShape zone = zone(drawing, point, 0);
        return zone == null ? null : new ZoneElement(zone.zone().id());
    }

    /** What a rubber band catches: the hosts that it touches; where it touches none, the zones and walls that it holds. */
    static List<Element> in(Drawing drawing, Box band) {
        List<Element> caught = new ArrayList<>();
        for (CardShape card : drawing.cards()) {
            if (Boxes.overlap(card.box(), band)) {
                caught.add(new HostElement(card.host().id()));
            }
        }
        if (caught.isEmpty()) {
            drawing.zones().stream()
                    .filter(zone -> Boxes.holds(band, zone.box()))
                    .forEach(zone -> caught.add(new ZoneElement(zone.zone().id())));
            drawing.walls().stream()
                    .filter(wall -> Boxes.holds(band, wall.bar()))
                    .forEach(wall ->
                            caught.add(new FirewallElement(wall.firewall().id())));
        }
        return caught;
    }

    static @Nullable CardShape card(Drawing drawing, Point point) {
        for (CardShape card : drawing.cards().reversed()) {
            if (card.box().contains(point.x(), point.y())) {
                return card;
            }
        }
        return null;
    }

    /** The topmost zone there, or with its edge that near. */
    static @Nullable ZoneShape zone(Drawing drawing, Point point, double near) {
        for (ZoneShape zone : drawing.zones().reversed()) {
            Box box = near > 0 ? Boxes.grown(zone.box(), near) : zone.box();
            if (box.contains(point.x(), point.y())) {
                return zone;
            }
        }
        return null;
    }

    /** Whether the point is on the strip with the zone's title. */
    static boolean onTitle(ZoneShape zone, Point point) {
        return point.y() < zone.box().y() + Metrics.ZONE_TITLE_HEIGHT;
    }
}
