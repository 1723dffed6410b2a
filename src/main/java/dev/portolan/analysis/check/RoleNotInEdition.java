package dev.portolan.analysis.check;

import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.edit.Edit;
import java.util.ArrayList;
import java.util.List;

/** A role that the article of the edition does not mention: its traffic is missing from the result. */
final class RoleNotInEdition implements Check {

    @Override
    public String id() {
        return "role-not-in-edition";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Host host : survey.design().hosts()) {
            for (int i = 0; i < host.roles().size(); i++) {
                String role = host.roles().get(i).role();
                if (!survey.catalog().knows(survey.edition().id(), role)) {
                    findings.add(finding(host, i, survey));
                }
            }
        }
        return findings;
    }

    private Finding finding(Host host, int index, Survey survey) {
        String role = host.roles().get(index).role();
        return new Finding(
                        id(),
                        Severity.ERROR,
                        survey.article(),
                        List.of(Subject.host(host.id())),
                        List.of(
                                survey.catalog()
                                        .endpoint(role)
                                        .<Object>map(Endpoint::names)
                                        .orElse(role),
                                host.title(),
                                survey.edition().title()))
                .mendedBy(new Edit.RemoveRole(host.id(), index));
    }
}
