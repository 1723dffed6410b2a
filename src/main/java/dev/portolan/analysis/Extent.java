package dev.portolan.analysis;

import dev.portolan.catalog.PortUse.Phase;
import dev.portolan.design.Host;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a rule of a hop permits and to whom, whatever for; no two rules of a hop are alike in it. */
record Extent(Phase phase, Transport transport, PortSet ports, List<String> sources, List<String> destinations) {

    static Extent of(FirewallRule rule) {
        return of(rule.permit(), rule.sources(), rule.destinations());
    }

    static Extent of(Block block) {
        return of(block.permit(), block.sources(), block.destinations());
    }

    static Set<Extent> of(List<FirewallRule> rules) {
        Set<Extent> extents = new HashSet<>();
        rules.forEach(rule -> extents.add(of(rule)));
        return extents;
    }

    private static Extent of(Permit permit, List<Host> sources, List<Host> destinations) {
        return new Extent(permit.phase(), permit.transport(), permit.ports(), ids(sources), ids(destinations));
    }

    private static List<String> ids(List<Host> hosts) {
        return hosts.stream().map(Host::id).toList();
    }
}
