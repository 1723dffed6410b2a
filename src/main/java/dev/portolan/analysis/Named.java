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
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happens because a host names others: a pull distribution point its sources, a management point its replica.
 *
 * @param host the host that names
 * @param hosts the hosts that it names, by id; those that are not there are empty
 */
record Named(Host host, Map<String, Optional<Host>> hosts, List<Pair> pairs) {

    /** What one seat starts with another. */
    record Pair(Seat start, Seat answer, List<Use> uses) {

        /** The same for every pair between the two seats. */
        List<String> key() {
            return List.of(start.hostId(), start.role(), answer.hostId(), answer.role());
        }

        /** This pair with the uses of another between the same seats. */
        Pair with(Pair other) {
            Set<Use> all = new TreeSet<>(Use.BY_COLUMNS);
            all.addAll(uses);
            all.addAll(other.uses);
            return new Pair(start, answer, List.copyOf(all));
        }
    }

    /** What the host's naming makes happen; null where it names none. */
    static @Nullable Named of(Host host, Scene scene, Reading reading, Function<String, Optional<Host>> lookUp) {
        Map<String, Optional<Host>> hosts = new HashMap<>(4);
        List<Pair> pairs = new ArrayList<>();
        for (Seat seat : scene.surroundings().seats(host)) {
            Set<Meeting> met = new HashSet<>();
            for (Rule rule : reading.rules().named(seat.role())) {
                for (int i = 0; i < seat.parties().size(); i++) {
                    String path = rule.connection().scope().named();
                    for (String id : scene.facts().hosts(seat.parties().get(i), path)) {
                        Optional<Host> other = hosts.computeIfAbsent(id, lookUp);
                        if (other.isPresent() && !id.equals(host.id())) {
                            meet(rule, seat, i, other.get(), scene, reading, met, pairs);
                        }
                    }
                }
            }
        }
        return hosts.isEmpty() ? null : new Named(host, hosts, List.copyOf(pairs));
    }

    /** Joins a placement with the first on the other host that stands for the connection's second end. */
    private static void meet(
            Rule rule, Seat from, int i, Host other, Scene scene, Reading reading, Set<Meeting> met, List<Pair> pairs) {
        for (Seat to : scene.surroundings().seats(other)) {
            if (!to.role().equals(rule.to().role())) {
                continue;
            }
            Profile toProfile = reading.profiles().of(to, scene.facts());
            for (int j = 0; j < to.parties().size(); j++) {
                int placement = j;
                if (rule.to().when().test(path -> toProfile.value(placement, path))
                        && met.add(new Meeting(rule.order(), i, other.id()))) {
                    Profile fromProfile = reading.profiles().of(from, scene.facts());
                    boolean sameSite =
                            from.parties().get(i).sharesSiteWith(to.parties().get(j));
                    Set<Use> there = new TreeSet<>(Use.BY_COLUMNS);
                    reading.uses().addForward(there, rule, fromProfile, i, toProfile, j, sameSite);
                    add(pairs, from, to, there);
                    Set<Use> back = new TreeSet<>(Use.BY_COLUMNS);
                    reading.uses().addBack(back, rule, fromProfile, i, toProfile, j, sameSite);
                    add(pairs, to, from, back);
                }
            }
        }
    }

    private static void add(List<Pair> pairs, Seat start, Seat answer, Set<Use> uses) {
        if (!uses.isEmpty()) {
            pairs.add(new Pair(start, answer, List.copyOf(uses)));
        }
    }

    private record Meeting(int connection, int placement, String host) {}
}
