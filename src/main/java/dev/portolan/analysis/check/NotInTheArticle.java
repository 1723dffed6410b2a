package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Endpoint;
import java.util.List;
import java.util.Optional;

/**
 * Traffic between two site system roles that the article implies in its text and has no section for: such a connection is
 * a supplement. A reader of the article who misses the row, or finds it, learns why.
 */
final class NotInTheArticle implements Check {

    @Override
    public String id() {
        return "not-in-the-article";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.edition().supplements().stream()
                .filter(connection -> !connection.from().equals(connection.to()))
                .flatMap(connection -> finding(connection, survey).stream())
                .toList();
    }

    private Optional<Finding> finding(Connection connection, Survey survey) {
        Optional<Endpoint> from = role(connection.from(), survey);
        Optional<Endpoint> to = role(connection.to(), survey);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<Party> starting = Ends.starting(connection, from.get(), survey).toList();
        List<Party> answering = Ends.answering(connection, to.get(), survey).toList();
        boolean server = connection.from().equals(SiteServers.ROLE);
        return starting.isEmpty() || answering.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        id(),
                        Severity.NOTE,
                        survey.article(),
                        Subject.of(server ? answering : starting),
                        List.of(from.get().names(), to.get().names(), connection.anchor())));
    }

    private static Optional<Endpoint> role(String id, Survey survey) {
        return survey.catalog().endpoint(id).filter(endpoint -> endpoint.kind() == Endpoint.Kind.SITE_SYSTEM);
    }
}
