package dev.portolan.diagram;

import dev.portolan.diagram.Drawing.Depth;
import dev.portolan.diagram.Drawing.Gate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a bar is open: gates that keep their distance from each other, from the ends of the bar and from its badge. */
final class Openings {

    /** The least space from the middle of one gate to the middle of the next. */
    static final double APART = 8;

    private static final double END = 12;
    private static final double BADGE = 20;

    /** Half the width of a letter of a wall's name; ideographs and the like are as wide as two. */
    private static final double LETTER = 3.4;

    private static final int WIDE = 0x2E80;

    /** Beside a wall's name. */
    private static final double NAME = 7;

    private final Wall wall;
    private final List<Span> spans = new ArrayList<>();
    private final TreeMap<Double, Gate> taken = new TreeMap<>();

    /** A stretch of the bar that may be opened. */
    private record Span(double from, double to) {
        double nearest(double place) {
            return Boxes.clamp(place, from, to);
        }

        boolean has(double place) {
            return place > from - 0.001 && place < to + 0.001;
        }
    }

    /**
     * @param badge where along the bar its badge is
     */
    Openings(Wall wall, double badge) {
        this.wall = wall;
        Bar bar = wall.bar();
        double end = Math.min(END, bar.length() / 8);
        double half = Math.min(BADGE, bar.length() / 4);
        double name = bar.upright() ? 0 : halfWidth(wall.firewall().title()) + NAME;
        List<Span> closed = new ArrayList<>();
        if (!wall.wing()) {
            closed.add(new Span(badge - half, badge + half));
        }
        if (!wall.wing() && name > 0 && name < bar.length() / 4) {
            closed.add(new Span(bar.middle() - name, bar.middle() + name));
        }
        closed.sort(Comparator.comparingDouble(Span::from));
        double from = bar.start() + end;
        for (Span each : closed) {
            if (each.from() > from) {
                spans.add(new Span(from, each.from()));
            }
            from = Math.max(from, each.to());
        }
        if (bar.end() - end > from) {
            spans.add(new Span(from, bar.end() - end));
        }
    }

    private static double halfWidth(String name) {
        return name.codePoints()
                .mapToDouble(letter -> letter < WIDE ? LETTER : 2 * LETTER)
                .sum();
    }

    /** The place nearest to the middle of a bar where a badge is in nobody's way; the middle where there is none. */
    static double badge(Bar bar, NavigableSet<Double> wanted) {
        double most = bar.length() / 2 - END - BADGE;
        for (double away = 0; away <= most; away += BADGE / 4) {
            for (double place : new double[] {bar.middle() - away, bar.middle() + away}) {
                Double next = wanted.ceiling(place - BADGE);
                if (next == null || next > place + BADGE) {
                    return place;
                }
            }
        }
        return bar.middle();
    }

    /** How many gates have room. */
    double room() {
        return spans.stream().mapToDouble(span -> span.to() - span.from()).sum() / APART;
    }

    List<Gate> gates() {
        return List.copyOf(taken.values());
    }

    /** Opens a gate there, or widens the one that is there. */
    void open(double place, double size, Depth depth) {
        Gate before = taken.get(place);
        Depth both = before == null || before.depth() == depth ? depth : Depth.THROUGH;
        taken.put(place, new Gate(wall.on(place), before == null ? size : Math.max(size, before.size()), both));
    }

    /** The free place for a gate of that size that is nearest to the wanted one. */
    OptionalDouble nearest(double wanted, double size) {
        double best = Double.NaN;
        for (Span span : spans) {
            for (int way = -1; way <= 1; way += 2) {
                double place = free(span, span.nearest(wanted), size, way);
                if (!Double.isNaN(place) && !(Math.abs(place - wanted) >= Math.abs(best - wanted))) {
                    best = place;
                }
            }
        }
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    /** The first free place in that direction; not a number where there is none. */
    private double free(Span span, double start, double size, int way) {
        double place = start;
        while (span.has(place)) {
            double next = pastNeighbours(place, size, way);
            if (next == place) {
                return place;
            }
            place = next;
        }
        return Double.NaN;
    }

    private double pastNeighbours(double place, double size, int way) {
        double below = past(taken.floorEntry(place), place, size, way);
        double above = past(taken.ceilingEntry(place), place, size, way);
        return way > 0 ? Math.max(below, above) : Math.min(below, above);
    }

    private static double past(Map.@Nullable Entry<Double, Gate> gate, double place, double size, int way) {
        if (gate == null) {
            return place;
        }
        double apart = Math.max(APART, (size + gate.getValue().size()) / 2 + 2);
        return Math.abs(gate.getKey() - place) < apart - 0.001 ? gate.getKey() + way * apart : place;
    }

    /**
     * The place nearest to the wanted one of those that every so many places belong to a family, taken or not.
     *
     * @param turn which of the families
     * @param families how many take turns
     */
    double shared(double wanted, int turn, int families) {
        double best = spans.isEmpty() ? wall.bar().middle() : spans.getFirst().nearest(wanted);
        double least = Double.POSITIVE_INFINITY;
        for (Span span : spans) {
            long places = (long) Math.floor((span.to() - span.from()) / APART);
            long round = Math.round(((span.nearest(wanted) - span.from()) / APART - turn) / families);
            for (long each = round - 1; each <= round + 1; each++) {
                long number = each * families + turn;
                double place = span.from() + number * APART;
                if (number >= 0 && number <= places && Math.abs(place - wanted) < least) {
                    least = Math.abs(place - wanted);
                    best = place;
                }
            }
        }
        return best;
    }
}
