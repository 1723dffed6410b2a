package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Condition;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Endpoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * The placements that may stand at one end of a connection, by what its condition asks of that end alone. So each end is
 * looked at once, rather than each with each.
 */
final class Ends {

    private Ends() {}

    /** Those at the end that starts. */
    static Stream<Party> starting(Connection connection, Endpoint from, Survey survey) {
        return meeting(connection, "from.", from, survey);
    }

    /** Those at the end that answers. */
    static Stream<Party> answering(Connection connection, Endpoint to, Survey survey) {
        return meeting(connection, "to.", to, survey);
    }

    private static Stream<Party> meeting(Connection connection, String end, Endpoint endpoint, Survey survey) {
        List<Condition.Clause> clauses = connection.when().clauses().stream()
                .filter(clause -> clause.path().startsWith(end))
                .toList();
        return survey.standingFor(endpoint)
                .filter(party -> clauses.stream()
                        .allMatch(clause ->
                                clause.holds(survey.value(party, clause.path().substring(end.length())))));
    }
}
