package dev.portolan.store;

import dev.portolan.catalog.Choices;
import dev.portolan.design.Host;
import dev.portolan.design.PortRange;
import dev.portolan.design.Quoted;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks what the firewalls of one design file are said to let through today: {@code allows}, which is kept as it is written.
 *
 * <p>It names zones and hosts, which come later in the file; so {@link #requireEnds} asks for them once they are read.
 */
final class AllowsReader {

    private static final String ANY = "any";
    private static final List<String> TRANSPORTS = List.of("TCP", "UDP", "ICMP", ANY);

    private final List<Value> ends = new ArrayList<>();

    void check(Fields firewall) {
        firewall.peek("allows").map(Value::items).orElse(List.of()).forEach(item -> allowance(item.fields()));
    }

    private void allowance(Fields allowance) {
        for (String key : List.of("from", "to")) {
            allowance.find(key).filter(end -> !end.text().equals(ANY)).ifPresent(ends::add);
        }
        allowance.find("transport").ifPresent(AllowsReader::transport);
        allowance.find("ports").ifPresent(AllowsReader::ports);
        allowance.text("comment");
    }

    private static void transport(Value value) {
        if (!TRANSPORTS.contains(value.text())) {
            throw value.fault("there is no transport " + Quoted.text(value.text()) + "; "
                    + Choices.advice(value.text(), TRANSPORTS));
        }
    }

    private static void ports(Value value) {
        if (value.text().equals(ANY)) {
            return;
        }
        try {
            PortRange.parseList(value.text());
        } catch (IllegalArgumentException e) {
            throw value.fault(e.getMessage() + "; write ports such as \"443, 10140-10155\", or \"any\"");
        }
    }

    /** Refuses ends that are neither an address nor in the design. */
    void requireEnds(List<Zone> zones, List<Host> hosts) {
        Set<String> known = new LinkedHashSet<>(List.of(ANY));
        zones.forEach(zone -> known.add(zone.id()));
        hosts.forEach(host -> known.add(host.id()));
        for (Value end : ends) {
            if (!known.contains(end.text()) && !Addresses.isAddress(end.text())) {
                throw end.fault(Quoted.text(end.text()) + " is no zone, no host and no address; "
                        + Choices.advice(end.text(), known));
            }
        }
    }
}
