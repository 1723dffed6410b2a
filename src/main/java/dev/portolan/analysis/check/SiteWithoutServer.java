package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A site that no placed site server runs. */
final class SiteWithoutServer implements Check {

    @Override
    public String id() {
        return "site-without-site-server";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.design().sites().stream()
                .filter(site -> survey.at(site, "site-server").isEmpty())
                .map(site -> finding(site, survey.firstAt(site, "sql-server")))
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
