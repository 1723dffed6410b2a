package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;

/** A cloud management gateway, and no management point that takes its traffic. */
final class GatewayForwardsToNobody implements Check {

    @Override
    public String id() {
        return "gateway-forwards-to-nobody";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Party> gateways = survey.of(Gateways.ROLE);
        return gateways.isEmpty() || !Gateways.managementPoints(survey).isEmpty()
                ? List.of()
                : List.of(finding(gateways, survey));
    }

    /** A management point beside a connection point is the one to choose. */
    private Finding finding(List<Party> gateways, Survey survey) {
        Optional<Party> point = survey.of(Gateways.CONNECTION_POINT).stream()
                .sorted(Survey.BY_HOST)
                .flatMap(beside -> survey.firstAt(beside.site(), "management-point").stream())
                .findFirst();
        return new Finding(
                        id(),
                        Severity.WARNING,
                        "cloud-management-gateway",
                        Subject.of(gateways),
                        List.of(point.map(party -> party.host().title()).orElse("")))
                .mendedBy(point.map(
                        party -> new Edit.SetOption(party.host().id(), party.index(), Gateways.TRAFFIC, true)));
    }
}
