package dev.portolan.analysis.check;

import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.ArrayList;
import java.util.List;

/** A site system role on a host that belongs to no site: it meets nothing. */
final class RoleWithoutSite implements Check {

    @Override
    public String id() {
        return "role-without-site";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Host host : survey.design().hosts()) {
            if (host.site() == null) {
                for (Placement placement : host.roles()) {
                    survey.catalog()
                            .role(placement.role())
                            .filter(Endpoint::needsSite)
                            .ifPresent(role -> findings.add(
                                    finding(role, host, survey.design().sites())));
                }
            }
        }
        return findings;
    }

    /** Where there is one site only and it may have the role, it is the one. */
    private Finding finding(Endpoint role, Host host, List<Site> sites) {
        boolean one = sites.size() == 1 && RoleAtWrongSiteType.mayHave(sites.getFirst(), role);
        Finding finding = new Finding(
                id(),
                Severity.ERROR,
                "site-system-roles",
                List.of(Subject.host(host.id())),
                List.of(role.names(), host.title(), one ? sites.getFirst().title() : ""));
        return one
                ? finding.mendedBy(
                        new Edit.SetHostSite(host.id(), sites.getFirst().code()))
                : finding;
    }
}
