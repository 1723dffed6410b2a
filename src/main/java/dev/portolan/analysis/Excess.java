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
        List<Grant> grants = new ArrayList<>();
        for (Part part : parts) {
            PortSet ports = part.permit().ports();
            for (Part other : parts) {
                if (part.isAnsweredBy(other)) {
                    ports = ports.minus(other.permit().ports());
                }
            }
            if (!part.other() && !ports.isEmpty()) {
                grants.add(
                        new Grant(part.permit().withPorts(ports), part.grounds().of(ports)));
            }
        }
        return grants;
    }

    /**
     * A rule that a pair of hosts has.
     *
     * @param other whether it is one of those to compare with
     */
    private record Part(boolean other, Permit permit, Grounds grounds) {

        static Box<Part> of(FirewallRule rule, boolean other) {
            return new Box<>(rule.sources(), rule.destinations(), new Part(other, rule.permit(), rule.grounds()));
        }

        boolean isAnsweredBy(Part that) {
            return !other
                    && that.other
                    && that.permit.phase() == permit.phase()
                    && that.permit.transport() == permit.transport();
        }
    }
}
