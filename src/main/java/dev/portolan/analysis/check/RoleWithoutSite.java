package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import java.util.ArrayList;
import java.util.List;

/** A site system role on a host that belongs to no site: it meets nothing. */
final class RoleWithoutSite implements Check {

    @Override
    public List<Finding> run(Analysis analysis) {
        List<Finding> findings = new ArrayList<>();
        for (Host host : analysis.design().hosts()) {
            if (host.site() != null) {
                continue;
            }
            for (Placement placement : host.roles()) {
                analysis.catalog()
                        .role(placement.role())
                        .filter(Endpoint::needsSite)
                        .ifPresent(role -> findings.add(new Finding(
                                "role-without-site",
                                Severity.ERROR,
                                List.of(Subject.host(host.id())),
                                List.of(role.names(), host.title()))));
            }
        }
        return findings;
    }
}
