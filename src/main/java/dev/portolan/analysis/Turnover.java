package dev.portolan.analysis;

import dev.portolan.analysis.Effect.Rules;
import dev.portolan.analysis.Merger.Box;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rules of each firewall a step takes away and puts there. A rule that permits something else afterwards, or to
 * others, counts as one that goes and one that comes, so the rules before, less those that go, and those that come are the
 * rules after it.
 */
final class Turnover {

    private static final String UNNUMBERED = "";

    private final Map<String, Rules> firewalls = new TreeMap<>(CodePoints.ORDER);

    private Turnover() {}

    /** Held against each other as a whole. */
    static Map<String, Rules> of(FirewallRules before, FirewallRules after) {
        Turnover turnover = new Turnover();
        Set<Hop> hops = new HashSet<>(before.byHop().keySet());
        hops.addAll(after.byHop().keySet());
        for (Hop hop : hops) {
            turnover.add(
                    hop,
                    before.byHop().getOrDefault(hop, List.of()),
                    after.byHop().getOrDefault(hop, List.of()));
        }
        return turnover.firewalls;
    }

    /**
     * Where a step concerns some hosts only, looks at no more than the rules of the roles that these have.
     *
     * @param concerned ids of the hosts whose traffic may be another
     * @param after all traffic of these after the step
     */
    static Map<String, Rules> of(FirewallRules before, Set<String> concerned, List<Bundle> after) {
        Turnover turnover = new Turnover();
        Map<Hop, List<Box<Claim>>> boxes = boxes(after);
        Set<Hop> hops = new TreeSet<>(Hop.ORDER);
        hops.addAll(before.byHop().keySet());
        hops.addAll(boxes.keySet());
        Merger<Claim> merger = new Merger<>(Demand::grants);
        for (Hop hop : hops) {
            turnover.add(
                    hop,
                    concerned,
                    before.byHop().getOrDefault(hop, List.of()),
                    merger.blocks(hop, boxes.getOrDefault(hop, List.of())));
        }
        return turnover.firewalls;
    }

    private static Map<Hop, List<Box<Claim>>> boxes(List<Bundle> bundles) {
        IdentityHashMap<List<Seat>, List<Host>> hosts = new IdentityHashMap<>();
        Map<Hop, List<Box<Claim>>> boxes = new HashMap<>();
        for (Bundle bundle : bundles) {
            List<Hop> route = bundle.route();
            if (route != null && !route.isEmpty()) {
                Box<Claim> box = new Box<>(
                        hosts.computeIfAbsent(bundle.starts(), Turnover::hosts),
                        hosts.computeIfAbsent(bundle.answers(), Turnover::hosts),
                        Claim.of(bundle));
                route.forEach(hop ->
                        boxes.computeIfAbsent(hop, h -> new ArrayList<>()).add(box));
            }
        }
        return boxes;
    }

    private static List<Host> hosts(List<Seat> seats) {
        return seats.stream().map(Seat::host).toList();
    }

    /** @param fresh what the concerned hosts are permitted afterwards, merged among themselves */
    private void add(Hop hop, Set<String> concerned, List<FirewallRule> rules, List<Block> fresh) {
        Set<Permit> touched = new HashSet<>();
        fresh.forEach(block -> touched.add(block.permit()));
        for (FirewallRule rule : rules) {
            if (!touched.contains(rule.permit())
                    && (isAny(rule.sources(), concerned) || isAny(rule.destinations(), concerned))) {
                touched.add(rule.permit());
            }
        }
        if (touched.isEmpty()) {
            return;
        }
        List<FirewallRule> old =
                rules.stream().filter(rule -> touched.contains(rule.permit())).toList();
        List<Box<Grant>> boxes = new ArrayList<>();
        for (FirewallRule rule : old) {
            boxes.add(new Box<>(
                    without(concerned, rule.sources()),
                    without(concerned, rule.destinations()),
                    new Grant(rule.permit(), rule.grounds())));
        }
        for (Block block : fresh) {
            boxes.add(new Box<>(block.sources(), block.destinations(), new Grant(block.permit(), block.grounds())));
        }
        List<FirewallRule> next = new Merger<Grant>(List::copyOf)
                .blocks(hop, boxes).stream()
                        .map(block -> block.numbered(UNNUMBERED))
                        .toList();
        add(hop, old, next);
    }

    private void add(Hop hop, List<FirewallRule> before, List<FirewallRule> after) {
        List<FirewallRule> come = others(Extent.of(before), after).stream()
                .map(Turnover::unnumbered)
                .toList();
        List<FirewallRule> go = others(Extent.of(after), before);
        if (!come.isEmpty() || !go.isEmpty()) {
            firewalls.merge(hop.firewall(), new Rules(come, go), Rules::plus);
        }
    }

    /** Its number is known only when all rules of the firewall are. */
    private static FirewallRule unnumbered(FirewallRule rule) {
        return new FirewallRule(
                rule.hop(), UNNUMBERED, rule.permit(), rule.sources(), rule.destinations(), rule.grounds());
    }

    private static List<FirewallRule> others(Set<Extent> known, List<FirewallRule> rules) {
        return rules.stream().filter(rule -> !known.contains(Extent.of(rule))).toList();
    }

    private static boolean isAny(Collection<Host> hosts, Set<String> ids) {
        return hosts.stream().anyMatch(host -> ids.contains(host.id()));
    }

    private static List<Host> without(Set<String> ids, List<Host> hosts) {
        return isAny(hosts, ids)
                ? hosts.stream().filter(host -> !ids.contains(host.id())).toList()
                : hosts;
    }
}
