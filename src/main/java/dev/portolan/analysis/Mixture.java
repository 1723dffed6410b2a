package dev.portolan.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The claims on a pair of hosts, and the grants that follow. Very many pairs have the same claims: each mixture of them
 * is there once, so that what follows is worked out once.
 */
final class Mixture<C> {

    private final Map<Set<C>, Mixture<C>> all;
    private final Function<Collection<C>, List<Grant>> decide;
    private final Set<C> claims;
    private final Map<C, Mixture<C>> larger = new HashMap<>();
    private @Nullable List<Grant> grants;

    private Mixture(Map<Set<C>, Mixture<C>> all, Function<Collection<C>, List<Grant>> decide, Set<C> claims) {
        this.all = all;
        this.decide = decide;
        this.claims = claims;
    }

    /**
     * No claims.
     *
     * @param decide what follows from claims; no matter in which order they come
     */
    static <C> Mixture<C> none(Function<Collection<C>, List<Grant>> decide) {
        return new Mixture<>(new HashMap<>(), decide, Set.of());
    }

    /** These claims and one more. */
    Mixture<C> with(C claim) {
        if (claims.contains(claim)) {
            return this;
        }
        Mixture<C> known = larger.get(claim);
        if (known == null) {
            Set<C> more = new HashSet<>(claims);
            more.add(claim);
            known = all.computeIfAbsent(more, set -> new Mixture<>(all, decide, set));
            larger.put(claim, known);
        }
        return known;
    }

    List<Grant> grants() {
        List<Grant> known = grants;
        if (known == null) {
            known = decide.apply(claims);
            grants = known;
        }
        return known;
    }
}
