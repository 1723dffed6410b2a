package dev.portolan.store;

import dev.portolan.catalog.Choices;
import dev.portolan.design.PortRange;
import dev.portolan.design.Quoted;
import java.util.List;

/**
 * Checks what a firewall is said to let through today: {@code allows}, which is kept as it is written.
 *
 * <p>Zones and hosts that it names may have been deleted since; that is a finding, and no reason to
 * refuse the file.
 */
final class AllowsReader {

    private static final String ANY = "any";
    private static final List<String> TRANSPORTS = List.of("TCP", "UDP", "ICMP", ANY);

    private AllowsReader() {}

    static void check(Fields firewall) {
        firewall.peek("allows").map(Value::items).orElse(List.of()).forEach(item -> allowance(item.fields()));
    }

    private static void allowance(Fields allowance) {
        allowance.find("from").ifPresent(Value::text);
        allowance.find("to").ifPresent(Value::text);
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
}
