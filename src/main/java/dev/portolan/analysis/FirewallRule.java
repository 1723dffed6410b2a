package dev.portolan.analysis;

import dev.portolan.catalog.PortUse.Need;
import dev.portolan.catalog.PortUse.Phase;
import dev.portolan.design.Host;
import java.util.Comparator;
import java.util.List;

/**
 * A rule of a firewall: each of the sources may reach each of the destinations over these ports.
 *
 * @param hop the firewall and the direction
 * @param id short, and unlike that of every other rule of the firewall; says nothing by itself, but stays while the rule's
 *     meaning stays (docs/decisions)
 * @param permit what is let through
 * @param sources sorted by id
 * @param destinations sorted by id
 * @param grounds why
 */
public record FirewallRule(
        Hop hop, String id, Permit permit, List<Host> sources, List<Host> destinations, Grounds grounds) {

    /** The order in which rules stand: by firewall and direction, then by what is let through and by whom to whom. */
    public static final Comparator<FirewallRule> ORDER = Comparator.comparing(FirewallRule::hop, Hop.ORDER)
            .thenComparing(FirewallRule::permit, Permit.ORDER)
            .thenComparing(FirewallRule::sources, Block.HOSTS)
            .thenComparing(FirewallRule::destinations, Block.HOSTS);

    public FirewallRule {
        sources = List.copyOf(sources);
        destinations = List.copyOf(destinations);
    }

    /** Whether the crossing, or a part of its ports, passes by this rule. */
    public boolean permits(Crossing crossing) {
        Flow flow = crossing.flow();
        return hop.equals(crossing.hop())
                && transport() == flow.transport()
                && ports().overlaps(flow.ports())
                && sources.stream().anyMatch(host -> host.id().equals(flow.fromHost()))
                && destinations.stream().anyMatch(host -> host.id().equals(flow.toHost()));
    }

    /** When it has to be open: {@link Phase#INSTALL} while things are installed only. */
    public Phase phase() {
        return permit.phase();
    }

    /** Ids of the roles that start. */
    public List<String> fromRoles() {
        return permit.fromRoles();
    }

    /** Ids of the roles that answer. */
    public List<String> toRoles() {
        return permit.toRoles();
    }

    /** The transport protocol of all ports. */
    public Transport transport() {
        return permit.transport();
    }

    /** The ports of the destinations. */
    public PortSet ports() {
        return permit.ports();
    }

    /** Whether things work without it; required where any part is. */
    public Need need() {
        return grounds.need();
    }

    /** Ids of the sources. */
    public List<String> sourceIds() {
        return sources.stream().map(Host::id).toList();
    }

    /** Ids of the destinations. */
    public List<String> destinationIds() {
        return destinations.stream().map(Host::id).toList();
    }
}
