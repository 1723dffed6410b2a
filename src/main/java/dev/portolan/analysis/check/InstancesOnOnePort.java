package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.edit.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two SQL Server instances of a computer that are to listen on the same port. */
final class InstancesOnOnePort implements Check {

    @Override
    public String id() {
        return "instances-on-one-port";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (List<Party> instances : SqlInstances.byHost(SqlInstances.all(survey))) {
            Map<Integer, Party> byPort = new HashMap<>();
            for (Party party : instances) {
                int port = survey.number(party, SqlInstances.PORT);
                Party first = byPort.putIfAbsent(port, party);
                if (first != null && !SqlInstances.name(first).equals(SqlInstances.name(party))) {
                    findings.add(finding(party, port, SqlInstances.freePort(party, survey)));
                }
            }
        }
        return findings;
    }

    private Finding finding(Party party, int port, int free) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "sql-server-versions",
                        List.of(Subject.of(party)),
                        List.of(
                                party.host().title(),
                                Integer.toString(port),
                                SqlInstances.title(party),
                                Integer.toString(free)))
                .mendedBy(new Edit.SetOption(party.host().id(), party.index(), SqlInstances.PORT, free));
    }
}
