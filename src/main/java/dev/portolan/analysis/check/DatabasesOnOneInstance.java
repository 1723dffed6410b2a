package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.edit.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A computer whose SQL Server is drawn twice as the same instance: each site database needs an instance of its own. */
final class DatabasesOnOneInstance implements Check {

    @Override
    public String id() {
        return "databases-on-one-instance";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (List<Party> instances : SqlInstances.byHost(survey.of("sql-server"))) {
            Set<String> names = new HashSet<>();
            for (Party party : instances) {
                if (!names.add(SqlInstances.name(party))) {
                    findings.add(finding(party));
                }
            }
        }
        return findings;
    }

    private Finding finding(Party again) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "sql-server-versions",
                        List.of(Subject.of(again)),
                        List.of(again.host().title(), SqlInstances.title(again)))
                .mendedBy(new Edit.RemoveRole(again.host().id(), again.index()));
    }
}
