package dev.portolan.analysis.check;

import dev.portolan.design.edit.Edit;
import java.util.List;

/** Clients that are internet-only and on the intranet: the first holds, the second is ignored. */
final class ClientLocationContradiction implements Check {

    @Override
    public String id() {
        return "client-location-contradiction";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of("client").stream()
                .filter(client -> survey.has(client, "internetOnly", true)
                        && "intranet".equals(client.placement().option("location")))
                .map(client -> new Finding(
                                id(),
                                Severity.WARNING,
                                "internet-based-clients",
                                List.of(Subject.of(client)),
                                List.of(client.host().title()))
                        .mendedBy(new Edit.SetOption(client.host().id(), client.index(), "location", null)))
                .toList();
    }
}
