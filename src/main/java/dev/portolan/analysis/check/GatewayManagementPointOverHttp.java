package dev.portolan.analysis.check;

import dev.portolan.design.edit.Edit;
import java.util.List;

/** A management point that takes the traffic of a gateway and is set to HTTP only. */
final class GatewayManagementPointOverHttp implements Check {

    @Override
    public String id() {
        return "gateway-management-point-over-http";
    }

    @Override
    public List<Finding> run(Survey survey) {
        return Gateways.managementPoints(survey).stream()
                .filter(point -> survey.has(point, "protocol", "http"))
                .map(point -> new Finding(
                                id(),
                                Severity.WARNING,
                                "cloud-management-gateway",
                                List.of(Subject.of(point)),
                                List.of(point.host().title()))
                        .mendedBy(new Edit.SetOption(point.host().id(), point.index(), "protocol", "https")))
                .toList();
    }
}
