package dev.portolan.ui.tables;

import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Effect;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a drop would change in the table of rules: crossings that come and go, and how many under each heading. Only what the
 * table is not narrowed to leave out.
 */
final class Outlook {

    /** No drop is in question, or it would change nothing. */
    static final Outlook NONE = new Outlook(List.of(), List.of());

    private final List<Crossing> come;
    private final TreeSet<Crossing> go = new TreeSet<>(Crossing.ORDER);
    private final Map<String, Count> counts = new HashMap<>();

    /** How many crossings come and go under a heading. */
    record Count(int come, int go) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(come + other.come, go + other.go);
        }

        boolean isEmpty() {
            return come == 0 && go == 0;
        }
    }

    private Outlook(List<Crossing> come, List<Crossing> go) {
        this.come = come;
        this.go.addAll(go);
        come.forEach(crossing -> count(crossing, new Count(1, 0)));
        go.forEach(crossing -> count(crossing, new Count(0, 1)));
    }

    static Outlook of(Effect effect, Predicate<Crossing> shown) {
        return new Outlook(
                effect.come().stream().filter(shown).toList(),
                effect.go().stream().filter(shown).toList());
    }

    private void count(Crossing crossing, Count one) {
        counts.merge(CrossingLine.Wall.key(crossing), one, Count::plus);
        counts.merge(CrossingLine.Direction.key(crossing), one, Count::plus);
    }

    /** The crossings that come, in the order of the table within each direction. */
    Collection<Crossing> come() {
        return come;
    }

    /** Whether a crossing that is in the table would not be there any more. */
    boolean goes(CrossingLine line) {
        return !go.isEmpty() && line instanceof CrossingLine.Line crossing && go.contains(crossing.crossing());
    }

    /** How many crossings come and go under a heading; none for a crossing. */
    Count count(CrossingLine heading) {
        return counts.getOrDefault(heading.key(), Count.NONE);
    }
}
