package dev.portolan.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two analyses, firewall by firewall: of two designs, or of one under two editions.
 *
 * <p>It is the difference of what the rules permit: host, host, transport, port and phase for each direction through each
 * firewall. Either part of the difference is merged into rules as the whole is, and numbered likewise: a rule that
 * grows or shrinks shows what it gains or loses under the beginning of its id. Hosts, zones and firewalls are the same
 * where their ids are.
 *
 * @param firewalls each firewall that has rules in either, by id
 */
public record AnalysisDiff(List<FirewallDiff> firewalls) {

    public AnalysisDiff {
        firewalls = List.copyOf(firewalls);
    }

    /** What to open and to close where everything is as before, so that it is as after. */
    public static AnalysisDiff of(Analysis before, Analysis after) {
        Map<Hop, List<FirewallRule>> old = before.rules().byHop();
        Map<Hop, List<FirewallRule>> next = after.rules().byHop();
        TreeSet<Hop> hops = new TreeSet<>(Hop.ORDER);
        hops.addAll(old.keySet());
        hops.addAll(next.keySet());
        Map<String, Draft> drafts = new TreeMap<>(CodePoints.ORDER);
        for (Hop hop : hops) {
            drafts.computeIfAbsent(hop.firewall(), firewall -> new Draft())
                    .add(hop, old.getOrDefault(hop, List.of()), next.getOrDefault(hop, List.of()));
        }
        List<FirewallDiff> firewalls = new ArrayList<>();
        drafts.forEach((firewall, draft) -> firewalls.add(new FirewallDiff(
                firewall, RuleNumbers.numbered(draft.open), RuleNumbers.numbered(draft.close), draft.unchanged)));
        return new AnalysisDiff(firewalls);
    }

    /** Whether there is no difference. */
    public boolean isEmpty() {
        return firewalls.stream().allMatch(FirewallDiff::isEmpty);
    }

    /** The difference of a firewall in the making. */
    private static final class Draft {

        private final List<Block> open = new ArrayList<>();
        private final List<Block> close = new ArrayList<>();
        private int unchanged;

        void add(Hop hop, List<FirewallRule> old, List<FirewallRule> next) {
            Set<Extent> both = Extent.of(old);
            both.retainAll(Extent.of(next));
            unchanged += both.size();
            List<FirewallRule> oldRest = without(both, old);
            List<FirewallRule> nextRest = without(both, next);
            open.addAll(Excess.of(hop, nextRest, oldRest));
            close.addAll(Excess.of(hop, oldRest, nextRest));
        }

        /** A rule shares no host pair and port with another of its phase, so what stands on both sides may be left out. */
        private static List<FirewallRule> without(Set<Extent> both, List<FirewallRule> rules) {
            return rules.stream()
                    .filter(rule -> !both.contains(Extent.of(rule)))
                    .toList();
        }
    }
}
