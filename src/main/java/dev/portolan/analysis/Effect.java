package dev.portolan.analysis;

import dev.portolan.analysis.Contrast.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a step from one design to the next does at the firewalls. Where the second analysis follows from the first, it looks
 * only at the hosts that the step concerns, however large the design is.
 *
 * @param come crossings that there were not before, sorted as tables show them
 * @param go crossings that there are no more, sorted likewise
 * @param firewalls the rules that come and go, for each firewall that has some; empty where there are too many to merge
 */
public record Effect(List<Crossing> come, List<Crossing> go, Map<String, Rules> firewalls) {

    /**
     * How the rules of a firewall change: there are those from before, and those that come, without those that go. A rule that grows
     * or shrinks is in both.
     *
     * @param come rules that were not there before; without an id, as they have no number yet
     * @param go rules that are there no more
     */
    public record Rules(List<FirewallRule> come, List<FirewallRule> go) {

        public Rules {
            come = List.copyOf(come);
            go = List.copyOf(go);
        }

        Rules plus(Rules other) {
            return new Rules(joined(come, other.come), joined(go, other.go));
        }

        private static List<FirewallRule> joined(List<FirewallRule> some, List<FirewallRule> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
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
     * As {@link #of}, but nothing where more flows than so many would have to be compared, and no rules where more crossings
     * than so many would have to be merged.
     *
     * @param most flows on both sides together, or crossings before the step
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
        return Optional.of(new Effect(
                all(contrast.only(Side.AFTER)),
                all(contrast.only(Side.BEFORE)),
                before.crossingCount() > most ? Map.of() : turnover(before, after, change, next)));
    }

    private static Map<String, Rules> turnover(
            Analysis before, Analysis after, @Nullable Change change, List<Bundle> next) {
        if (change == null) {
            return Turnover.of(before.rules(), after.rules());
        }
        Set<String> concerned = new HashSet<>(change.gone().keySet());
        concerned.addAll(change.come().keySet());
        return Turnover.of(before.rules(), concerned, next);
    }

    private static long size(List<Bundle> bundles) {
        return bundles.stream().mapToLong(Bundle::size).sum();
    }

    private static List<Crossing> all(Map<Hop, List<Crossing>> byHop) {
        return byHop.values().stream().flatMap(List::stream).toList();
    }

    /** The rules that come, of all firewalls. */
    public List<FirewallRule> comingRules() {
        return firewalls.values().stream()
                .flatMap(rules -> rules.come().stream())
                .toList();
    }

    /** The rules that go, of all firewalls. */
    public List<FirewallRule> goingRules() {
        return firewalls.values().stream().flatMap(rules -> rules.go().stream()).toList();
    }

    /** Whether nothing comes and nothing goes. */
    public boolean isEmpty() {
        return come.isEmpty() && go.isEmpty();
    }
}
