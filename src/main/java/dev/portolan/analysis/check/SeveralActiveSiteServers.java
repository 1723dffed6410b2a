package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A site with more than one active site server. */
final class SeveralActiveSiteServers implements Check {

    @Override
    public String id() {
        return "several-active-site-servers";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.design().sites().stream()
                .filter(site -> SiteServers.active(site, survey).size() > 1)
                .map(site -> finding(site, survey))
                .toList();
    }

    /** Of two, one can wait in passive mode, where sites have that. */
    private Finding finding(Site site, Survey survey) {
        List<Party> servers = SiteServers.active(site, survey);
        Party last = servers.getLast();
        Finding finding = new Finding(
                id(),
                Severity.ERROR,
                "site-system-roles",
                Subject.of(servers),
                List.of(
                        site.title(),
                        Integer.toString(servers.size()),
                        last.host().title()));
        if (!SiteServers.mayWait(site, survey)) {
            return finding.worded("several-active-site-servers.only");
        }
        return servers.size() == 2 && SiteServers.passive(site, survey).isEmpty()
                ? finding.mendedBy(new Edit.SetOption(last.host().id(), last.index(), "passive", true))
                : finding;
    }
}
