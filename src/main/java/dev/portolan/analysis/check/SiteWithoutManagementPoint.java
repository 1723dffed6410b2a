package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A primary site that clients on the intranet are assigned to, and no management point for them. */
final class SiteWithoutManagementPoint implements Check {

    private static final String ROLE = "management-point";

    @Override
    public String id() {
        return "site-without-management-point";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Set<Site> assigned = new LinkedHashSet<>();
        for (Party client : survey.of("client")) {
            Site site = client.site();
            if (site != null && site.type() == SiteType.PRIMARY && survey.has(client, "location", "intranet")) {
                assigned.add(site);
            }
        }
        return assigned.stream()
                .filter(site -> survey.at(site, ROLE).stream()
                        .noneMatch(point -> survey.has(point, "clientConnections", "intranet", "both")))
                .map(site -> finding(
                        site, survey.firstAt(site, SiteServers.ROLE).filter(server -> !Hosts.has(server.host(), ROLE))))
                .toList();
    }

    private Finding finding(Site site, Optional<Party> server) {
        return new Finding(
                        id(),
                        Severity.WARNING,
                        "site-system-roles",
                        List.of(Subject.of(site)),
                        List.of(
                                site.title(),
                                server.map(party -> party.host().title()).orElse("")))
                .mendedBy(server.map(party -> new Edit.AddRole(party.host().id(), new Placement(ROLE))));
    }
}
