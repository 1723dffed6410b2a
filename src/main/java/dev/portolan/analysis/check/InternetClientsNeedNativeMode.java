package dev.portolan.analysis.check;

import dev.portolan.design.SiteMode;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** Configuration Manager 2007: clients on the internet of a site that is not in native mode. */
final class InternetClientsNeedNativeMode implements Check {

    @Override
    public String id() {
        return "ibcm-needs-native-mode";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.is2007()
                ? InternetClients.ofSites(survey).stream()
                        .filter(clients -> clients.site().mode() != SiteMode.NATIVE)
                        .map(this::finding)
                        .toList()
                : List.of();
    }

    private Finding finding(InternetClients clients) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "ibcm-ports-cm-2007",
                        clients.elements(),
                        List.of(clients.site().title(), clients.firstTitle()))
                .mendedBy(new Edit.SetSite(clients.site().withMode(SiteMode.NATIVE)));
    }
}
