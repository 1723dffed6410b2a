package dev.portolan.analysis;

import dev.portolan.analysis.Rulebook.Rule;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happens because a host names others: a pull distribution point its sources, a management point its replica.
 *
 * @param host the host that names
 * @param hosts the hosts that it names, by id; those that are not there are empty
 * @param pairs what it starts with them and they with it, each pair of seats once
 */
record Named(Host host, Map<String, Optional<Host>> hosts, List<Pair> pairs) {

    /** What one seat starts with another. */
    record Pair(Seat start, Seat answer, List<Use> uses) {

        /** Whether another pair is of the same two seats. */
        boolean joins(Pair other) {
            return Seat.ORDER.compare(start, other.start) == 0 && Seat.ORDER.compare(answer, other.answer) == 0;
        }

        /** This pair with the uses of another between the same seats. */
        Pair with(Pair other) {
            return new Pair(start, answer, Use.joined(uses, other.uses));
        }
    }

    /**
     * What the host's naming makes happen; null where it names none.
     *
     * @param find finds a host by its id
     * @param seats the seats of a host
     */
    static @Nullable Named of(
            Host host,
            Reading reading,
            Facts facts,
            Function<String, Optional<Host>> find,
            Function<Host, List<Seat>> seats) {
        Map<String, Optional<Host>> known = new HashMap<>(4);
        List<Pair> pairs = new ArrayList<>(2);
        for (Seat seat : seats.apply(host)) {
            if (!seat.profile().names()) {
                continue;
            }
            Set<Met> met = new HashSet<>();
            for (Rule rule : reading.rules().named(seat.role())) {
                for (int i = 0; i < seat.parties().size(); i++) {
                    String path = rule.connection().scope().named();
                    for (String id : facts.hosts(seat.parties().get(i), path)) {
                        Optional<Host> other = known.computeIfAbsent(id, find);
                        if (other.isPresent() && !id.equals(host.id())) {
                            for (Seat to : seats.apply(other.get())) {
                                meet(rule, seat, i, to, reading.uses(), met, pairs);
                            }
                        }
                    }
                }
            }
        }
        return known.isEmpty() ? null : new Named(host, known, pairs);
    }

    /** Joins a placement with the first on the other host that stands for the connection's second end. */
    private static void meet(Rule rule, Seat from, int i, Seat to, UseFinder uses, Set<Met> met, List<Pair> pairs) {
        int j = to.role().equals(rule.to().role()) ? placement(rule, to) : -1;
        if (j >= 0 && met.add(new Met(rule.order(), i, to.hostId()))) {
            boolean sameSite = from.parties().get(i).sharesSiteWith(to.parties().get(j));
            UseFinder.Joint joint = new UseFinder.Joint(rule, uses.ends(from.profile(), i, to.profile(), j), sameSite);
            add(pairs, new Pair(from, to, uses.forward(joint)));
            add(pairs, new Pair(to, from, uses.back(joint)));
        }
    }

    /** The first placement that stands for the connection's second end, which is the one that naming means; -1: none. */
    static int placement(Rule rule, Seat to) {
        for (int j = 0; j < to.parties().size(); j++) {
            int placement = j;
            if (rule.to().when().test(path -> to.profile().value(placement, path))) {
                return j;
            }
        }
        return -1;
    }

    /** The pairs, those between the same seats in one. */
    static List<Pair> joined(List<Pair> pairs) {
        List<Pair> joined = new ArrayList<>();
        pairs.forEach(pair -> add(joined, pair));
        return joined;
    }

    private static void add(List<Pair> pairs, Pair pair) {
        if (pair.uses().isEmpty()) {
            return;
        }
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).joins(pair)) {
                pairs.set(i, pairs.get(i).with(pair));
                return;
            }
        }
        pairs.add(pair);
    }

    private record Met(int connection, int placement, String host) {}
}
