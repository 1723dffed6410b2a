package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that flows in a design, held by cohorts rather than seat by seat. A value: {@link #after} makes that of the next
 * design from it and shares with it what the change does not touch.
 */
final class Traffic {

    static final Lane[] NONE = {};

    private final Reading reading;
    private final Scene scene;
    private final Census census;
    private final Nearest nearest;
    private final Lane[][] lanes;
    private final Namings namings;

    private Traffic(Reading reading, Scene scene, Census census, Nearest nearest, Lane[][] lanes, Namings namings) {
        this.reading = reading;
        this.scene = scene;
        this.census = census;
        this.nearest = nearest;
        this.lanes = lanes;
        this.namings = namings;
    }

    /** All that flows in the design, worked out from nothing. */
    static Traffic of(Design design, Catalog catalog, Edition edition) {
        return of(design, Reading.of(catalog, edition, design.settings()));
    }

    private static Traffic of(Design design, Reading reading) {
        Scene scene = Scene.of(design, reading);
        Census.Draft draft = new Census.Draft(Census.empty());
        Map<String, Host> hosts = new HashMap<>();
        Map<String, List<Seat>> seats = new HashMap<>();
        for (Host host : design.hosts()) {
            List<Seat> own = reading.seats(host, scene);
            hosts.put(host.id(), host);
            seats.put(host.id(), own);
            own.forEach(seat -> draft.add(seat, reading.keyOf(seat, scene)));
        }
        Census census = draft.done();
        Nearest nearest = new Nearest(reading.rules().nearest(), census, scene.routes());
        Loom loom = new Loom(reading, census, scene.hierarchy(), nearest);
        Lane[][] lanes = new Lane[census.size()][];
        census.forEach(cohort -> lanes[cohort.id()] = loom.from(cohort));
        Namings namings = Namings.of(
                design.hosts(),
                reading,
                scene.facts(),
                id -> Optional.ofNullable(hosts.get(id)),
                host -> seats.getOrDefault(host.id(), List.of()));
        return new Traffic(reading, scene, census, nearest, lanes, namings);
    }

    /** All that flows in the next design, of the same edition and settings. */
    Traffic after(Design next) {
        Change change = Change.between(scene, next);
        if (change == null) {
            return of(next, reading);
        }
        Scene then = scene.after(next, reading, change.recount());
        Census.Draft draft = new Census.Draft(census);
        for (Host host : change.gone().values()) {
            reading.seats(host, scene).forEach(seat -> draft.remove(host.id(), reading.keyOf(seat, scene)));
        }
        for (Host host : change.come().values()) {
            reading.seats(host, then).forEach(seat -> draft.add(seat, reading.keyOf(seat, then)));
        }
        Census others = draft.done();
        if (!new Nearest(reading.rules().nearest(), others, then.routes()).agreesWith(nearest)) {
            return of(next, reading);
        }
        Lane[][] relaid = relaid(draft, others, then);
        return new Traffic(reading, then, others, nearest, relaid, namings.after(change, then, reading));
    }

    /** The lanes without those from and to cohorts that are gone, and with those from and to new ones. */
    private Lane[][] relaid(Census.Draft draft, Census others, Scene then) {
        Lane[][] relaid = Arrays.copyOf(lanes, others.size());
        Arrays.fill(relaid, lanes.length, relaid.length, NONE);
        Map<Cohort, List<Lane>> changed = new LinkedHashMap<>();
        Partners before = partners();
        for (Cohort dead : draft.died()) {
            relaid[dead.id()] = NONE;
            before.starting(dead, (start, search) -> changed.computeIfAbsent(start, c -> new ArrayList<>()));
        }
        Loom loom = new Loom(reading, others, then.hierarchy(), nearest);
        Partners now = new Partners(reading.rules(), others, then.hierarchy(), nearest);
        for (Cohort fresh : draft.born()) {
            relaid[fresh.id()] = loom.from(fresh);
            now.starting(fresh, (start, search) -> {
                boolean forward = !search.reached().isEmpty();
                boolean back = !search.reaching().isEmpty();
                Lane lane = draft.born().contains(start) ? null : loom.lane(start, fresh, forward, back);
                if (lane != null) {
                    changed.computeIfAbsent(start, c -> new ArrayList<>()).add(lane);
                }
            });
        }
        changed.keySet().removeAll(draft.died());
        changed.forEach((start, more) -> {
            List<Lane> kept = new ArrayList<>(relaid[start.id()].length + more.size());
            for (Lane lane : relaid[start.id()]) {
                if (!draft.died().contains(lane.answer())) {
                    kept.add(lane);
                }
            }
            kept.addAll(more);
            relaid[start.id()] = kept.toArray(NONE);
        });
        return relaid;
    }

    /** The hosts in which this differs from earlier traffic, where nothing else can; null where all may be otherwise. */
    @Nullable
    Change since(Traffic before) {
        return nearest == before.nearest ? Change.between(before.scene, scene.design()) : null;
    }

    Reading reading() {
        return reading;
    }

    Scene scene() {
        return scene;
    }

    /** All that flows, as bundles, in no order. */
    void bundles(Consumer<Bundle> taker) {
        census.forEach(start -> {
            List<Seat> starts = census.members(start);
            for (Lane lane : lanes[start.id()]) {
                taker.accept(bundle(starts, census.members(lane.answer()), lane.uses()));
            }
        });
        pairs(taker);
    }

    /** Takes numbers of flows between two zones. */
    @FunctionalInterface
    interface Sizes {
        void take(String fromZone, String toZone, long flows);
    }

    /** How much flows between zones, in any number of parts. */
    void sizes(Sizes taker) {
        census.forEach(start -> {
            Map<String, Long> toZones = new HashMap<>();
            long starts = census.members(start).size();
            for (Lane lane : lanes[start.id()]) {
                if (!lane.answer().zone().equals(start.zone())) {
                    long flows = starts
                            * census.members(lane.answer()).size()
                            * lane.uses().size();
                    toZones.merge(lane.answer().zone(), flows, Long::sum);
                }
            }
            toZones.forEach((zone, flows) -> taker.take(start.zone(), zone, flows));
        });
        pairs(pair -> taker.take(
                pair.starts().getFirst().zone(), pair.answers().getFirst().zone(), pair.size()));
    }

    /** What flows from seats of one zone to seats of one zone. */
    Bundle bundle(List<Seat> starts, List<Seat> answers, List<Use> uses) {
        String from = starts.getFirst().zone();
        String to = answers.getFirst().zone();
        return new Bundle(
                starts, answers, uses, scene.routes().between(from, to).orElse(null));
    }

    /** What flows by naming, each pair of seats once, and without what flows between their cohorts anyway. */
    private void pairs(Consumer<Bundle> taker) {
        TreeMap<String, List<Named.Pair>> mutual = new TreeMap<>();
        namings.named().forEachValue(by -> {
            for (Named.Pair pair : by.pairs()) {
                if (isMutual(by, pair)) {
                    mutual.computeIfAbsent(pair.start().hostId(), id -> new ArrayList<>())
                            .add(pair);
                } else {
                    pair(pair, taker);
                }
            }
        });
        mutual.values().forEach(pairs -> Named.joined(pairs).forEach(pair -> pair(pair, taker)));
    }

    /** Whether the other host names this one too, so that it may have the same pair. */
    private boolean isMutual(Named by, Named.Pair pair) {
        String own = by.host().id();
        String start = pair.start().hostId();
        Named other = namings.named().get(start.equals(own) ? pair.answer().hostId() : start);
        return other != null && other.hosts().containsKey(own);
    }

    private void pair(Named.Pair pair, Consumer<Bundle> taker) {
        List<Use> uses = pair.uses();
        if (reading.rules().mayRepeat(pair.start().role(), pair.answer().role())) {
            Set<Use> rest = new TreeSet<>(Use.BY_COLUMNS);
            rest.addAll(uses);
            between(pair.start(), pair.answer()).forEach(rest::remove);
            uses = List.copyOf(rest);
        }
        if (!uses.isEmpty()) {
            taker.accept(bundle(List.of(pair.start()), List.of(pair.answer()), uses));
        }
    }

    /** What flows from one seat to another, as bundles; what naming repeats is in more than one. */
    void bundles(Seat start, Seat answer, Consumer<Bundle> taker) {
        Named.Pair wanted = new Named.Pair(start, answer, between(start, answer));
        if (!wanted.uses().isEmpty()) {
            taker.accept(bundle(List.of(start), List.of(answer), wanted.uses()));
        }
        for (Seat seat : List.of(start, answer)) {
            Named by = namings.named().get(seat.hostId());
            if (by != null) {
                by.pairs().stream()
                        .filter(wanted::joins)
                        .forEach(pair -> taker.accept(bundle(List.of(start), List.of(answer), pair.uses())));
            }
        }
    }

    Nearest nearest() {
        return nearest;
    }

    Namings namings() {
        return namings;
    }

    /** Looks for those that a cohort may have to do with. */
    Partners partners() {
        return new Partners(reading.rules(), census, scene.hierarchy(), nearest);
    }

    /** The lanes that start at a cohort of the census; to be left as they are. */
    Lane[] lanes(Cohort start) {
        return lanes[start.id()];
    }

    Census census() {
        return census;
    }

    /** The cohort of a seat; null where the seat meets nobody and is in none. */
    @Nullable
    Cohort cohort(Seat seat) {
        return census.cohort(reading.keyOf(seat, scene));
    }

    private List<Use> between(Seat start, Seat answer) {
        Cohort from = cohort(start);
        Cohort to = cohort(answer);
        if (from != null) {
            for (Lane lane : lanes[from.id()]) {
                if (lane.answer() == to) {
                    return lane.uses();
                }
            }
        }
        return List.of();
    }
}
