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
     * @param arms lines from the bar to zones that it does not touch: a firewall with three legs or more
     * @param crossings how many crossings the firewall has; shown as a badge at the middle of the bar
     */
    public record WallShape(Firewall firewall, Box bar, List<Arm> arms, int crossings) {
        public WallShape {
            arms = List.copyOf(arms);
        }
    }

    /** A line from a wall to one of its zones. */
    public record Arm(String zone, Point start, Point end) {}

    /** A host as a card: its title above, a chip for each role below. */
    public record CardShape(Host host, Box box, List<Chip> chips) {
        public CardShape {
            chips = List.copyOf(chips);
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
