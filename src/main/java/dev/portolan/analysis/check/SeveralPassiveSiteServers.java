package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A site with more than one site server in passive mode. */
final class SeveralPassiveSiteServers implements Check {

    @Override
    public String id() {
        return "several-passive-site-servers";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.design().sites().stream()
                .filter(site -> SiteServers.passive(site, survey).size() > 1)
                .map(site -> finding(site, SiteServers.passive(site, survey)))
                .toList();
    }

    private Finding finding(Site site, List<Party> servers) {
        Party last = servers.getLast();
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "site-server-high-availability",
                        Subject.of(servers),
                        List.of(
                                site.title(),
                                Integer.toString(servers.size()),
                                last.host().title()))
                .mendedBy(new Edit.RemoveRole(last.host().id(), last.index()));
    }
}
