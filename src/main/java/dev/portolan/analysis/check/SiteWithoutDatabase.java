package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A site without a placed SQL Server. At a secondary site that is a warning only: its setup installs SQL Server Express
 * on the site server where there is no other; and for 2007, whose articles are about clients and leave the database out.
 */
final class SiteWithoutDatabase implements Check {

    @Override
    public String id() {
        return "site-without-database";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.design().sites().stream()
                .filter(site -> survey.at(site, "sql-server").isEmpty())
                .map(site -> finding(
                        site,
                        survey.is2007() || site.type() == SiteType.SECONDARY ? Severity.WARNING : Severity.ERROR,
                        survey.firstAt(site, SiteServers.ROLE)))
                .toList();
    }

    private Finding finding(Site site, Severity severity, Optional<Party> server) {
        return new Finding(
                        id(),
                        severity,
                        "site-hierarchy",
                        List.of(Subject.site(site.code())),
                        List.of(
                                site.title(),
                                server.map(party -> party.host().title()).orElse("")))
                .mendedBy(server.map(party -> new Edit.AddRole(party.host().id(), new Placement("sql-server"))));
    }
}
