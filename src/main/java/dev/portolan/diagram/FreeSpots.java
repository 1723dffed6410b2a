package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Finds a free place for a box among others.
 *
 * <p>Tried are the wanted place and the places that line up with neighbours, because a free place that is aligned looks
 * meant, and one that is merely free looks like an accident.
 */
final class FreeSpots {

    /** Enough neighbours to get out of any crowd, few enough to stay quick among thousands. */
    private static final int NEIGHBOURS = 24;

    private final List<Box> taken;
    private final double keep;
    private final double align;
    private final Point least;

    /**
     * @param keep the least space to every other box
     * @param align the space to neighbours that it lines up with
     * @param least no box goes further left or up
     */
    FreeSpots(List<Box> taken, double keep, double align, Point least) {
        this.taken = List.copyOf(taken);
        this.keep = keep;
        this.align = align;
        this.least = least;
    }

    /**
     * The cheapest free place, by distance from the wanted one and what else a place costs.
     *
     * @param extra cost of a place beside the square of its distance; 0 or more
     */
    Box nearest(Box wanted, ToDoubleFunction<Box> extra) {
        Box start = at(wanted, Math.max(least.x(), wanted.x()), Math.max(least.y(), wanted.y()));
        if (free(start) && extra.applyAsDouble(start) == 0) {
            return start;
        }
        Set<Double> xs = new LinkedHashSet<>(List.of(start.x()));
        Set<Double> ys = new LinkedHashSet<>(List.of(start.y()));
        taken.stream()
                .sorted(Comparator.comparingDouble(box -> distance(box, start)))
                .limit(NEIGHBOURS)
                .forEach(box -> {
                    xs.addAll(List.of(box.x(), box.right() + align, box.x() - wanted.width() - align));
                    ys.addAll(List.of(box.y(), box.bottom() + align, box.y() - wanted.height() - align));
                });
        Box best = belowAll(start);
        double dearest = distance(best, start) + extra.applyAsDouble(best);
        List<Candidate> candidates = new ArrayList<>();
        for (double y : ys) {
            for (double x : xs) {
                if (x >= least.x() && y >= least.y()) {
                    Box box = at(wanted, x, y);
                    double cost = distance(box, start) + extra.applyAsDouble(box);
                    if (cost < dearest) {
                        candidates.add(new Candidate(box, cost));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        return candidates.stream()
                .map(Candidate::box)
                .filter(this::free)
                .findFirst()
                .orElse(best);
    }

    private record Candidate(Box box, double cost) {}

    boolean free(Box box) {
        for (Box other : taken) {
            if (Boxes.closer(box, other, keep)) {
                return false;
            }
        }
        return true;
    }

    private Box belowAll(Box box) {
        double bottom = taken.stream().mapToDouble(Box::bottom).max().orElse(least.y() - align);
        return at(box, box.x(), Math.max(box.y(), bottom + align));
    }

    private static Box at(Box box, double x, double y) {
        return new Box(x, y, box.width(), box.height());
    }

    private static double distance(Box a, Box b) {
        Point p = Boxes.centre(a);
        Point q = Boxes.centre(b);
        return (p.x() - q.x()) * (p.x() - q.x()) + (p.y() - q.y()) * (p.y() - q.y());
    }
}
