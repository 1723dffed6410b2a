package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Host;
import dev.portolan.design.ZoneKind;

/** Plain questions about hosts. */
final class Hosts {

    private Hosts() {}

    /** Whether a role stands on the host. */
    static boolean has(Host host, String role) {
        return host.roles().stream().anyMatch(placement -> placement.role().equals(role));
    }

    /** Whether the role stands where people outside can reach: in a perimeter network, or on the internet itself. */
    static boolean isExposed(Party party) {
        return party.zone().kind() == ZoneKind.DMZ || party.zone().kind() == ZoneKind.INTERNET;
    }
}
