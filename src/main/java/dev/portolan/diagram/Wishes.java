package dev.portolan.diagram;

import dev.portolan.analysis.Hop;
import dev.portolan.design.Layout.Box;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where cords would like to pass the walls: straight ahead of a card, or of a channel that leads to it. */
final class Wishes {

    private final Map<String, Floor> floors;
    private final Map<String, Wall> walls;
    private final Map<Approach, Integer> crowds = new HashMap<>();
    private final Map<Approach, Double> ahead = new HashMap<>();

    /** From a card, along a lane, to a wall. */
    private record Approach(String host, int lane, Bar bar) {}

    Wishes(Map<String, Floor> floors, Map<String, Wall> walls) {
        this.floors = floors;
        this.walls = walls;
    }

    /** Tells every wall what the cords want of it. */
    void tell(List<Cord> cords, IdentityHashMap<Wall, Gates> gates) {
        for (Cord cord : cords) {
            if (!cord.hops().isEmpty()) {
                crowds.merge(approach(cord, true), 1, Integer::sum);
                crowds.merge(approach(cord, false), 1, Integer::sum);
            }
        }
        for (Cord cord : cords) {
            for (int i = 0; i < cord.hops().size(); i++) {
                Gates own = gates.get(wall(cord.hops().get(i)));
                if (own != null) {
                    tell(cord, i, own);
                }
            }
        }
    }

    private Wall wall(Hop hop) {
        return Objects.requireNonNull(walls.get(hop.firewall()), "a cord passes walls that are drawn")
                .at(hop);
    }

    private Approach approach(Cord cord, boolean first) {
        Hop hop = first ? cord.hops().getFirst() : cord.hops().getLast();
        return new Approach(
                (first ? cord.first() : cord.second()).host().id(),
                cord.lane(),
                wall(hop).bar());
    }

    /** Better ahead of the card that fewer cords lead to from here: so the trunk is beside the one that has many. */
    private void tell(Cord cord, int hop, Gates gates) {
        int last = cord.hops().size() - 1;
        double before = hop == 0 ? ahead(cord, true) : through(cord, hop - 1);
        double after = hop == last ? ahead(cord, false) : through(cord, hop);
        before = Double.isNaN(before) ? after : before;
        after = Double.isNaN(after) ? before : after;
        if (Double.isNaN(before)) {
            before = ahead(cord, true);
            after = before;
        }
        boolean leaf = crowds.getOrDefault(approach(cord, true), 0) < crowds.getOrDefault(approach(cord, false), 0);
        boolean beforeFirst = last == 0 ? leaf : hop > 0;
        gates.wish(cord, hop, beforeFirst ? before : after, beforeFirst ? after : before);
    }

    /** On the bar straight ahead of a card; where other cards stand between, ahead of the channel beside it. */
    private double ahead(Cord cord, boolean first) {
        Approach approach = approach(cord, first);
        Double known = ahead.get(approach);
        if (known == null) {
            Hop hop = first ? cord.hops().getFirst() : cord.hops().getLast();
            String zone = first ? hop.fromZone() : hop.toZone();
            Box card = (first ? cord.first() : cord.second()).box();
            known = ahead(card, zone, wall(hop), cord.lane());
            ahead.put(approach, known);
        }
        return known;
    }

    private double ahead(Box card, String zone, Wall wall, int lane) {
        Floor floor = floors.get(zone);
        double port = wall.upright() ? Ports.y(card, lane) : Ports.x(card, lane);
        if (floor == null
                || wall.foot(zone).isPresent()
                || floor.isFree(strip(card, port, floor.room(), wall.sideOf(zone)))) {
            return port;
        }
        Side low = wall.upright() ? Side.TOP : Side.LEFT;
        double before = floor.beside(card, low, lane);
        double after = floor.beside(card, low.opposite(), lane);
        double middle = (wall.bar().start() + wall.bar().end()) / 2;
        return Math.abs(before - middle) < Math.abs(after - middle) ? before : after;
    }

    /** From the side of a card to the outline of its zone. */
    private static Box strip(Box card, double port, Box room, Side side) {
        return switch (side) {
            case LEFT -> new Box(room.x(), port - 1, Math.max(1, card.x() - room.x()), 2);
            case RIGHT -> new Box(card.right(), port - 1, Math.max(1, room.right() - card.right()), 2);
            case TOP -> new Box(port - 1, room.y(), 2, Math.max(1, card.y() - room.y()));
            case BOTTOM -> new Box(port - 1, card.bottom(), 2, Math.max(1, room.bottom() - card.bottom()));
        };
    }

    /**
     * On both bars ahead of a free channel across the zone between two hops.
     *
     * @return not a number where the bars are not on opposite sides of the zone
     */
    private double through(Cord cord, int hop) {
        Hop in = cord.hops().get(hop);
        Hop out = cord.hops().get(hop + 1);
        Wall first = wall(in);
        Wall second = wall(out);
        Floor floor = floors.get(in.toZone());
        if (floor == null
                || first.foot(in.toZone()).isPresent()
                || second.foot(out.fromZone()).isPresent()
                || first.sideOf(in.toZone()) != second.sideOf(out.fromZone()).opposite()) {
            return Double.NaN;
        }
        Box from = cord.first().box();
        Box to = cord.second().box();
        boolean level = first.upright();
        double wanted = level
                ? (Ports.y(from, cord.lane()) + Ports.y(to, cord.lane())) / 2
                : (Ports.x(from, cord.lane()) + Ports.x(to, cord.lane())) / 2;
        return floor.corridor(level, wanted) + Families.offset(cord.lane());
    }
}
