package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.edit.Edit;
import java.util.List;

/** The cloud management gateways of a design and what connects to them. */
final class Gateways {

    static final String ROLE = "cloud-management-gateway";
    static final String CONNECTION_POINT = "cmg-connection-point";

    /** Whether a role takes part in what a gateway forwards. */
    static final String TRAFFIC = "cmgTraffic";

    /** How many virtual machines a gateway has. */
    static final String MACHINES = "vmCount";

    private Gateways() {}

    static Edit setMachines(Party gateway, int count) {
        return new Edit.SetOption(gateway.host().id(), gateway.index(), MACHINES, count);
    }

    /** How many virtual machines run the gateways. */
    static long machines(Survey survey) {
        return survey.of(ROLE).stream()
                .mapToLong(gateway -> survey.number(gateway, MACHINES))
                .sum();
    }

    /** The management points that take part. */
    static List<Party> managementPoints(Survey survey) {
        return survey.of("management-point").stream()
                .filter(point -> survey.has(point, TRAFFIC, true))
                .toList();
    }
}
