package dev.portolan.analysis;

import dev.portolan.catalog.PortUse.Phase;
import java.util.Comparator;
import java.util.List;

/**
 * What a rule lets through, whichever hosts it is for.
 *
 * @param phase an {@link Phase#INSTALL} permit may be withdrawn once everything is installed
 * @param fromRoles ids of the roles that start, by code point
 * @param toRoles ids of the roles that answer, by code point
 */
public record Permit(Phase phase, List<String> fromRoles, List<String> toRoles, Transport transport, PortSet ports) {

    /** What is for good first, then by roles, transport and ports. */
    static final Comparator<Permit> ORDER = Comparator.comparing(Permit::phase)
            .thenComparing(Permit::fromRoles, CodePoints.LISTS)
            .thenComparing(Permit::toRoles, CodePoints.LISTS)
            .thenComparing(Permit::transport)
            .thenComparing(permit -> permit.ports().ranges(), CodePoints.lists(Comparator.naturalOrder()));

    public Permit {
        fromRoles = List.copyOf(fromRoles);
        toRoles = List.copyOf(toRoles);
    }

    /** The same for other ports. */
    Permit withPorts(PortSet others) {
        return new Permit(phase, fromRoles, toRoles, transport, others);
    }
}
