package dev.portolan.analysis.check;

import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.edit.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A role that stands twice on a host. SQL Server may: each instance is one. */
final class RoleTwiceOnHost implements Check {

    @Override
    public String id() {
        return "role-twice-on-host";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        for (Host host : survey.design().hosts()) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < host.roles().size(); i++) {
                Optional<Endpoint> role =
                        survey.catalog().role(host.roles().get(i).role());
                if (role.isPresent()
                        && role.get().option("instance").isEmpty()
                        && !seen.add(role.get().id())) {
                    findings.add(finding(role.get(), host, i));
                }
            }
        }
        return findings;
    }

    private Finding finding(Endpoint role, Host host, int index) {
        return new Finding(
                        id(),
                        Severity.WARNING,
                        "site-system-roles",
                        List.of(Subject.host(host.id())),
                        List.of(role.names(), host.title()))
                .mendedBy(new Edit.RemoveRole(host.id(), index));
    }
}
