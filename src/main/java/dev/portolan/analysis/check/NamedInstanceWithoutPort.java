package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A named SQL Server instance whose port the design leaves open: such an instance takes a dynamic port by default. */
final class NamedInstanceWithoutPort implements Check {

    @Override
    public String id() {
        return "named-instance-without-static-port";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return SqlInstances.all(survey).stream()
                .filter(SqlInstances::isNamed)
                .filter(party -> party.placement().option(SqlInstances.PORT) == null)
                .map(party -> finding(party, SqlInstances.freePort(party, survey), survey))
                .toList();
    }

    private Finding finding(Party party, int port, Survey survey) {
        return new Finding(
                        id(),
                        Severity.WARNING,
                        survey.article(),
                        List.of(Subject.of(party)),
                        List.of(party.host().title(), SqlInstances.title(party), Integer.toString(port)))
                .mendedBy(new Edit.SetOption(party.host().id(), party.index(), SqlInstances.PORT, port));
    }
}
