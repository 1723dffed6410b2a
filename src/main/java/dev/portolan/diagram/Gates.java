package dev.portolan.diagram;

import dev.portolan.analysis.Hop;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.Depth;
import dev.portolan.diagram.Drawing.Gate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * The gates of one wall: each cord gets one where its way is straight, or as near to it as others leave room. Where there are
 * more cords than room, neighbours of one family share a gate.
 */
final class Gates {

    /** How far a link that turns in the wall runs along it. */
    static final double TURN = 5;

    /** How much of a bar a gate takes at the foot of an arm: families keep their lanes there. */
    private static final double WIDE = 2 * Families.REACH + Metrics.GATE;

    /** Gates that are placed one by one do not fill a bar. */
    private static final double FILLED = 0.7;

    private final Wall wall;
    private final List<Wish> wishes = new ArrayList<>();

    /**
     * What one cord asks for.
     *
     * @param place where it would go straight on one side
     * @param other where it would go straight on the other side
     * @param size how much of the bar
     * @param depth how far into it
     */
    private record Wish(Cord cord, int hop, double place, double other, double size, Depth depth) {
        boolean straight() {
            return Math.abs(place - other) < 0.5;
        }

        void grant(double at) {
            cord.passAt(hop, at);
        }
    }

    Gates(Wall wall) {
        this.wall = wall;
    }

    /** Asks for a gate; the first place is the better one. */
    void wish(Cord cord, int hop, double place, double other) {
        Hop step = cord.hops().get(hop);
        if (wall.turns(step.fromZone(), step.toZone())) {
            double at = between(step);
            Side side = wall.sideOf(step.fromZone());
            Depth depth = side.dx + side.dy > 0 ? Depth.NEAR : Depth.FAR;
            wishes.add(new Wish(cord, hop, at, at, TURN + Metrics.GATE / 2, depth));
        } else {
            wishes.add(new Wish(cord, hop, within(step, place), within(step, other), Metrics.GATE, Depth.THROUGH));
        }
    }

    /** Where both zones lie along the bar, if there is such a stretch. */
    private double within(Hop hop, double place) {
        double near = wall.foot(hop.fromZone()).isPresent() ? place : wall.clampedTo(hop.fromZone(), place);
        return wall.foot(hop.toZone()).isPresent() ? near : wall.clampedTo(hop.toZone(), near);
    }

    /** Where two zones on the same side of the wall meet. */
    private double between(Hop hop) {
        Box a = wall.box(hop.fromZone());
        Box b = wall.box(hop.toZone());
        double low = Math.min(wall.upright() ? a.bottom() : a.right(), wall.upright() ? b.bottom() : b.right());
        double high = Math.max(wall.upright() ? a.y() : a.x(), wall.upright() ? b.y() : b.x());
        return (low + high) / 2;
    }

    /**
     * The openings of a wall.
     *
     * @param badge where along the bar its badge is
     */
    record Plan(List<Gate> gates, double badge) {}

    /** Gives every wish a place and says which gates there are, along the bar. */
    Plan settle() {
        List<Wish> others = new ArrayList<>();
        Map<Wish, Double> feet = new LinkedHashMap<>();
        TreeSet<Double> wanted = new TreeSet<>();
        for (Wish wish : wishes) {
            Hop hop = wish.cord().hops().get(wish.hop());
            Optional<Double> foot = wall.foot(hop.fromZone()).or(() -> wall.foot(hop.toZone()));
            if (foot.isPresent()) {
                feet.put(wish, foot.get());
                wanted.add(foot.get());
            } else {
                others.add(wish);
                wanted.add(wish.place());
                wanted.add(wish.other());
            }
        }
        others.sort(Comparator.comparing((Wish wish) -> !wish.straight())
                .thenComparingDouble(Wish::place)
                .thenComparingDouble(Wish::other));
        double badge = Openings.badge(wall.bar(), wanted);
        Openings openings = opened(feet, badge);
        if (others.size() > openings.room() * FILLED || !eachAlone(others, openings)) {
            openings = opened(feet, badge);
            share(others, openings);
        }
        return new Plan(openings.gates(), badge);
    }

    private Openings opened(Map<Wish, Double> feet, double badge) {
        Openings openings = new Openings(wall, badge);
        feet.forEach((wish, foot) -> {
            openings.open(foot, WIDE, Depth.THROUGH);
            wish.grant(foot + Families.offset(wish.cord().lane()));
        });
        return openings;
    }

    private static boolean eachAlone(List<Wish> wishes, Openings openings) {
        for (Wish wish : wishes) {
            OptionalDouble first = openings.nearest(wish.place(), wish.size());
            OptionalDouble second = openings.nearest(wish.other(), wish.size());
            if (first.isEmpty() || second.isEmpty()) {
                return false;
            }
            boolean straight = Math.abs(first.getAsDouble() - wish.place()) < 0.01
                    || Math.abs(second.getAsDouble() - wish.other()) > 0.01;
            double at = straight ? first.getAsDouble() : second.getAsDouble();
            openings.open(at, wish.size(), wish.depth());
            wish.grant(at);
        }
        return true;
    }

    private static void share(List<Wish> wishes, Openings openings) {
        List<Integer> lanes = new ArrayList<>(
                new TreeSet<>(wishes.stream().map(wish -> wish.cord().lane()).toList()));
        for (Wish wish : wishes) {
            double at = openings.shared(wish.place(), lanes.indexOf(wish.cord().lane()), lanes.size());
            openings.open(at, wish.size(), wish.depth());
            wish.grant(at);
        }
    }
}
