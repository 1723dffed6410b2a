package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A site that no placed site server runs; one in passive mode waits only. */
final class SiteWithoutServer implements Check {

    @Override
    public String id() {
        return "site-without-site-server";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.design().sites().stream()
                .filter(site -> SiteServers.active(site, survey).isEmpty())
                .map(site -> finding(
                        site,
                        survey.at(site, "site-server").isEmpty()
                                ? survey.firstAt(site, "sql-server")
                                : Optional.empty()))
                .toList();
    }

    private Finding finding(Site site, Optional<Party> database) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "site-system-roles",
                        List.of(Subject.site(site.code())),
                        List.of(
                                site.title(),
                                database.map(party -> party.host().title()).orElse("")))
                .mendedBy(database.map(party -> new Edit.AddRole(party.host().id(), new Placement("site-server"))));
    }
}
