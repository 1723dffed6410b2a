package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A management point of a secondary site on a host other than its site server. */
final class ManagementPointOffSecondarySiteServer implements Check {

    private static final String ROLE = "management-point";

    @Override
    public String id() {
        return "management-point-off-secondary-site-server";
    }

    @Override
    public List<Finding> run(Survey survey) {
        if (survey.is2007()) {
            return List.of();
        }
        return survey.of(ROLE).stream()
                .filter(point -> !Hosts.has(point.host(), SiteServers.ROLE))
                .flatMap(point -> Optional.ofNullable(point.site())
                        .filter(site -> site.type() == SiteType.SECONDARY)
                        .flatMap(site ->
                                survey.firstAt(site, SiteServers.ROLE).map(server -> finding(point, site, server)))
                        .stream())
                .toList();
    }

    private Finding finding(Party point, Site site, Party server) {
        Finding finding = new Finding(
                id(),
                Severity.ERROR,
                "site-system-roles",
                List.of(Subject.of(point), Subject.of(server)),
                List.of(point.host().title(), site.title(), server.host().title()));
        return Hosts.has(server.host(), ROLE)
                ? finding
                : finding.mendedBy(new Edit.MoveRole(
                        point.host().id(), point.index(), server.host().id()));
    }
}
