package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Condition;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Initiation;
import dev.portolan.catalog.PortUse;
import dev.portolan.catalog.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The connections to compute, found by the roles that they join, and what has to be known of each role for them. */
final class Rulebook {

    private final Map<Ends, List<Rule>> rules = new HashMap<>();
    private final Map<String, Map<String, Search>> starting = new HashMap<>();
    private final Map<String, Map<String, Search>> answering = new HashMap<>();
    private final Map<String, Set<String>> noted = new HashMap<>();
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<String, Set<String>> naming = new HashMap<>();
    private final Map<String, List<Rule>> named = new HashMap<>();
    private final Set<Ends> repeatable = new HashSet<>();
    private final Set<String> ordered = new TreeSet<>();
    private final List<Endpoint> nearest = new ArrayList<>();

    /**
     * A connection between two roles.
     *
     * @param order its place among all
     * @param from how the starting role stands for the connection's first end
     * @param nearest which of {@link Rulebook#nearest()} its second end is; -1: none
     */
    record Rule(Connection connection, int order, Endpoint.Face from, Endpoint.Face to, int nearest) {

        /** Two rules are the same if they are one object; comparing their contents would take long. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return order;
        }
    }

    /**
     * Where to look for partners of one role.
     *
     * @param reaching the scopes under which the role that searches is the first end and does the reaching
     * @param reached the scopes under which it is reached by the partners
     */
    record Search(String role, Set<Scope.Reach> reaching, Set<Scope.Reach> reached) {

        private Search(String role) {
            this(role, EnumSet.noneOf(Scope.Reach.class), EnumSet.noneOf(Scope.Reach.class));
        }
    }

    Rulebook(List<Connection> connections, Catalog catalog) {
        for (int i = 0; i < connections.size(); i++) {
            Connection connection = connections.get(i);
            Optional<Endpoint> from = catalog.endpoint(connection.from());
            Optional<Endpoint> to = catalog.endpoint(connection.to());
            if (from.isPresent() && to.isPresent()) {
                int near = connection.scope().reach() == Scope.Reach.NEAREST ? nearestIndex(to.get()) : -1;
                for (Endpoint.Face fromFace : from.get().faces()) {
                    for (Endpoint.Face toFace : to.get().faces()) {
                        add(new Rule(connection, i, fromFace, toFace, near));
                    }
                }
            }
        }
        noted.forEach((role, found) -> paths.put(role, List.copyOf(found)));
    }

    /** Whether a connection without naming may join the two as well, so that what naming gives may repeat it. */
    boolean mayRepeat(String start, String answer) {
        return repeatable.contains(new Ends(start, answer));
    }

    private int nearestIndex(Endpoint endpoint) {
        if (!nearest.contains(endpoint)) {
            nearest.add(endpoint);
        }
        return nearest.indexOf(endpoint);
    }

    private void add(Rule rule) {
        Connection connection = rule.connection();
        Scope scope = connection.scope();
        String from = rule.from().role();
        String to = rule.to().role();
        rules.computeIfAbsent(new Ends(from, to), e -> new ArrayList<>()).add(rule);
        if (scope.reach() != Scope.Reach.NAMED) {
            repeatable.add(new Ends(from, to));
            repeatable.add(new Ends(to, from));
        }
        search(starting, from, to).reaching().add(scope.reach());
        search(answering, to, from).reached().add(scope.reach());
        if (connection.rows().stream().anyMatch(row -> row.initiation() == Initiation.EITHER)) {
            search(starting, to, from).reached().add(scope.reach());
            search(answering, from, to).reaching().add(scope.reach());
        }
        if (scope.reach() == Scope.Reach.ADJACENT_SITE_DATABASE) {
            ordered.add(from);
            ordered.add(to);
        } else if (scope.reach() == Scope.Reach.SITE_DATABASE) {
            ordered.add(to);
        }
        if (!scope.named().isEmpty()) {
            naming.computeIfAbsent(from, r -> new TreeSet<>()).add(scope.named());
            named.computeIfAbsent(from, r -> new ArrayList<>()).add(rule);
        }
        notePaths(rule);
        if (noted.getOrDefault(from, Set.of()).contains(Facts.UPSTREAM)
                || naming.getOrDefault(from, Set.of()).contains(Facts.UPSTREAM)) {
            ordered.add(from);
        }
    }

    private static Search search(Map<String, Map<String, Search>> searches, String role, String partner) {
        return searches.computeIfAbsent(role, r -> new LinkedHashMap<>()).computeIfAbsent(partner, Search::new);
    }

    private void notePaths(Rule rule) {
        Connection connection = rule.connection();
        note(rule.from().role(), rule.from().when());
        note(rule.to().role(), rule.to().when());
        note(rule.from().role(), Facts.LOCATION);
        if (!connection.scope().accepting().isEmpty()) {
            note(rule.to().role(), connection.scope().accepting());
        }
        noteEnds(rule, connection.when());
        for (PortUse row : connection.rows()) {
            noteEnds(rule, row.when());
            noteEnds(rule, row.setting());
            noteEnds(rule, row.narrow());
        }
    }

    private void note(String role, Condition condition) {
        condition.clauses().forEach(clause -> note(role, clause.path()));
    }

    private void noteEnds(Rule rule, Condition condition) {
        condition.clauses().forEach(clause -> noteEnds(rule, clause.path()));
    }

    private void noteEnds(Rule rule, String path) {
        if (path.startsWith(Facts.FROM)) {
            note(rule.from().role(), path.substring(Facts.FROM.length()));
        } else if (path.startsWith(Facts.TO)) {
            note(rule.to().role(), path.substring(Facts.TO.length()));
        }
    }

    private void note(String role, String path) {
        noted.computeIfAbsent(role, r -> new TreeSet<>()).add(path);
    }

    /** The connections of which the one role can be the first end and the other the second. */
    List<Rule> between(String from, String to) {
        return rules.getOrDefault(new Ends(from, to), List.of());
    }

    /** The connections whose second end the role may name. */
    List<Rule> named(String from) {
        return named.getOrDefault(from, List.of());
    }

    /** Where those are found with whom the role may start something. */
    Collection<Search> starting(String role) {
        return starting.getOrDefault(role, Map.of()).values();
    }

    /** Where those are found who may start something with the role. */
    Collection<Search> answering(String role) {
        return answering.getOrDefault(role, Map.of()).values();
    }

    /** The paths whose values decide over the traffic of a role. */
    List<String> paths(String role) {
        return paths.getOrDefault(role, List.of());
    }

    /** The paths at which a role may name hosts. */
    Set<String> naming(String role) {
        return naming.getOrDefault(role, Set.of());
    }

    /** The roles of which the first of a site counts. */
    Set<String> ordered() {
        return ordered;
    }

    /** The endpoints of which the nearest count. */
    List<Endpoint> nearest() {
        return nearest;
    }

    private record Ends(String from, String to) {}
}
