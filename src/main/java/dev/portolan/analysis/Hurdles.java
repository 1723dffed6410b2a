package dev.portolan.analysis;

import dev.portolan.analysis.Rulebook.Rule;
import dev.portolan.catalog.Attributes;
import dev.portolan.catalog.Condition;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Connection.Silenced;
import dev.portolan.catalog.Initiation;
import dev.portolan.catalog.PortUse;
import dev.portolan.catalog.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a connection has to get over between two placements. The engine asks whether anything is in the way, an
 * explanation asks what: both ask here, so that they cannot disagree.
 */
final class Hurdles {

    private Hurdles() {}

    /** Why the placements do not stand for the connection's ends; null where they do. */
    static @Nullable Obstacle face(Rule rule, Ends ends) {
        Obstacle first = unmet(rule.from().when(), Facts.FROM, ends);
        return first == null ? unmet(rule.to().when(), Facts.TO, ends) : first;
    }

    /** Why the connection does not apply to placements that stand for its ends and meet; null where it does. */
    static @Nullable Obstacle terms(Rule rule, Ends ends) {
        Obstacle closed = notAccepted(rule.connection().scope(), ends);
        return closed == null ? unmet(rule.connection().when(), "", ends) : closed;
    }

    /**
     * Why a row does not apply where its connection does; null where it does apply.
     *
     * @param back whether the second end would start
     * @param sameSite whether both belong to one site
     */
    static @Nullable Obstacle row(Connection connection, PortUse row, boolean back, Ends ends, boolean sameSite) {
        if (back && row.initiation() != Initiation.EITHER) {
            return new Obstacle.OneWay(false);
        }
        Obstacle condition = unmet(row.when(), "", ends);
        if (condition != null) {
            return condition;
        }
        return hushed(connection, row, back, ends, sameSite) ? new Obstacle.Silent() : null;
    }

    /** Whether an end may not start, as its host lets the site server of its site do so once it is installed. */
    static boolean hushed(Connection connection, PortUse row, boolean back, Ends ends, boolean sameSite) {
        Silenced silenced = connection.silenced();
        return (silenced == Silenced.EITHER || silenced == (back ? Silenced.TO : Silenced.FROM))
                && row.phase() == PortUse.Phase.OPERATION
                && (back ? ends.to() : ends.from()).initiates()
                && sameSite;
    }

    private static @Nullable Obstacle notAccepted(Scope scope, Ends ends) {
        if (scope.accepting().isEmpty()) {
            return null;
        }
        Object accepted = ends.get(Facts.TO + scope.accepting());
        Object location = ends.location();
        return "both".equals(accepted) || (accepted != null && accepted.equals(location))
                ? null
                : new Obstacle.NotAccepted(scope.accepting(), location, accepted);
    }

    /** @param end what goes in front of the condition's paths */
    private static @Nullable Obstacle unmet(Condition condition, String end, Ends ends) {
        Attributes known = end.isEmpty() ? ends : path -> ends.get(end + path);
        Condition.Clause clause = condition.unmet(known);
        return clause == null ? null : new Obstacle.Unmet(end + clause.path(), clause, known.get(clause.path()));
    }
}
