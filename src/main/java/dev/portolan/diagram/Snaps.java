package dev.portolan.diagram;

import dev.portolan.diagram.Snapping.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a moving outline lines up with in one direction.
 *
 * @param moving the outline that moves
 * @param near outlines near it
 * @param frames outlines whose edges and middle may be lined up with, but which keep no gaps
 * @param low whether its lower edge moves
 * @param high whether its upper edge moves; with both, it moves as a whole
 */
record Snaps(Span moving, List<Span> near, List<Span> frames, boolean low, boolean high) {

    /** What is nearer than this is in line: coordinates are sums of fractions. */
    private static final double EXACT = 0.01;

    /** A gap between two outlines, and where to draw it. */
    private record Gap(double start, double end, double level) {

        static Gap between(Span before, Span after) {
            double from = Math.max(before.from(), after.from());
            double to = Math.min(before.to(), after.to());
            return new Gap(before.high(), after.low(), (from + to) / 2);
        }

        double size() {
            return end - start;
        }
    }

    /** A guide in one direction; {@code position} is along it, {@code from} and {@code to} across. */
    record Line(double position, double end, double from, double to, boolean gap) {

        Guide turned(boolean across) {
            return across
                    ? new Guide(new Point(position, from), new Point(end, to), gap)
                    : new Guide(new Point(from, position), new Point(to, end), gap);
        }
    }

    /** The shortest way to stand in line with something; empty where it is longer than the tolerance. */
    Optional<Double> nearest(double tolerance) {
        double best = Double.POSITIVE_INFINITY;
        for (Span other : near) {
            best = nearer(best, lines(other));
        }
        for (Span frame : frames) {
            best = nearer(best, lines(frame));
        }
        best = nearer(best, gaps());
        return Math.abs(best) <= tolerance ? Optional.of(best) : Optional.empty();
    }

    private static double nearer(double best, double other) {
        return Math.abs(other) < Math.abs(best) ? other : best;
    }

    private double lines(Span other) {
        double best = Double.POSITIVE_INFINITY;
        if (low) {
            best = nearer(nearer(best, other.low() - moving.low()), other.high() - moving.low());
        }
        if (high) {
            best = nearer(nearer(best, other.low() - moving.high()), other.high() - moving.high());
        }
        return low && high ? nearer(best, other.middle() - moving.middle()) : best;
    }

    private double gaps() {
        Span before = before(moving);
        Span after = after(moving);
        double best = Double.POSITIVE_INFINITY;
        if (low && high && before != null && after != null && after.low() - before.high() >= moving.size()) {
            best = (before.high() + after.low()) / 2 - moving.middle();
        }
        Span further = before == null ? null : before(before);
        if (low && before != null && further != null) {
            best = nearer(best, before.high() + (before.low() - further.high()) - moving.low());
        }
        Span beyond = after == null ? null : after(after);
        if (high && after != null && beyond != null) {
            best = nearer(best, after.low() - (beyond.low() - after.high()) - moving.high());
        }
        return best;
    }

    /** The nearest outline that ends before the middle of this one, among those beside it. */
    private @Nullable Span before(Span span) {
        Span best = null;
        for (Span other : near) {
            if (other.high() <= span.middle() && span.isBeside(other) && (best == null || other.high() > best.high())) {
                best = other;
            }
        }
        return best;
    }

    private @Nullable Span after(Span span) {
        Span best = null;
        for (Span other : near) {
            if (other.low() >= span.middle() && span.isBeside(other) && (best == null || other.low() < best.low())) {
                best = other;
            }
        }
        return best;
    }

    /** What the outline stands in line with as it is now. */
    List<Line> guides() {
        List<Line> guides = new ArrayList<>();
        if (low) {
            line(moving.low(), other -> hasEdge(other, moving.low()), guides);
        }
        if (high) {
            line(moving.high(), other -> hasEdge(other, moving.high()), guides);
        }
        if (low && high && guides.isEmpty()) {
            line(moving.middle(), other -> same(other.middle(), moving.middle()), guides);
        }
        measure(guides);
        return guides;
    }

    /** A line through the moving outline and all that satisfy the test. */
    private void line(double at, Predicate<Span> inLine, List<Line> guides) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (List<Span> group : List.of(near, frames)) {
            for (Span other : group) {
                if (inLine.test(other)) {
                    from = Math.min(from, other.from());
                    to = Math.max(to, other.to());
                }
            }
        }
        if (from <= to) {
            guides.add(new Line(at, at, Math.min(from, moving.from()), Math.max(to, moving.to()), false));
        }
    }

    /** Draws both gaps where one is as large as the other. */
    private void measure(List<Line> guides) {
        Span before = before(moving);
        Span after = after(moving);
        Span further = before == null ? null : before(before);
        Span beyond = after == null ? null : after(after);
        List<Gap> gaps = new ArrayList<>();
        if (low && high && before != null && after != null) {
            equal(Gap.between(before, moving), Gap.between(moving, after), gaps);
        }
        if (low && before != null && further != null) {
            equal(Gap.between(further, before), Gap.between(before, moving), gaps);
        }
        if (high && after != null && beyond != null) {
            equal(Gap.between(moving, after), Gap.between(after, beyond), gaps);
        }
        gaps.stream()
                .distinct()
                .forEach(gap -> guides.add(new Line(gap.start(), gap.end(), gap.level(), gap.level(), true)));
    }

    private static void equal(Gap one, Gap other, List<Gap> gaps) {
        if (one.size() > EXACT && same(one.size(), other.size())) {
            gaps.addAll(List.of(one, other));
        }
    }

    private static boolean hasEdge(Span span, double at) {
        return same(span.low(), at) || same(span.high(), at);
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) < EXACT;
    }
}
