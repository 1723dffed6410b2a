package dev.portolan.diagram;

import dev.portolan.analysis.Flow;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Zone;
import java.util.List;

/**
 * A design as shapes, in drawing order: zones below, then walls, links and cards.
 *
 * @param bounds the smallest box around every shape
 */
public record Drawing(
        List<ZoneShape> zones, List<WallShape> walls, List<CardShape> cards, List<LinkShape> links, Box bounds) {

    public Drawing {
        zones = List.copyOf(zones);
        walls = List.copyOf(walls);
        cards = List.copyOf(cards);
        links = List.copyOf(links);
    }

    /** A zone as a room. Its title stands in a strip of {@link Metrics#ZONE_TITLE_HEIGHT} at the top. */
    public record ZoneShape(Zone zone, Box box) {}

    /**
     * A firewall as a wall in the gap between its zones.
     *
     * @param bar the wall itself
     * @param arms lines from the bar to zones that it does not face: several one after the other, from the bar
     *     outwards, where the way has corners
     * @param crossings how many crossings the firewall has; shown as a badge at the middle of the bar
     */
    public record WallShape(Firewall firewall, Box bar, List<Arm> arms, int crossings) {
        public WallShape {
            arms = List.copyOf(arms);
        }

        /** Whether the bar stands upright, between a zone on the left and one on the right. */
        public boolean upright() {
            return bar.height() >= bar.width();
        }

        /** Where the name goes: above the bar, within the gap between the zones. */
        public Box label() {
            double width = upright() ? Metrics.GUTTER : Math.max(Metrics.GUTTER, bar.width());
            double height = upright() ? Metrics.WALL_LABEL_HEIGHT : Metrics.WALL_LABEL_HEIGHT / 2 + 3;
            return new Box(bar.x() + bar.width() / 2 - width / 2, bar.y() - height - 4, width, height);
        }
    }

    /** A line from a wall to one of its zones. */
    public record Arm(String zone, Point start, Point end) {}

    /** A host as a card: its title above, chips for its roles below; not every role where there are too many. */
    public record CardShape(Host host, Box box, List<Chip> chips) {
        public CardShape {
            chips = List.copyOf(chips);
        }

        /** How many roles have no chip. */
        public int folded() {
            return host.roles().size() - chips.size();
        }

        /** Where a count of the roles without a chip goes: behind the last chip. */
        public Box foldBox() {
            return Cards.slot(box, chips.size(), host.roles().size());
        }
    }

    /**
     * A role on a card.
     *
     * @param index which of the host's roles it is
     * @param box absolute, as the card's
     */
    public record Chip(int index, String role, Box box) {}

    /**
     * All flows from one host to another that have the same family of service, as one line.
     *
     * @param family of the services, as in the catalog
     * @param install whether all of them belong to an installation
     * @param points from the edge of one card by way of the walls that are crossed to the edge of the other
     */
    public record LinkShape(
            String fromHost, String toHost, String family, boolean install, List<Flow> flows, List<Point> points) {
        public LinkShape {
            flows = List.copyOf(flows);
            points = List.copyOf(points);
        }
    }
}
