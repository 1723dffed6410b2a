package dev.portolan.analysis.check;

import java.util.List;

/**
 * Clients on the internet that have a management point and nowhere to get content from: no distribution point for them,
 * no cloud distribution point and no storage of a gateway.
 */
final class InternetClientsWithoutDistributionPoint implements Check {

    private static final String ROLE = "distribution-point";

    @Override
    public String id() {
        return "internet-clients-without-distribution-point";
    }

    @Override
    public List<Finding> run(Survey survey) {
        boolean content = !survey.of("cloud-distribution-point").isEmpty()
                || !survey.of("azure-storage").isEmpty();
        return InternetClients.ofSites(survey).stream()
                .filter(clients -> !content)
                .filter(clients -> clients.areServedBy(InternetClientsWithoutManagementPoint.ROLE, survey))
                .filter(clients -> !clients.areServedBy(ROLE, survey))
                .map(clients -> clients.without(ROLE, id(), Severity.WARNING, survey))
                .toList();
    }
}
