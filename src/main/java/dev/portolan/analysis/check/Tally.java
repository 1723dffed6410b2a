package dev.portolan.analysis.check;

import dev.portolan.design.Site;
import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * How many of something there are in one place, to be held against a limit.
 *
 * @param place as the sentence names it
 * @param elements the place and what bears the load there; asked for only where a limit is exceeded
 * @param found how many there are
 * @param bearers how many share them, each up to the limit
 * @param remedy what mends it, by the limit
 */
record Tally(
        String place, Supplier<List<Subject>> elements, long found, long bearers, IntFunction<Optional<Edit>> remedy) {

    /** Of a site that bears them alone, and that no one step mends. */
    static Tally of(Site site, long found) {
        return new Tally(site.title(), () -> List.of(Subject.of(site)), found, 1, limit -> Optional.empty());
    }

    Tally mendedBy(IntFunction<Optional<Edit>> step) {
        return new Tally(place, elements, found, bearers, step);
    }

    boolean exceeds(int limit) {
        return found > limit * bearers;
    }
}
