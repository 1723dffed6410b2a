package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import java.util.ArrayList;
import java.util.List;

/** A role that the article of the edition does not mention: its traffic is missing from the result. */
final class RoleNotInEdition implements Check {

    @Override
    public List<Finding> run(Analysis analysis) {
        List<Finding> findings = new ArrayList<>();
        for (Host host : analysis.design().hosts()) {
            for (Placement placement : host.roles()) {
                boolean known = analysis.catalog()
                        .role(placement.role())
                        .map(role -> role.editions().contains(analysis.edition().id()))
                        .orElse(false);
                if (!known) {
                    findings.add(new Finding(
                            "role-not-in-edition",
                            Severity.ERROR,
                            List.of(Subject.host(host.id())),
                            List.of(
                                    name(analysis, placement),
                                    host.title(),
                                    analysis.edition().title())));
                }
            }
        }
        return findings;
    }

    private static Object name(Analysis analysis, Placement placement) {
        return analysis.catalog()
                .endpoint(placement.role())
                .<Object>map(Endpoint::names)
                .orElse(placement.role());
    }
}
