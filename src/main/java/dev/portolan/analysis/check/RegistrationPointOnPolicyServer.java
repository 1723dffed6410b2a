package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A certificate registration point on a server that runs the Network Device Enrollment Service. */
final class RegistrationPointOnPolicyServer implements Check {

    private static final String ROLE = "certificate-registration-point";
    private static final String SERVICE = "ndes-policy-module";

    @Override
    public String id() {
        return "certificate-registration-point-on-ndes-server";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return survey.of(ROLE).stream()
                .filter(point -> Hosts.has(point.host(), SERVICE))
                .map(point -> finding(
                        point,
                        survey.firstAt(point.site(), SiteServers.ROLE)
                                .filter(server -> !Hosts.has(server.host(), SERVICE))
                                .filter(server -> !Hosts.has(server.host(), ROLE))))
                .toList();
    }

    private Finding finding(Party point, Optional<Party> server) {
        return new Finding(
                        id(),
                        Severity.ERROR,
                        "site-system-roles",
                        List.of(Subject.of(point)),
                        List.of(
                                point.host().title(),
                                server.map(party -> party.host().title()).orElse("")))
                .mendedBy(server.map(party -> new Edit.MoveRole(
                        point.host().id(), point.index(), party.host().id())));
    }
}
