package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Edition;
import dev.portolan.design.Design;
import java.util.List;

/**
 * What a design makes happen on the network. Every view and every report is made from this one result.
 *
 * @param flows all traffic that has a way, within zones too, sorted and without repetition
 * @param crossings the flows at each firewall that they cross, sorted and without repetition
 * @param unrouted traffic between zones that no firewalls join, sorted
 */
public record Analysis(
        Design design,
        Catalog catalog,
        Edition edition,
        List<Flow> flows,
        List<Crossing> crossings,
        List<Flow> unrouted) {

    public Analysis {
        flows = List.copyOf(flows);
        crossings = List.copyOf(crossings);
        unrouted = List.copyOf(unrouted);
    }

    /** The crossings of one firewall. */
    public List<Crossing> at(String firewall) {
        return crossings.stream().filter(c -> c.firewall().equals(firewall)).toList();
    }

    /** This result with other crossings, for a view of a part of them. */
    public Analysis withCrossings(List<Crossing> some) {
        return new Analysis(design, catalog, edition, flows, some, unrouted);
    }
}
