package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.PortUse.Phase;
import dev.portolan.design.Host;
import dev.portolan.design.PortRange;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Written out, port by port: what may pass from which host to which at a hop. */
final class PermittedPorts {

    private final Map<Way, BitSet> ports = new HashMap<>();

    private record Way(Hop hop, String from, String to, Transport transport, Phase phase) {}

    /** What crosses: what operation needs, and what the installation needs beyond that. */
    static PermittedPorts ofCrossings(Analysis analysis) {
        PermittedPorts permitted = new PermittedPorts();
        for (Crossing crossing : analysis.crossings()) {
            Flow flow = crossing.flow();
            Way way = new Way(
                    crossing.hop(),
                    flow.fromHost(),
                    flow.toHost(),
                    flow.transport(),
                    flow.row().phase());
            permitted.at(way).set(flow.ports().first(), flow.ports().last() + 1);
        }
        permitted.ports.forEach((way, numbers) -> {
            if (way.phase() == Phase.INSTALL) {
                Way operation = new Way(way.hop(), way.from(), way.to(), way.transport(), Phase.OPERATION);
                numbers.andNot(permitted.ports.getOrDefault(operation, new BitSet()));
            }
        });
        permitted.ports.values().removeIf(BitSet::isEmpty);
        return permitted;
    }

    /** What rules permit; no two of them the same. */
    static PermittedPorts ofRules(Stream<FirewallRule> rules) {
        PermittedPorts permitted = new PermittedPorts();
        rules.forEach(rule -> {
            for (Host from : rule.sources()) {
                for (Host to : rule.destinations()) {
                    Way way = new Way(rule.hop(), from.id(), to.id(), rule.transport(), rule.phase());
                    permitted.open(way, numbers(rule.ports()));
                }
            }
        });
        return permitted;
    }

    private static BitSet numbers(PortSet ports) {
        BitSet numbers = new BitSet();
        for (PortRange range : ports.ranges()) {
            numbers.set(range.first(), range.last() + 1);
        }
        return numbers;
    }

    private BitSet at(Way way) {
        return ports.computeIfAbsent(way, w -> new BitSet());
    }

    private void open(Way way, BitSet numbers) {
        assertFalse(at(way).intersects(numbers), () -> "open already: " + way + " " + numbers);
        at(way).or(numbers);
    }

    /** Opens what is not open yet. */
    void open(PermittedPorts others) {
        others.ports.forEach(this::open);
    }

    /** Closes what is open. */
    void close(PermittedPorts others) {
        others.ports.forEach((way, numbers) -> {
            BitSet left = (BitSet) numbers.clone();
            left.andNot(at(way));
            assertTrue(left.isEmpty(), () -> "not open: " + way + " " + left);
            at(way).andNot(numbers);
        });
        ports.values().removeIf(BitSet::isEmpty);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PermittedPorts permitted && ports.equals(permitted.ports);
    }

    @Override
    public int hashCode() {
        return ports.hashCode();
    }

    @Override
    public String toString() {
        return ports.toString();
    }
}
