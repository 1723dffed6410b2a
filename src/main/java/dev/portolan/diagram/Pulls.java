package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.CARD_WIDTH;

import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Bonds.Bond;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges the places of hosts in a zone as long as that makes lines shorter and straighter: those that talk to the outside
 * come to stand beside the wall, those that talk to each other beside each other.
 */
final class Pulls {

    /** In larger zones hosts stay in the order of the file. */
    private static final int MOST = 60;

    private static final int ROUNDS = 12;
    private static final double CORNER = 30;
    private static final double AROUND = 70;

    /** Along the wall counts less than away from it: lines to many places meet there anyway. */
    private static final double ALONG = 0.6;

    private final Seating seating;
    private final Box zone;
    private final double pitch;
    private final Map<String, Integer> seats = new HashMap<>();
    private final List<List<Bond>> inside = new ArrayList<>();
    private final List<Map<Side, Outside>> outside = new ArrayList<>();

    /** All lines of a host that leave its zone on one side: how many, and where they lead to on average. */
    private record Outside(int weight, double x, double y) {
        Outside with(int more, Point at) {
            int sum = weight + more;
            return new Outside(sum, (x * weight + at.x() * more) / sum, (y * weight + at.y() * more) / sum);
        }
    }

    private Pulls(
            Seating seating, Box zone, Bonds bonds, Map<String, Point> middles, Function<String, @Nullable Side> exit) {
        this.seating = seating;
        this.zone = zone;
        pitch = seating.pitch();
        for (Host host : seating.hosts()) {
            seats.put(host.id(), seats.size());
        }
        for (Host host : seating.hosts()) {
            List<Bond> own = new ArrayList<>();
            Map<Side, Outside> others = new EnumMap<>(Side.class);
            for (Bond bond : bonds.of(host.id())) {
                Side side = exit.apply(bond.other());
                Point at = middles.get(bond.other());
                if (seats.containsKey(bond.other())) {
                    own.add(bond);
                } else if (side != null && at != null) {
                    others.merge(side, new Outside(bond.weight(), at.x(), at.y()), (a, b) -> a.with(bond.weight(), at));
                }
            }
            inside.add(own);
            outside.add(others);
        }
    }

    /**
     * Improves a seating.
     *
     * @param middles where cards are, by host id
     * @param exit the side on which the way to another host leaves this zone; null: none
     */
    static void settle(
            Seating seating, Box zone, Bonds bonds, Map<String, Point> middles, Function<String, @Nullable Side> exit) {
        if (seating.hosts().size() > 1 && seating.hosts().size() <= MOST) {
            new Pulls(seating, zone, bonds, middles, exit).exchange();
        }
    }

    private void exchange() {
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int a = 0; a < seating.hosts().size(); a++) {
                for (int b = a + 1; b < seating.hosts().size(); b++) {
                    better |= exchange(a, b);
                }
            }
        }
    }

    private boolean exchange(int a, int b) {
        double before = cost(a) + cost(b);
        swap(a, b);
        if (cost(a) + cost(b) < before - 0.5) {
            return true;
        }
        swap(a, b);
        return false;
    }

    private void swap(int a, int b) {
        seating.swap(a, b);
        Collections.swap(inside, a, b);
        Collections.swap(outside, a, b);
        seats.put(seating.hosts().get(a).id(), a);
        seats.put(seating.hosts().get(b).id(), b);
    }

    private double x(int seat) {
        return zone.x() + Seating.x(seating.column(seat)) + CARD_WIDTH / 2;
    }

    private double y(int seat) {
        return zone.y() + Seating.TOP + (seating.row(seat) + 0.5) * pitch;
    }

    private double cost(int seat) {
        double cost = 0;
        for (Bond bond : inside.get(seat)) {
            cost += bond.weight() * between(seat, seats.getOrDefault(bond.other(), seat));
        }
        for (Map.Entry<Side, Outside> each : outside.get(seat).entrySet()) {
            Outside to = each.getValue();
            double away = switch (each.getKey()) {
                case LEFT -> x(seat) - zone.x();
                case RIGHT -> zone.right() - x(seat);
                case TOP -> y(seat) - zone.y();
                case BOTTOM -> zone.bottom() - y(seat);
            };
            double along = each.getKey().level() ? Math.abs(y(seat) - to.y()) : Math.abs(x(seat) - to.x());
            cost += to.weight() * (away + ALONG * along);
        }
        return cost;
    }

    /** Straight beside or below each other; otherwise around what stands between. */
    private double between(int a, int b) {
        int columns = Math.abs(seating.column(a) - seating.column(b));
        int rows = Math.abs(seating.row(a) - seating.row(b));
        double length = Math.abs(x(a) - x(b)) + Math.abs(y(a) - y(b));
        if (columns == 0) {
            return rows > 1 ? length + AROUND : length;
        }
        return rows == 0 ? (columns > 1 ? length + AROUND : length) : length + CORNER;
    }
}
