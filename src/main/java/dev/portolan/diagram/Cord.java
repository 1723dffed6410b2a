package dev.portolan.diagram;

import dev.portolan.analysis.Hop;
import dev.portolan.diagram.Drawing.CardShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One family of service between two hosts: a line that both directions share. */
final class Cord {

    private final CardShape first;
    private final CardShape second;
    private final int lane;
    private final List<Hop> hops;
    private final double[] gates;
    private @Nullable List<Point> way;

    /**
     * @param lane of the family
     * @param hops the firewalls on the way from the first to the second
     */
    Cord(CardShape first, CardShape second, int lane, List<Hop> hops) {
        this.first = first;
        this.second = second;
        this.lane = lane;
        this.hops = hops;
        gates = new double[hops.size()];
    }

    CardShape first() {
        return first;
    }

    CardShape second() {
        return second;
    }

    int lane() {
        return lane;
    }

    List<Hop> hops() {
        return hops;
    }

    /** Where it passes the firewall of a hop: a distance along the bar. */
    double gate(int hop) {
        return gates[hop];
    }

    void passAt(int hop, double along) {
        gates[hop] = along;
    }

    /** The corners from the first card to the second; once every gate is known. */
    List<Point> way(Router router) {
        List<Point> known = way;
        if (known == null) {
            known = List.copyOf(router.way(this));
            way = known;
        }
        return known;
    }
}
