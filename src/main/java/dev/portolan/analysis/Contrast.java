package dev.portolan.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Traffic before and after a step, held against each other pair of seats by pair of seats. It needs only what may differ; what
 * is alike on both sides counts for nothing.
 */
final class Contrast {

    private static final Comparator<Lines> BY_SEATS =
            Comparator.comparing(Lines::start, Seat.ORDER).thenComparing(Lines::answer, Seat.ORDER);

    private final Map<Ends, Pair> pairs = new HashMap<>();

    /** When something flows. */
    enum Side {
        BEFORE,
        AFTER;

        private Side other() {
            return this == BEFORE ? AFTER : BEFORE;
        }
    }

    private record Ends(String fromHost, String fromRole, String toHost, String toRole) {}

    /** What one seat starts with another on one side. */
    private record Lines(Seat start, Seat answer, List<Use> uses, List<Hop> route) {

        Lines with(Lines other) {
            return new Lines(start, answer, Use.joined(uses, other.uses), route);
        }
    }

    /** What a pair of seats has on either side. */
    private static final class Pair {

        private final EnumMap<Side, Lines> lines = new EnumMap<>(Side.class);

        void add(Side side, Lines more) {
            lines.merge(side, more, Lines::with);
        }

        @Nullable
        Lines on(Side side) {
            return lines.get(side);
        }
    }

    /** Adds what flows on one side; what is within a zone or has no way crosses nothing. */
    void add(Side side, Bundle bundle) {
        List<Hop> route = bundle.route();
        if (route == null || route.isEmpty()) {
            return;
        }
        for (Seat start : bundle.starts()) {
            for (Seat answer : bundle.answers()) {
                pairs.computeIfAbsent(
                                new Ends(start.hostId(), start.role(), answer.hostId(), answer.role()),
                                ends -> new Pair())
                        .add(side, new Lines(start, answer, bundle.uses(), route));
            }
        }
    }

    /** The crossings that are on one side only, by hop, each list in the order of a table. */
    Map<Hop, List<Crossing>> only(Side side) {
        List<Held> all = new ArrayList<>();
        for (Pair pair : pairs.values()) {
            Lines lines = pair.on(side);
            if (lines != null && !isAlike(pair)) {
                all.add(new Held(lines, pair.on(side.other())));
            }
        }
        all.sort(Comparator.comparing(Held::lines, BY_SEATS));
        Map<Hop, List<Crossing>> found = new TreeMap<>(Hop.ORDER);
        all.forEach(held -> add(held, found));
        return found;
    }

    /** What a pair of seats has on one side, held against the other. */
    private record Held(Lines lines, @Nullable Lines other) {}

    @SuppressWarnings("ReferenceEquality") // uses that do not change are the same list; others are compared one by one
    private static boolean isAlike(Pair pair) {
        Lines before = pair.on(Side.BEFORE);
        Lines after = pair.on(Side.AFTER);
        return before != null
                && after != null
                && before.uses() == after.uses()
                && before.route().equals(after.route());
    }

    private static void add(Held held, Map<Hop, List<Crossing>> found) {
        Lines lines = held.lines();
        Lines other = held.other();
        for (Hop hop : lines.route()) {
            Set<Use> known = new TreeSet<>(Use.BY_COLUMNS);
            if (other != null && other.route().contains(hop)) {
                known.addAll(other.uses());
            }
            for (Use use : lines.uses()) {
                if (!known.contains(use)) {
                    found.computeIfAbsent(hop, h -> new ArrayList<>())
                            .add(new Crossing(hop, use.between(lines.start(), lines.answer(), lines.route())));
                }
            }
        }
    }
}
