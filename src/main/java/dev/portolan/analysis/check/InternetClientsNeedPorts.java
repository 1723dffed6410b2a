package dev.portolan.analysis.check;

import java.util.List;

/**
 * Clients on the internet, or for the internet only, of a site with changed client ports. They read nothing from Active
 * Directory there, so that only their installation can tell them.
 */
final class InternetClientsNeedPorts implements Check {

    @Override
    public String id() {
        return "internet-clients-need-client-ports";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return ChangedPorts.ofInternetClients(survey).map(this::finding).toList();
    }

    private Finding finding(ChangedPorts.OfInternetClients found) {
        return new Finding(
                id(),
                Severity.WARNING,
                "client-communication-ports",
                found.clients().elements(),
                List.of(
                        found.changed().site().title(),
                        found.clients().firstTitle(),
                        found.changed().properties()));
    }
}
