package dev.portolan.ui.tables;

import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.FirewallRule;
import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Hop;
import dev.portolan.analysis.Party;
import java.util.Set;

/**
 * The part of a design that tables are narrowed to: what has to do with any of these.
 *
 * @param title what it is called
 * @param firewalls ids
 * @param zones ids
 * @param hosts ids
 * @param seats roles of hosts
 * @param flows themselves
 */
public record Focus(
        String title, Set<String> firewalls, Set<String> zones, Set<String> hosts, Set<Seat> seats, Set<Flow> flows) {

    /** A role of a host: which of its roles, from 0. */
    public record Seat(String host, int index, String role) {}

    public Focus {
        firewalls = Set.copyOf(firewalls);
        zones = Set.copyOf(zones);
        hosts = Set.copyOf(hosts);
        seats = Set.copyOf(seats);
        flows = Set.copyOf(flows);
    }

    private boolean holds(Party party) {
        return hosts.contains(party.host().id())
                || zones.contains(party.zone().id())
                || seats.contains(new Seat(party.host().id(), party.index(), party.role()));
    }

    private boolean holds(Hop hop) {
        return firewalls.contains(hop.firewall());
    }

    boolean holds(Flow flow) {
        return flows.contains(flow)
                || holds(flow.from())
                || holds(flow.to())
                || flow.route().stream().anyMatch(this::holds);
    }

    boolean holds(Crossing crossing) {
        return flows.contains(crossing.flow())
                || holds(crossing.hop())
                || holds(crossing.flow().from())
                || holds(crossing.flow().to());
    }

    /** Of the two ends of a flow, only the one whose firewall is meant. */
    boolean holdsAt(Party own, Flow flow) {
        return flows.contains(flow) || holds(own) || flow.route().stream().anyMatch(this::holds);
    }

    boolean holds(FirewallRule rule) {
        return flows.stream().anyMatch(flow -> rule.permits(new Crossing(rule.hop(), flow)) && passes(flow, rule.hop()))
                || holds(rule.hop())
                || zones.contains(rule.hop().fromZone())
                || zones.contains(rule.hop().toZone())
                || rule.sourceIds().stream().anyMatch(hosts::contains)
                || rule.destinationIds().stream().anyMatch(hosts::contains)
                || seats.stream().anyMatch(seat -> starts(seat, rule) || answers(seat, rule));
    }

    private static boolean passes(Flow flow, Hop hop) {
        return flow.route().contains(hop);
    }

    private static boolean starts(Seat seat, FirewallRule rule) {
        return rule.sourceIds().contains(seat.host()) && rule.fromRoles().contains(seat.role());
    }

    private static boolean answers(Seat seat, FirewallRule rule) {
        return rule.destinationIds().contains(seat.host()) && rule.toRoles().contains(seat.role());
    }

    /** The rows of the catalog are about roles. */
    boolean holds(CatalogLine line) {
        return (seats.isEmpty() && flows.isEmpty())
                || flows.stream().anyMatch(flow -> flow.connection().equals(line.connection()))
                || seats.stream()
                        .anyMatch(seat -> line.connection().from().equals(seat.role())
                                || line.connection().to().equals(seat.role()));
    }
}
