package dev.portolan.analysis;

import dev.portolan.analysis.Rulebook.Rule;
import dev.portolan.catalog.Attributes;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Connection.Silenced;
import dev.portolan.catalog.Initiation;
import dev.portolan.catalog.PortUse;
import dev.portolan.catalog.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the ports that one seat uses on another, from their profiles and how they stand to each other. */
final class UseFinder {

    private static final List<Scope.Reach> OF_THE_FIRST_PLACEMENT =
            List.of(Scope.Reach.SITE_DATABASE, Scope.Reach.ADJACENT_SITE_DATABASE);

    private final Rulebook rules;
    private final PortFinder ports;
    private final String edition;
    private final Map<Pair, List<Use>> known = new ConcurrentHashMap<>();
    private final Map<Joint, List<Use>> forward = new ConcurrentHashMap<>();
    private final Map<Joint, List<Use>> back = new ConcurrentHashMap<>();

    UseFinder(Rulebook rules, PortFinder ports, String edition) {
        this.rules = rules;
        this.ports = ports;
        this.edition = edition;
    }

    /**
     * What the first starts with the second.
     *
     * @param there how the second stands to the first
     * @param back how the first stands to the second
     */
    List<Use> between(Profile start, Profile answer, int there, int back) {
        Pair pair = new Pair(start, answer, there, back);
        List<Use> uses = known.get(pair);
        return uses != null ? uses : known.computeIfAbsent(pair, this::find);
    }

    private List<Use> find(Pair pair) {
        Set<Use> uses = new TreeSet<>(Use.BY_COLUMNS);
        for (Rule rule : rules.between(pair.start().role(), pair.answer().role())) {
            each(pair.start(), pair.answer(), (i, j) -> {
                if (meets(rule, pair.start(), i, j, pair.there())) {
                    addForward(uses, rule, pair.start(), i, pair.answer(), j, Relations.sameSite(pair.there()));
                }
            });
        }
        for (Rule rule : rules.between(pair.answer().role(), pair.start().role())) {
            each(pair.answer(), pair.start(), (i, j) -> {
                if (meets(rule, pair.answer(), i, j, pair.back())) {
                    addBack(uses, rule, pair.answer(), i, pair.start(), j, Relations.sameSite(pair.back()));
                }
            });
        }
        return List.copyOf(uses);
    }

    private static void each(Profile from, Profile to, Placements placements) {
        for (int i = 0; i < from.placements(); i++) {
            for (int j = 0; j < to.placements(); j++) {
                placements.accept(i, j);
            }
        }
    }

    private static boolean meets(Rule rule, Profile from, int i, int j, int bits) {
        Scope scope = rule.connection().scope();
        boolean onIntranet = "intranet".equals(from.value(i, Facts.LOCATION));
        return (scope.named().isEmpty() || !from.names(i, scope.named()))
                && Relations.reach(scope.reach(), bits, onIntranet, rule.nearest())
                && (j == 0 || !OF_THE_FIRST_PLACEMENT.contains(scope.reach()))
                && (i == 0 || scope.reach() != Scope.Reach.ADJACENT_SITE_DATABASE);
    }

    /** What the first end of a connection starts with the second, once it is settled that they meet. */
    List<Use> forward(Joint joint) {
        return forward.computeIfAbsent(joint, j -> {
            Set<Use> uses = new TreeSet<>(Use.BY_COLUMNS);
            addForward(uses, j.rule(), j.from(), j.fromPlacement(), j.to(), j.toPlacement(), j.sameSite());
            return List.copyOf(uses);
        });
    }

    /** What the second end of a connection starts with the first, once it is settled that they meet. */
    List<Use> back(Joint joint) {
        return back.computeIfAbsent(joint, j -> {
            Set<Use> uses = new TreeSet<>(Use.BY_COLUMNS);
            addBack(uses, j.rule(), j.from(), j.fromPlacement(), j.to(), j.toPlacement(), j.sameSite());
            return List.copyOf(uses);
        });
    }

    private void addForward(Set<Use> uses, Rule rule, Profile from, int i, Profile to, int j, boolean sameSite) {
        Attributes held = held(from, i, to, j);
        if (applies(rule, from, i, to, j, held)) {
            for (PortUse row : rule.connection().rows()) {
                if (row.when().test(held) && !silent(rule.connection(), row, Silenced.FROM, from, sameSite)) {
                    add(uses, rule.connection(), row, false, i, j, to, held);
                }
            }
        }
    }

    private void addBack(Set<Use> uses, Rule rule, Profile from, int i, Profile to, int j, boolean sameSite) {
        Attributes held = held(from, i, to, j);
        if (applies(rule, from, i, to, j, held)) {
            for (PortUse row : rule.connection().rows()) {
                if (row.initiation() == Initiation.EITHER
                        && row.when().test(held)
                        && !silent(rule.connection(), row, Silenced.TO, to, sameSite)) {
                    add(uses, rule.connection(), row, true, j, i, from, held);
                }
            }
        }
    }

    private static boolean applies(Rule rule, Profile from, int i, Profile to, int j, Attributes held) {
        return rule.from().when().test(path -> from.value(i, path))
                && rule.to().when().test(path -> to.value(j, path))
                && accepts(rule.connection().scope(), from, i, to, j)
                && rule.connection().when().test(held);
    }

    private static boolean accepts(Scope scope, Profile from, int i, Profile to, int j) {
        if (scope.accepting().isEmpty()) {
            return true;
        }
        Object accepted = to.value(j, scope.accepting());
        return "both".equals(accepted) || (accepted != null && accepted.equals(from.value(i, Facts.LOCATION)));
    }

    /** Whether the end may not start, as its host lets the site server of its site do so once it is installed. */
    private static boolean silent(
            Connection connection, PortUse row, Silenced end, Profile starting, boolean sameSite) {
        return (connection.silenced() == end || connection.silenced() == Silenced.EITHER)
                && row.phase() == PortUse.Phase.OPERATION
                && starting.initiates()
                && sameSite;
    }

    private void add(
            Set<Use> uses,
            Connection connection,
            PortUse row,
            boolean back,
            int starting,
            int answering,
            Profile answer,
            Attributes held) {
        for (PortFinder.Found found : ports.ports(row, answer.dynamicPorts(), held)) {
            uses.add(new Use(
                    connection,
                    row,
                    back,
                    starting,
                    answering,
                    found.transport(),
                    found.ports(),
                    found.narrowed(),
                    found.setting()));
        }
    }

    private Attributes held(Profile from, int i, Profile to, int j) {
        return path -> held(path, from, i, to, j);
    }

    private @Nullable Object held(String path, Profile from, int i, Profile to, int j) {
        if (path.startsWith(Facts.FROM)) {
            return from.value(i, path.substring(Facts.FROM.length()));
        }
        if (path.startsWith(Facts.TO)) {
            return to.value(j, path.substring(Facts.TO.length()));
        }
        return path.equals("edition") ? edition : null;
    }

    /** Takes a placement of each of two seats. */
    @FunctionalInterface
    private interface Placements {
        void accept(int first, int second);
    }

    /** A connection between two placements of which it is settled that they meet. */
    record Joint(Rule rule, Profile from, int fromPlacement, Profile to, int toPlacement, boolean sameSite) {}

    private record Pair(Profile start, Profile answer, int there, int back) {}
}
