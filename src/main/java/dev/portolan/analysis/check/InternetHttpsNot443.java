package dev.portolan.analysis.check;

import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** Clients on the internet of a site whose HTTPS port others on the way may not let through. */
final class InternetHttpsNot443 implements Check {

    @Override
    public String id() {
        return "https-over-the-internet-not-443";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return ChangedPorts.ofInternetClients(survey)
                .filter(found -> found.changed().keys().contains(PortSettings.Key.HTTPS))
                .map(this::finding)
                .toList();
    }

    private Finding finding(ChangedPorts.OfInternetClients found) {
        ChangedPorts changed = found.changed();
        Site site = changed.site();
        Finding finding = new Finding(
                id(),
                Severity.WARNING,
                "client-communication-ports",
                found.clients().elements(),
                List.of(
                        site.title(),
                        found.clients().firstTitle(),
                        Integer.toString(changed.used(PortSettings.Key.HTTPS)),
                        Integer.toString(PortSettings.Key.HTTPS.standard())));
        return changed.standardIsTaken(PortSettings.Key.HTTPS)
                ? finding
                : finding.mendedBy(
                        new Edit.SetSite(site.withClientPorts(changed.ports().withHttps(List.of()))));
    }
}
