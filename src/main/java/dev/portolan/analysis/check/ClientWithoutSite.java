package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** Clients that are assigned to no site, in a design that has sites. */
final class ClientWithoutSite implements Check {

    @Override
    public String id() {
        return "client-without-site";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Optional<Site> primary = survey.onlyPrimary();
        return survey.design().sites().isEmpty()
                ? List.of()
                : survey.of("client").stream()
                        .filter(client -> client.site() == null)
                        .map(client -> finding(client, primary))
                        .toList();
    }

    private Finding finding(Party client, Optional<Site> primary) {
        String host = client.host().id();
        return new Finding(
                        id(),
                        Severity.WARNING,
                        "site-hierarchy",
                        List.of(Subject.of(client)),
                        List.of(client.host().title(), primary.map(Site::title).orElse("")))
                .mendedBy(primary.map(site -> new Edit.SetHostSite(host, site.code())));
    }
}
