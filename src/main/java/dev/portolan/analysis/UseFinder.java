package dev.portolan.analysis;

import dev.portolan.analysis.Rulebook.Rule;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.PortUse;
import dev.portolan.catalog.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Finds the ports that one seat uses on another, from their profiles and how they stand to each other. */
final class UseFinder {

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
        List<Rule> started = rules.between(pair.start().role(), pair.answer().role());
        each(pair.start(), pair.answer(), ends -> add(uses, started, ends, pair.there(), false));
        List<Rule> answered = rules.between(pair.answer().role(), pair.start().role());
        each(pair.answer(), pair.start(), ends -> add(uses, answered, ends, pair.back(), true));
        return List.copyOf(uses);
    }

    private void each(Profile from, Profile to, Consumer<Ends> placements) {
        for (int i = 0; i < from.placements(); i++) {
            for (int j = 0; j < to.placements(); j++) {
                placements.accept(new Ends(edition, from, i, to, j));
            }
        }
    }

    private void add(Set<Use> uses, List<Rule> rules, Ends ends, int bits, boolean back) {
        for (Rule rule : rules) {
            if (meeting(rule, ends, bits).meets()) {
                add(uses, new Joint(rule, ends, Relations.sameSite(bits)), back);
            }
        }
    }

    /**
     * Why the two meet, or do not. Where the first end names hosts, it meets nobody in this way: {@link Named} looks
     * after those.
     *
     * @param bits how the second end stands to the first
     */
    static Meeting meeting(Rule rule, Ends ends, int bits) {
        Scope scope = rule.connection().scope();
        if (!scope.named().isEmpty() && ends.from().names(ends.i(), scope.named())) {
            return Meeting.NAMES_OTHERS;
        }
        Meeting meeting = Relations.meeting(scope.reach(), bits, "intranet".equals(ends.location()), rule.nearest());
        if (meeting == Meeting.ADJACENT_DATABASES && ends.i() > 0) {
            return Meeting.NO_DATABASE;
        }
        boolean ofDatabase = meeting == Meeting.SITE_DATABASE || meeting == Meeting.ADJACENT_DATABASES;
        return ofDatabase && ends.j() > 0 ? Meeting.OTHER_DATABASE : meeting;
    }

    /** The two placements, as the conditions of the edition see them. */
    Ends ends(Profile from, int i, Profile to, int j) {
        return new Ends(edition, from, i, to, j);
    }

    /** What the first end of a connection starts with the second, once it is settled that they meet. */
    List<Use> forward(Joint joint) {
        return forward.computeIfAbsent(joint, j -> uses(j, false));
    }

    /** What the second end of a connection starts with the first, once it is settled that they meet. */
    List<Use> back(Joint joint) {
        return back.computeIfAbsent(joint, j -> uses(j, true));
    }

    private List<Use> uses(Joint joint, boolean back) {
        Set<Use> uses = new TreeSet<>(Use.BY_COLUMNS);
        add(uses, joint, back);
        return List.copyOf(uses);
    }

    private void add(Set<Use> uses, Joint joint, boolean back) {
        Ends ends = joint.ends();
        if (Hurdles.face(joint.rule(), ends) != null || Hurdles.terms(joint.rule(), ends) != null) {
            return;
        }
        Connection connection = joint.rule().connection();
        for (PortUse row : connection.rows()) {
            if (Hurdles.row(connection, row, back, ends, joint.sameSite()) == null) {
                add(uses, connection, row, back, ends);
            }
        }
    }

    private void add(Set<Use> uses, Connection connection, PortUse row, boolean back, Ends ends) {
        for (PortFinder.Found found : ports(row, back, ends)) {
            uses.add(new Use(
                    connection,
                    row,
                    back,
                    back ? ends.j() : ends.i(),
                    back ? ends.i() : ends.j(),
                    found.transport(),
                    found.ports(),
                    found.narrowed(),
                    found.setting()));
        }
    }

    /** The ports that a row means between the two, whether it applies or not. */
    List<PortFinder.Found> ports(PortUse row, boolean back, Ends ends) {
        return ports.ports(row, (back ? ends.from() : ends.to()).dynamicPorts(), ends);
    }

    /** A connection between two placements of which it is settled that they meet. */
    record Joint(Rule rule, Ends ends, boolean sameSite) {}

    private record Pair(Profile start, Profile answer, int there, int back) {}
}
