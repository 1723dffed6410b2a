package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Edit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A host that is named for something that it is not: a source without a distribution point, an upstream without WSUS, a
 * replica without SQL Server, a domain controller that is none. Which option names what is the catalog's: its scopes say.
 */
final class NamedHostWithoutRole implements Check {

    /** Who names, by which option, whom. */
    private record Naming(String from, String option, String to) {}

    @Override
    public String id() {
        return "named-host-without-role";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Set<Naming> namings = new HashSet<>();
        for (Connection connection : survey.connections()) {
            String option = connection.scope().named();
            if (!option.isEmpty()) {
                namings.add(new Naming(connection.from(), option, connection.to()));
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Naming naming : namings) {
            survey.catalog()
                    .endpoint(naming.from())
                    .ifPresent(from -> survey.catalog()
                            .endpoint(naming.to())
                            .ifPresent(to -> collect(from, naming.option(), to, survey, findings)));
        }
        return findings;
    }

    private void collect(Endpoint from, String option, Endpoint to, Survey survey, List<Finding> findings) {
        Set<String> answering =
                survey.standingFor(to).map(party -> party.host().id()).collect(Collectors.toSet());
        survey.standingFor(from).forEach(party -> {
            for (String named : survey.hosts(party, option)) {
                if (!answering.contains(named)) {
                    survey.host(named).ifPresent(host -> findings.add(finding(party, host, to, survey)));
                }
            }
        });
    }

    private Finding finding(Party party, Host named, Endpoint to, Survey survey) {
        Endpoint role = survey.catalog().endpoint(to.faces().getFirst().role()).orElse(to);
        Finding finding = new Finding(
                id(),
                Severity.ERROR,
                survey.article(),
                List.of(Subject.of(party), Subject.host(named.id())),
                List.of(party.endpoint().names(), party.host().title(), named.title(), role.names()));
        return mayStandOn(named, role, survey)
                ? finding.mendedBy(new Edit.AddRole(named.id(), new Placement(role.id())))
                : finding;
    }

    private static boolean mayStandOn(Host host, Endpoint role, Survey survey) {
        return survey.site(host.site())
                .map(site -> RoleAtWrongSiteType.mayHave(site, role))
                .orElse(!role.needsSite());
    }
}
