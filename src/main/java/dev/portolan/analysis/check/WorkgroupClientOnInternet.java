package dev.portolan.analysis.check;

import dev.portolan.design.edit.Edit;
import java.util.List;

/** Workgroup clients on the internet that are not installed as internet-only. */
final class WorkgroupClientOnInternet implements Check {

    @Override
    public String id() {
        return "workgroup-client-on-the-internet";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of("client").stream()
                .filter(client -> survey.has(client, "workgroup", true)
                        && survey.has(client, "location", "internet")
                        && survey.has(client, "internetOnly", false))
                .map(client -> new Finding(
                                id(),
                                Severity.WARNING,
                                "internet-based-clients",
                                List.of(Subject.of(client)),
                                List.of(client.host().title()))
                        .mendedBy(new Edit.SetOption(client.host().id(), client.index(), "internetOnly", true)))
                .toList();
    }
}
