package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import java.util.List;

/** Workgroup clients of a site with changed client ports, on the intranet. They read nothing from Active Directory. */
final class WorkgroupClientsNeedPorts implements Check {

    @Override
    public String id() {
        return "workgroup-clients-need-client-ports";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of("client").stream()
                .filter(client -> survey.has(client, "workgroup", true) && survey.has(client, "location", "intranet"))
                .flatMap(client ->
                        ChangedPorts.of(client.site(), survey).map(changed -> finding(client, changed)).stream())
                .toList();
    }

    private Finding finding(Party client, ChangedPorts changed) {
        return new Finding(
                id(),
                Severity.WARNING,
                "client-communication-ports",
                List.of(Subject.of(client), Subject.of(changed.site())),
                List.of(changed.site().title(), client.host().title(), changed.properties()));
    }
}
