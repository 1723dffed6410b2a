package dev.portolan.diagram;

import dev.portolan.analysis.Hop;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.CardShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads cords from card to card: within each zone around its cards, between zones straight through the gates. */
final class Router {

    /** How far from the straight way a detour is looked for, before the whole zone is looked at. */
    private static final double NEAR = 260;

    /** In a zone with more cards a detour that is not near is not looked for. */
    private static final int MANY = 600;

    private final Map<String, Floor> floors;
    private final Map<String, Wall> walls;
    private final List<Cord> cords = new ArrayList<>();
    private final Ends ends = new Ends();

    Router(Map<String, Floor> floors, Map<String, Wall> walls) {
        this.floors = floors;
        this.walls = walls;
    }

    /** Takes a cord, before the first way is asked for. */
    void add(Cord cord) {
        cords.add(cord);
        ends.add(cord);
    }

    List<Cord> cords() {
        return cords;
    }

    /** The corners from the first card of a cord to the second. */
    List<Point> way(Cord cord) {
        List<Point> points = new ArrayList<>();
        int lane = cord.lane();
        Floor floor = floor(cord.first().host().zone());
        List<Stub> start = List.of();
        for (int i = 0; i < cord.hops().size(); i++) {
            Hop hop = cord.hops().get(i);
            Wall wall = wall(hop);
            double turn = turn(wall, hop);
            double at = cord.gate(i);
            Optional<Wall.Way> out = wall.from(hop.fromZone(), at - turn, lane, port(wall, cord.first(), lane));
            Optional<Wall.Way> in = wall.from(hop.toZone(), at + turn, lane, port(wall, cord.second(), lane));
            if (out.isEmpty() || in.isEmpty()) {
                return sketch(cord);
            }
            List<Stub> exit =
                    Ends.ofEdge(floor, out.get().points().getFirst(), out.get().inwards(), lane);
            List<Stub> from = i > 0 ? start : ends.ofCard(floor, cord.first(), lane, exit);
            points.addAll(leg(floor, lane, from, exit));
            points.addAll(out.get().points());
            points.addAll(in.get().points().reversed());
            floor = floor(hop.toZone());
            start = Ends.ofEdge(floor, in.get().points().getFirst(), in.get().inwards(), lane);
        }
        if (cord.hops().isEmpty()) {
            start = ends.ofCard(
                    floor, cord.first(), lane, Ends.ofBox(floor, cord.second().box(), lane));
        }
        List<Stub> others =
                cord.hops().isEmpty() ? Ends.ofBox(floor, cord.first().box(), lane) : start;
        points.addAll(leg(floor, lane, start, ends.ofCard(floor, cord.second(), lane, others)));
        return Ways.straightened(points);
    }

    /** Where two zones are on one side of the wall, in above the other's way out, so that the two do not cross. */
    private static double turn(Wall wall, Hop hop) {
        if (!wall.turns(hop.fromZone(), hop.toZone())) {
            return 0;
        }
        Point from = Boxes.centre(wall.box(hop.fromZone()));
        Point to = Boxes.centre(wall.box(hop.toZone()));
        return wall.along(from) < wall.along(to) ? Gates.TURN / 2 : -Gates.TURN / 2;
    }

    private static double port(Wall wall, CardShape card, int lane) {
        return wall.upright() ? Ports.y(card.box(), lane) : Ports.x(card.box(), lane);
    }

    private static List<Point> leg(Floor floor, int lane, List<Stub> from, List<Stub> to) {
        List<Point> tips = new ArrayList<>();
        from.forEach(stub -> tips.add(stub.tip()));
        to.forEach(stub -> tips.add(stub.tip()));
        Box near = Boxes.grown(Boxes.along(tips), NEAR);
        Optional<List<Point>> way = Search.way(new Maze(floor, near, lane, from, to), from, to);
        if (way.isEmpty() && floor.size() <= MANY) {
            way = Search.way(new Maze(floor, floor.room(), lane, from, to), from, to);
        }
        return way.orElseGet(() -> List.of(from.getFirst().tip(), to.getFirst().tip()));
    }

    /** From card to card straight through the gates. */
    List<Point> sketch(Cord cord) {
        List<Point> middle = new ArrayList<>();
        for (int i = 0; i < cord.hops().size(); i++) {
            Hop hop = cord.hops().get(i);
            Wall wall = wall(hop);
            double at = cord.gate(i);
            arm(wall, hop.fromZone(), at, cord).ifPresent(way -> middle.addAll(way.points()));
            middle.add(wall.on(at));
            arm(wall, hop.toZone(), at, cord)
                    .ifPresent(way -> middle.addAll(way.points().reversed()));
        }
        Box first = cord.first().box();
        Box second = cord.second().box();
        List<Point> points = new ArrayList<>();
        points.add(Ways.edge(first, middle.isEmpty() ? Boxes.centre(second) : middle.getFirst()));
        points.addAll(middle);
        points.add(Ways.edge(second, middle.isEmpty() ? Boxes.centre(first) : middle.getLast()));
        return Ways.straightened(points);
    }

    /** Where a cord passes a firewall, if it does. */
    Optional<Point> gate(Cord cord, String firewall) {
        for (int i = 0; i < cord.hops().size(); i++) {
            Hop hop = cord.hops().get(i);
            if (hop.firewall().equals(firewall)) {
                return Optional.of(wall(hop).on(cord.gate(i)));
            }
        }
        return Optional.empty();
    }

    /** Where a cord passes firewalls, from its first card to its second. */
    List<Point> gates(Cord cord) {
        List<Point> gates = new ArrayList<>();
        for (int i = 0; i < cord.hops().size(); i++) {
            gates.add(wall(cord.hops().get(i)).on(cord.gate(i)));
        }
        return gates;
    }

    private static Optional<Wall.Way> arm(Wall wall, String zone, double at, Cord cord) {
        return wall.foot(zone).isEmpty() ? Optional.empty() : wall.from(zone, at, cord.lane(), at);
    }

    private Floor floor(String zone) {
        Floor floor = floors.get(zone);
        if (floor == null) {
            throw new IllegalStateException("the zone " + zone + " is not drawn");
        }
        return floor;
    }

    private Wall wall(Hop hop) {
        Wall wall = walls.get(hop.firewall());
        if (wall == null) {
            throw new IllegalStateException("the firewall " + hop.firewall() + " is not drawn");
        }
        return wall.at(hop);
    }
}
