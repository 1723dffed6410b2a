package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
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

    /** Of two, one can wait in passive mode; not at a secondary site. */
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
        boolean mayWait = servers.size() == 2
                && site.type() != SiteType.SECONDARY
                && SiteServers.passive(site, survey).isEmpty();
        return mayWait
                ? finding.mendedBy(new Edit.SetOption(last.host().id(), last.index(), "passive", true))
                : finding;
    }
}
