package dev.portolan.analysis;

import dev.portolan.analysis.Merger.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What some rules of a hop permit and others do not. */
final class Excess {

    private Excess() {}

    /**
     * The excess as blocks, in order.
     *
     * @param rules those that permit more
     * @param others those to compare with
     */
    static List<Block> of(Hop hop, List<FirewallRule> rules, List<FirewallRule> others) {
        List<Box<Part>> boxes = new ArrayList<>(); // the rules' own hosts first, as the first of an id stands for all
        rules.forEach(rule -> boxes.add(Part.of(rule, false)));
        others.forEach(rule -> boxes.add(Part.of(rule, true)));
        return new Merger<>(Excess::grants).blocks(hop, boxes);
    }

    private static List<Grant> grants(Collection<Part> parts) {
        return of(on(false, parts), on(true, parts));
    }

    private static List<Grant> on(boolean other, Collection<Part> parts) {
        return parts.stream()
                .filter(part -> part.other() == other)
                .map(Part::grant)
                .toList();
    }

    /**
     * The excess for one pair of hosts.
     *
     * @param grants those that permit more
     * @param others those to compare with
     */
    static List<Grant> of(List<Grant> grants, List<Grant> others) {
        List<Grant> excess = new ArrayList<>();
        for (Grant grant : grants) {
            PortSet ports = grant.permit().ports();
            for (Grant other : others) {
                if (isAnswered(grant.permit(), other.permit())) {
                    ports = ports.minus(other.permit().ports());
                }
            }
            if (!ports.isEmpty()) {
                excess.add(new Grant(
                        grant.permit().withPorts(ports), grant.grounds().of(ports)));
            }
        }
        return excess;
    }

    private static boolean isAnswered(Permit permit, Permit other) {
        return other.phase() == permit.phase() && other.transport() == permit.transport();
    }

    /**
     * A rule that a pair of hosts has.
     *
     * @param other whether it is one of those to compare with
     */
    private record Part(boolean other, Grant grant) {

        static Box<Part> of(FirewallRule rule, boolean other) {
            return new Box<>(
                    rule.sources(), rule.destinations(), new Part(other, new Grant(rule.permit(), rule.grounds())));
        }
    }
}
