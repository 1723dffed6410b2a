package dev.portolan.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes bundles out, flow by flow, in the order of a table, without ever holding all flows. */
final class Expansion {

    private final TreeMap<Seat, List<Group>> byStart = new TreeMap<>(Seat.ORDER);

    private Expansion(Collection<Bundle> bundles) {
        IdentityHashMap<List<Seat>, Group> groups = new IdentityHashMap<>();
        for (Bundle bundle : bundles) {
            Group group = groups.get(bundle.starts());
            if (group == null) {
                group = new Group(bundle.starts());
                groups.put(bundle.starts(), group);
            }
            group.bundles.add(bundle);
        }
        for (Group group : groups.values()) {
            group.starts.forEach(start ->
                    byStart.computeIfAbsent(start, s -> new ArrayList<>(1)).add(group));
        }
    }

    /** The flows of the bundles, sorted as tables show them. */
    static Stream<Flow> flows(Collection<Bundle> bundles) {
        return new Expansion(bundles)
                .byStart.entrySet().stream().flatMap(entry -> flows(entry.getKey(), entry.getValue()));
    }

    private static Stream<Flow> flows(Seat start, List<Group> groups) {
        List<Answer> answers = groups.size() == 1 ? groups.getFirst().answers() : joined(groups);
        return answers.stream()
                .filter(answer -> !answer.seat().sharesHostWith(start))
                .flatMap(
                        answer -> answer.uses().stream().map(use -> use.between(start, answer.seat(), answer.route())));
    }

    private static List<Answer> joined(List<Group> groups) {
        TreeMap<Seat, Answer> answers = new TreeMap<>(Seat.ORDER);
        for (Group group : groups) {
            group.answers().forEach(answer -> answers.merge(answer.seat(), answer, Answer::with));
        }
        return List.copyOf(answers.values());
    }

    /** Bundles with the same starting seats. */
    private static final class Group {
        private final List<Seat> starts;
        private final List<Bundle> bundles = new ArrayList<>();
        private @Nullable List<Answer> answers;

        Group(List<Seat> starts) {
            this.starts = starts;
        }

        List<Answer> answers() {
            List<Answer> known = answers;
            if (known == null) {
                known = new ArrayList<>();
                for (Bundle bundle : bundles) {
                    List<Hop> route = bundle.route() == null ? List.of() : bundle.route();
                    for (Seat seat : bundle.answers()) {
                        known.add(new Answer(seat, bundle.uses(), route));
                    }
                }
                known.sort(Comparator.comparing(Answer::seat, Seat.ORDER));
                answers = known;
            }
            return known;
        }
    }

    private record Answer(Seat seat, List<Use> uses, List<Hop> route) {

        Answer with(Answer other) {
            return new Answer(seat, Use.joined(uses, other.uses), route);
        }
    }
}
