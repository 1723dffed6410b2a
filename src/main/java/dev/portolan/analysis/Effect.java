package dev.portolan.analysis;

import dev.portolan.analysis.Contrast.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a step from one design to the next does at the firewalls. Where the second analysis follows from the first, it looks
 * only at the hosts that the step concerns, however large the design is.
 *
 * @param come crossings that there were not before, sorted as tables show them
 * @param go crossings that there are no more, sorted likewise
 * @param firewalls the rules to open and to close, for each firewall that has some: as many as {@link AnalysisDiff} lists
 */
public record Effect(List<Crossing> come, List<Crossing> go, Map<String, Rules> firewalls) {

    /**
     * How many rules a firewall has to be given, and how many to be taken.
     *
     * @param open rules for what is not permitted yet
     * @param close rules for what is no longer needed
     */
    public record Rules(int open, int close) {

        private Rules plus(Rules other) {
            return new Rules(open + other.open, close + other.close);
        }
    }

    public Effect {
        come = List.copyOf(come);
        go = List.copyOf(go);
        firewalls = Collections.unmodifiableMap(new LinkedHashMap<>(firewalls));
    }

    /** What changes from one analysis to another. Crossings are the same where a table shows the same for them. */
    public static Effect of(Analysis before, Analysis after) {
        return within(Long.MAX_VALUE, before, after).orElseThrow();
    }

    /**
     * As {@link #of}, but nothing where more flows than so many would have to be compared.
     *
     * @param most flows on both sides together
     */
    public static Optional<Effect> within(long most, Analysis before, Analysis after) {
        List<Bundle> old = new ArrayList<>();
        List<Bundle> next = new ArrayList<>();
        Change change = after.traffic().since(before.traffic());
        if (change == null) {
            before.bundles(old::add);
            after.bundles(next::add);
        } else {
            Excerpt.of(before.traffic(), change.gone().values(), old::add);
            Excerpt.of(after.traffic(), change.come().values(), next::add);
        }
        if (size(old) + size(next) > most) {
            return Optional.empty();
        }
        Contrast contrast = new Contrast();
        old.forEach(bundle -> contrast.add(Side.BEFORE, bundle));
        next.forEach(bundle -> contrast.add(Side.AFTER, bundle));
        return Optional.of(of(contrast));
    }

    private static long size(List<Bundle> bundles) {
        return bundles.stream().mapToLong(Bundle::size).sum();
    }

    private static Effect of(Contrast contrast) {
        Map<Hop, List<Crossing>> come = contrast.only(Side.AFTER);
        Map<Hop, List<Crossing>> go = contrast.only(Side.BEFORE);
        Set<Hop> hops = new TreeSet<>(Hop.ORDER);
        hops.addAll(come.keySet());
        hops.addAll(go.keySet());
        Map<String, Rules> firewalls = new LinkedHashMap<>();
        for (Hop hop : hops) {
            Rules rules = new Rules(contrast.rules(hop, Side.AFTER), contrast.rules(hop, Side.BEFORE));
            firewalls.merge(hop.firewall(), rules, Rules::plus);
        }
        firewalls.values().removeIf(rules -> rules.open() == 0 && rules.close() == 0);
        return new Effect(all(come.values()), all(go.values()), firewalls);
    }

    private static List<Crossing> all(Collection<List<Crossing>> parts) {
        List<Crossing> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return all;
    }

    /** Whether nothing comes and nothing goes. */
    public boolean isEmpty() {
        return come.isEmpty() && go.isEmpty();
    }
}
