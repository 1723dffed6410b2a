package dev.portolan.analysis;

import dev.portolan.catalog.PortUse.Phase;
import dev.portolan.design.PortRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a pair of hosts needs in all, whatever roles stand on them: for each transport one permit for operation, and one
 * for what the installation needs beyond that.
 *
 * <p>A port that both phases need is in the permit for operation only, as it has to stay open; its roles and grounds name
 * those of the installation too.
 */
final class Demand {

    private final Collection<Claim> claims;

    private Demand(Collection<Claim> claims) {
        this.claims = claims;
    }

    /** What these claims on one pair of hosts come to. */
    static List<Grant> grants(Collection<Claim> claims) {
        Demand demand = new Demand(claims);
        List<Grant> grants = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            PortSet operation = demand.ports(Phase.OPERATION, transport);
            PortSet install = demand.ports(Phase.INSTALL, transport).minus(operation);
            demand.grant(Phase.OPERATION, transport, operation, grants);
            demand.grant(Phase.INSTALL, transport, install, grants);
        }
        return List.copyOf(grants);
    }

    private PortSet ports(Phase phase, Transport transport) {
        List<PortRange> ranges = new ArrayList<>();
        for (Claim claim : claims) {
            for (Use use : claim.uses()) {
                if (use.row().phase() == phase && use.transport() == transport) {
                    ranges.add(use.ports());
                }
            }
        }
        return PortSet.of(ranges);
    }

    private void grant(Phase phase, Transport transport, PortSet ports, List<Grant> grants) {
        if (ports.isEmpty()) {
            return;
        }
        TreeSet<String> fromRoles = new TreeSet<>(CodePoints.ORDER);
        TreeSet<String> toRoles = new TreeSet<>(CodePoints.ORDER);
        List<Use> served = new ArrayList<>();
        for (Claim claim : claims) {
            for (Use use : claim.uses()) {
                if (use.transport() == transport && ports.overlaps(use.ports())) {
                    fromRoles.add(claim.fromRole());
                    toRoles.add(claim.toRole());
                    served.add(use);
                }
            }
        }
        Permit permit = new Permit(phase, List.copyOf(fromRoles), List.copyOf(toRoles), transport, ports);
        grants.add(new Grant(permit, Grounds.of(served)));
    }
}
