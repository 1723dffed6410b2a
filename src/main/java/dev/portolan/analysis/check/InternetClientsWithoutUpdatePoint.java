package dev.portolan.analysis.check;

import java.util.List;

/**
 * Clients on the internet that have a management point and no software update point, in a design that uses software
 * updates.
 */
final class InternetClientsWithoutUpdatePoint implements Check {

    private static final String ROLE = "software-update-point";

    @Override
    public String id() {
        return "internet-clients-without-software-update-point";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of(ROLE).isEmpty()
                ? List.of()
                : InternetClients.ofSites(survey).stream()
                        .filter(clients -> clients.areServedBy(InternetClientsWithoutManagementPoint.ROLE, survey))
                        .filter(clients -> !clients.areServedBy(ROLE, survey))
                        .map(clients -> clients.without(ROLE, id(), Severity.WARNING, survey))
                        .toList();
    }
}
