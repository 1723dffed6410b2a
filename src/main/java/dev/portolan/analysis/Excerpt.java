package dev.portolan.analysis;

import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What flows from and to some hosts, found without looking at the traffic of others. */
final class Excerpt {

    private final Traffic traffic;
    private final Set<String> ids = new HashSet<>();
    private final Map<Cohort, List<Seat>> own = new LinkedHashMap<>();

    private Excerpt(Traffic traffic, Collection<Host> hosts) {
        this.traffic = traffic;
        for (Host host : hosts) {
            ids.add(host.id());
            for (Seat seat : traffic.reading().seats(host, traffic.scene())) {
                Cohort cohort = traffic.cohort(seat);
                if (cohort != null) {
                    own.computeIfAbsent(cohort, c -> new ArrayList<>(1)).add(seat);
                }
            }
        }
    }

    /**
     * Takes the bundles with one of the hosts at either end, in no order. What naming repeats is in more than one.
     *
     * @param hosts as they are in the design of the traffic
     */
    static void of(Traffic traffic, Collection<Host> hosts, Consumer<Bundle> taker) {
        Excerpt excerpt = new Excerpt(traffic, hosts);
        excerpt.own.forEach((cohort, seats) -> {
            for (Lane lane : traffic.lanes(cohort)) {
                taker.accept(traffic.bundle(seats, traffic.census().members(lane.answer()), lane.uses()));
            }
        });
        excerpt.reaching(taker);
        excerpt.naming(taker);
    }

    /** What others start with the hosts. */
    private void reaching(Consumer<Bundle> taker) {
        Partners partners = traffic.partners();
        Map<Cohort, List<Seat>> others = new LinkedHashMap<>();
        own.forEach((cohort, seats) -> partners.starting(cohort, (start, search) -> {
            List<Seat> starts = others.computeIfAbsent(start, this::others);
            for (Lane lane : starts.isEmpty() ? Traffic.NONE : traffic.lanes(start)) {
                if (lane.answer() == cohort) {
                    taker.accept(traffic.bundle(starts, seats, lane.uses()));
                }
            }
        }));
    }

    private List<Seat> others(Cohort cohort) {
        List<Seat> members = traffic.census().members(cohort);
        return own.containsKey(cohort)
                ? members.stream().filter(seat -> !ids.contains(seat.hostId())).toList()
                : members;
    }

    private void naming(Consumer<Bundle> taker) {
        Set<String> namers = new HashSet<>(ids);
        ids.forEach(id -> namers.addAll(traffic.namings().namersOf(id)));
        for (String namer : namers) {
            Named by = traffic.namings().named().get(namer);
            for (Named.Pair pair : by == null ? List.<Named.Pair>of() : by.pairs()) {
                if (ids.contains(pair.start().hostId())
                        || ids.contains(pair.answer().hostId())) {
                    taker.accept(traffic.bundle(List.of(pair.start()), List.of(pair.answer()), pair.uses()));
                }
            }
        }
    }
}
