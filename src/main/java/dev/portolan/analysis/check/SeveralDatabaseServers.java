package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A site with several SQL Servers of which no management point names all but one as its replica: one holds the site
 * database, and the others get no traffic.
 */
final class SeveralDatabaseServers implements Check {

    @Override
    public String id() {
        return "several-database-servers";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Set<Object> replicas = new HashSet<>();
        survey.of("management-point").forEach(point -> {
            Object database = survey.value(point, "database");
            if (database != null) {
                replicas.add(database);
            }
        });
        return survey.design().sites().stream()
                .map(site -> survey.at(site, "sql-server").stream()
                        .filter(party -> !replicas.contains(party.host().id()))
                        .toList())
                .filter(databases -> databases.size() > 1)
                .map(this::finding)
                .toList();
    }

    private Finding finding(List<Party> databases) {
        String site = Optional.ofNullable(databases.getFirst().site())
                .map(Site::title)
                .orElse("");
        return new Finding(
                id(),
                Severity.WARNING,
                "site-database",
                Subject.of(databases),
                List.of(site, Integer.toString(databases.size())));
    }
}
