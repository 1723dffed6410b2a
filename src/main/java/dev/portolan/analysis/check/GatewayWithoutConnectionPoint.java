package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Placement;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A cloud management gateway that nothing connects to from inside. */
final class GatewayWithoutConnectionPoint implements Check {

    @Override
    public String id() {
        return "gateway-without-connection-point";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Party> gateways = survey.of(Gateways.ROLE);
        if (gateways.isEmpty() || !survey.of(Gateways.CONNECTION_POINT).isEmpty()) {
            return List.of();
        }
        Optional<Party> server = survey.of(SiteServers.ROLE).stream()
                .filter(party -> party.site() != null && party.site().type() == SiteType.PRIMARY)
                .min(Survey.BY_HOST);
        return List.of(new Finding(
                        id(),
                        Severity.ERROR,
                        "cloud-management-gateway",
                        Subject.of(gateways),
                        List.of(
                                gateways.stream()
                                        .min(Survey.BY_HOST)
                                        .orElseThrow()
                                        .host()
                                        .title(),
                                server.map(party -> party.host().title()).orElse("")))
                .mendedBy(server.map(
                        party -> new Edit.AddRole(party.host().id(), new Placement(Gateways.CONNECTION_POINT)))));
    }
}
