package dev.portolan.analysis.check;

import java.util.List;

/** Clients on the internet whose site has neither a management point for them nor one behind a gateway. */
final class InternetClientsWithoutManagementPoint implements Check {

    static final String ROLE = "management-point";

    @Override
    public String id() {
        return "internet-clients-without-management-point";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return InternetClients.ofSites(survey).stream()
                .filter(clients -> !clients.areServedBy(ROLE, survey))
                .map(clients -> clients.without(ROLE, id(), Severity.ERROR, survey))
                .toList();
    }
}
