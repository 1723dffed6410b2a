package dev.portolan.design;

import java.util.List;
import java.util.Set;

/**
 * A part of a design on its way to another place: what copying takes along.
 *
 * <p>Unlike in a {@link Design}, what a host names may lie outside: its zone, its site, other hosts. Firewalls stand
 * between zones of the part.
 *
 * @param roles roles without a host; empty where zones or hosts are taken along
 * @param layout outlines of the zones, and the top left corners of the hosts: relative to their zone where that is part of
 *     this, otherwise to the canvas
 */
public record Fragment(
        List<Zone> zones, List<Firewall> firewalls, List<Host> hosts, List<Placement> roles, Layout layout) {

    public Fragment {
        zones = List.copyOf(zones);
        firewalls = List.copyOf(firewalls);
        hosts = List.copyOf(hosts);
        boolean more = !zones.isEmpty() || !hosts.isEmpty();
        roles = more ? List.of() : List.copyOf(roles);
        Set<String> zoneIds = Design.unique(zones, Zone::id, "zones", "id");
        Design.unique(firewalls, Firewall::id, "firewalls", "id");
        Design.unique(hosts, Host::id, "hosts", "id");
        for (int i = 0; i < firewalls.size(); i++) {
            List<String> between = firewalls.get(i).between();
            for (int j = 0; j < between.size(); j++) {
                Design.reference(between.get(j), zoneIds, "firewalls[" + i + "].between[" + j + "]", "zone");
            }
        }
    }

    /** Roles alone. */
    public static Fragment ofRoles(List<Placement> roles) {
        return new Fragment(List.of(), List.of(), List.of(), roles, Layout.NONE);
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return zones.isEmpty() && hosts.isEmpty() && roles.isEmpty();
    }
}
