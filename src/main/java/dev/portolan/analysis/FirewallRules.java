package dev.portolan.analysis;

import dev.portolan.analysis.Merger.Box;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The crossings of a design as rules for each firewall and direction: they permit exactly what crosses, each host pair,
 * transport and port in one rule.
 *
 * <p>How they are merged is told at {@link Merger}, how phases are kept apart at {@link Demand}, and how rules get their ids
 * at {@link RuleNumbers}.
 */
public final class FirewallRules {

    private final Map<Hop, List<FirewallRule>> byHop;

    private FirewallRules(Map<Hop, List<FirewallRule>> byHop) {
        this.byHop = byHop;
    }

    /** The rules for all that crosses firewalls. */
    public static FirewallRules of(Analysis analysis) {
        Merger<Claim> merger = new Merger<>(Demand::grants);
        IdentityHashMap<List<Seat>, List<Host>> hosts = new IdentityHashMap<>();
        Map<String, List<Block>> byFirewall = new LinkedHashMap<>();
        analysis.bundlesByHop().forEach((hop, bundles) -> {
            List<Box<Claim>> boxes = new ArrayList<>(bundles.size());
            for (Bundle bundle : bundles) {
                boxes.add(new Box<>(
                        hosts.computeIfAbsent(bundle.starts(), FirewallRules::hosts),
                        hosts.computeIfAbsent(bundle.answers(), FirewallRules::hosts),
                        Claim.of(bundle)));
            }
            byFirewall
                    .computeIfAbsent(hop.firewall(), firewall -> new ArrayList<>())
                    .addAll(merger.blocks(hop, boxes));
        });
        Map<Hop, List<FirewallRule>> byHop = new LinkedHashMap<>();
        byFirewall.values().forEach(blocks -> {
            for (FirewallRule rule : RuleNumbers.numbered(blocks)) {
                byHop.computeIfAbsent(rule.hop(), hop -> new ArrayList<>()).add(rule);
            }
        });
        byHop.replaceAll((hop, rules) -> List.copyOf(rules));
        return new FirewallRules(Collections.unmodifiableMap(byHop));
    }

    private static List<Host> hosts(List<Seat> seats) {
        return seats.stream().map(Seat::host).toList();
    }

    /** The rules of each direction through each firewall, sorted by firewall and zones. */
    public Map<Hop, List<FirewallRule>> byHop() {
        return byHop;
    }

    /** All rules, in order. */
    public Stream<FirewallRule> stream() {
        return byHop.values().stream().flatMap(List::stream);
    }

    /** The rules of one firewall, in order. */
    public List<FirewallRule> at(String firewall) {
        return stream().filter(rule -> rule.hop().firewall().equals(firewall)).toList();
    }

    /** How many rules each firewall has, by its id. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byHop.forEach((hop, rules) -> counts.merge(hop.firewall(), rules.size(), Integer::sum));
        return counts;
    }

    /** How many rules there are. */
    public int size() {
        return byHop.values().stream().mapToInt(List::size).sum();
    }
}
