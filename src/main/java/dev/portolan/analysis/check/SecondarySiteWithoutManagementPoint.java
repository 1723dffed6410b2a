package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** A secondary site without a management point: its setup installs one on the site server. */
final class SecondarySiteWithoutManagementPoint implements Check {

    private static final String ROLE = "management-point";

    @Override
    public String id() {
        return "secondary-site-without-management-point";
    }

    @Override
    public List<Finding> run(Survey survey) {
        if (survey.is2007()) {
            return List.of();
        }
        return survey.design().sites().stream()
                .filter(site -> site.type() == SiteType.SECONDARY)
                .filter(site -> survey.at(site, ROLE).isEmpty())
                .flatMap(site -> survey.firstAt(site, SiteServers.ROLE).map(server -> finding(site, server)).stream())
                .toList();
    }

    private Finding finding(Site site, Party server) {
        return new Finding(
                        id(),
                        Severity.WARNING,
                        "site-system-roles",
                        List.of(Subject.of(site), Subject.of(server)),
                        List.of(site.title(), server.host().title()))
                .mendedBy(new Edit.AddRole(server.host().id(), new Placement(ROLE)));
    }
}
