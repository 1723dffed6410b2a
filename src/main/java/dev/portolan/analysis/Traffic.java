package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * All that flows in a design, held by cohorts rather than seat by seat. A value: {@link #after} makes that of the next
 * design from it and shares with it what the change does not touch.
 */
final class Traffic {

    private static final Lane[] NONE = {};

    private final Reading reading;
    private final Scene scene;
    private final Census census;
    private final Nearest nearest;
    private final Lane[][] lanes;
    private final Map<String, Named> named;

    private Traffic(
            Reading reading, Scene scene, Census census, Nearest nearest, Lane[][] lanes, Map<String, Named> named) {
        this.reading = reading;
        this.scene = scene;
        this.census = census;
        this.nearest = nearest;
        this.lanes = lanes;
        this.named = named;
    }

    /** All that flows in the design, worked out from nothing. */
    static Traffic of(Design design, Catalog catalog, Edition edition) {
        return of(design, Reading.of(catalog, edition, design.settings()));
    }

    private static Traffic of(Design design, Reading reading) {
        Scene scene = Scene.of(design, reading);
        Census.Draft draft = new Census.Draft(Census.empty());
        Map<String, Host> hosts = new HashMap<>();
        for (Host host : design.hosts()) {
            hosts.put(host.id(), host);
            for (Seat seat : scene.surroundings().seats(host)) {
                draft.add(seat, reading.keyOf(seat, scene));
            }
        }
        Census census = draft.done();
        Nearest nearest = new Nearest(reading.rules().nearest(), census, scene.routes());
        Loom loom = new Loom(reading, census, scene.hierarchy(), nearest);
        Lane[][] lanes = new Lane[census.size()][];
        Arrays.fill(lanes, NONE);
        census.cohorts().forEach(cohort -> lanes[cohort.id()] = loom.from(cohort));
        Map<String, Named> named = new HashMap<>();
        for (Host host : design.hosts()) {
            Named by = Named.of(host, scene, reading, id -> Optional.ofNullable(hosts.get(id)));
            if (by != null) {
                named.put(host.id(), by);
            }
        }
        return new Traffic(reading, scene, census, nearest, lanes, named);
    }

    /** All that flows in the next design, of the same edition and settings. */
    Traffic after(Design next) {
        Change change = Change.between(scene, next);
        if (change == null) {
            return of(next, reading);
        }
        Scene then = scene.after(next, reading, change.recount());
        Census.Draft draft = new Census.Draft(census);
        change.gone()
                .forEach((id, host) ->
                        scene.surroundings().seats(host).forEach(seat -> draft.remove(id, reading.keyOf(seat, scene))));
        change.come()
                .values()
                .forEach(host ->
                        then.surroundings().seats(host).forEach(seat -> draft.add(seat, reading.keyOf(seat, then))));
        Census others = draft.done();
        if (!new Nearest(reading.rules().nearest(), others, then.routes()).agreesWith(nearest)) {
            return of(next, reading);
        }
        Lane[][] relaid = relaid(draft, others, then);
        return new Traffic(reading, then, others, nearest, relaid, renamed(change, then));
    }

    /** The lanes without those from and to cohorts that are gone, and with those from and to new ones. */
    private Lane[][] relaid(Census.Draft draft, Census others, Scene then) {
        Lane[][] relaid = Arrays.copyOf(lanes, others.size());
        Arrays.fill(relaid, lanes.length, relaid.length, NONE);
        Map<Cohort, List<Lane>> changed = new LinkedHashMap<>();
        Partners before = new Partners(reading.rules(), census, scene.hierarchy());
        for (Cohort dead : draft.died()) {
            relaid[dead.id()] = NONE;
            before.starting(dead, start -> changed.computeIfAbsent(start, c -> new ArrayList<>()));
        }
        Loom loom = new Loom(reading, others, then.hierarchy(), nearest);
        Partners now = new Partners(reading.rules(), others, then.hierarchy());
        for (Cohort fresh : draft.born()) {
            relaid[fresh.id()] = loom.from(fresh);
            now.starting(fresh, start -> {
                Lane lane = draft.born().contains(start) ? null : loom.lane(start, fresh);
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

    private Map<String, Named> renamed(Change change, Scene then) {
        Map<String, Named> renamed = new HashMap<>(named);
        Set<String> touched = new HashSet<>(change.gone().keySet());
        touched.addAll(change.come().keySet());
        touched.forEach(renamed::remove);
        change.come().forEach((id, host) -> name(host, then, Map.of(), change, renamed));
        named.forEach((id, by) -> {
            if (!touched.contains(id) && names(by, touched)) {
                name(by.host(), then, by.hosts(), change, renamed);
            }
        });
        return renamed;
    }

    private static boolean names(Named by, Set<String> touched) {
        for (String id : by.hosts().keySet()) {
            if (touched.contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** @param known hosts that were named before; those that the change does not touch are still the same */
    private void name(
            Host host, Scene then, Map<String, Optional<Host>> known, Change change, Map<String, Named> renamed) {
        Named by = Named.of(host, then, reading, id -> {
            if (change.gone().containsKey(id) || change.come().containsKey(id)) {
                return Optional.ofNullable(change.come().get(id));
            }
            Optional<Host> before = known.get(id);
            return before != null ? before : then.design().host(id);
        });
        if (by != null) {
            renamed.put(host.id(), by);
        }
    }

    Reading reading() {
        return reading;
    }

    Scene scene() {
        return scene;
    }

    /** All that flows, as bundles, in no order. */
    void bundles(Consumer<Bundle> taker) {
        for (Cohort start : census.cohorts()) {
            List<Seat> starts = census.members(start);
            for (Lane lane : lanes[start.id()]) {
                List<Seat> answers = census.members(lane.answer());
                taker.accept(bundle(starts, answers, lane.uses()));
            }
        }
        pairs().forEach(taker);
    }

    private Bundle bundle(List<Seat> starts, List<Seat> answers, List<Use> uses) {
        String from = starts.getFirst().parties().getFirst().zone().id();
        String to = answers.getFirst().parties().getFirst().zone().id();
        return new Bundle(
                starts, answers, uses, scene.routes().between(from, to).orElse(null));
    }

    /** What flows by naming, each pair of seats once, and without what flows between their cohorts anyway. */
    private List<Bundle> pairs() {
        Map<List<String>, Named.Pair> pairs = new LinkedHashMap<>();
        for (Named by : named.values()) {
            for (Named.Pair pair : by.pairs()) {
                pairs.merge(pair.key(), pair, Named.Pair::with);
            }
        }
        List<Bundle> bundles = new ArrayList<>(pairs.size());
        for (Named.Pair pair : pairs.values()) {
            Set<Use> uses = new TreeSet<>(Use.BY_COLUMNS);
            uses.addAll(pair.uses());
            if (reading.rules().mayRepeat(pair.start().role(), pair.answer().role())) {
                between(pair.start(), pair.answer()).forEach(uses::remove);
            }
            if (!uses.isEmpty()) {
                bundles.add(bundle(List.of(pair.start()), List.of(pair.answer()), List.copyOf(uses)));
            }
        }
        return bundles;
    }

    private List<Use> between(Seat start, Seat answer) {
        Cohort from = census.cohort(reading.keyOf(start, scene));
        Cohort to = census.cohort(reading.keyOf(answer, scene));
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
