package dev.portolan.ui.tables;

import dev.portolan.analysis.Flow;
import dev.portolan.analysis.Party;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow as one of its hosts sees it: what the host's own firewall has to let in or out.
 *
 * @param in whether it comes to this host
 */
record HostTraffic(boolean in, Flow flow) {

    Host host() {
        return own().host();
    }

    /** The end at this host. */
    Party own() {
        return in ? flow.to() : flow.from();
    }

    /** The other end. */
    Party peer() {
        return in ? flow.from() : flow.to();
    }

    /** For each host, in the order of the file, what comes in and what goes out. What stays on a host passes no firewall. */
    static List<HostTraffic> of(Collection<Host> hosts, Collection<Flow> flows) {
        Map<String, List<HostTraffic>> in = new HashMap<>();
        Map<String, List<HostTraffic>> out = new HashMap<>();
        for (Flow flow : flows) {
            if (!flow.fromHost().equals(flow.toHost())) {
                in.computeIfAbsent(flow.toHost(), none -> new ArrayList<>()).add(new HostTraffic(true, flow));
                out.computeIfAbsent(flow.fromHost(), none -> new ArrayList<>()).add(new HostTraffic(false, flow));
            }
        }
        List<HostTraffic> all = new ArrayList<>();
        for (Host host : hosts) {
            all.addAll(in.getOrDefault(host.id(), List.of()));
            all.addAll(out.getOrDefault(host.id(), List.of()));
        }
        return all;
    }
}
