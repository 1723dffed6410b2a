package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The inside of a zone as links see it: cards that stand in the way, and channels between them. */
final class Floor {

    /** A channel that is wider than this has a line along each of its sides, not one in the middle. */
    private static final double WIDE = 50;

    /** How far such a line is from the side. */
    private static final double BESIDE = Metrics.CHANNEL / 2;

    private static final double TITLE_TOP = 7;
    private static final double TITLE_BOTTOM = 32;
    private static final double TITLE_START = 38;

    /** A letter of a title, generously; a full-width one is twice as wide. */
    private static final double LETTER = 8.5;

    /** No zone grows for a longer title. */
    private static final double LONGEST = 60;

    private final Box room;
    private final Box title;
    private final BoxGrid<Box> cards;
    private final Map<Box, Map<Side, Double>> gaps = new HashMap<>();

    private final Map<Side, Double> margins = new EnumMap<>(Side.class);
    private final List<Span> rows = new ArrayList<>();
    private final List<Span> columns = new ArrayList<>();

    Floor(Box room, Box title, List<Box> cards) {
        this.room = room;
        this.title = title;
        this.cards = new BoxGrid<>(cards, card -> card);
    }

    /** About where the title of a zone is written. */
    static Box title(Zone zone, Box room) {
        double width = Math.min(room.width() - 16, titleWidth(zone) - 16);
        return new Box(room.x() + 8, room.y() + TITLE_TOP, width, TITLE_BOTTOM - TITLE_TOP);
    }

    /** How wide a zone has to be to show its title. */
    static double titleWidth(Zone zone) {
        double letters =
                zone.title().codePoints().mapToDouble(c -> c < 0x2e80 ? 1 : 1.8).sum();
        return TITLE_START + Math.min(letters, LONGEST) * LETTER + 8;
    }

    Box room() {
        return room;
    }

    Box title() {
        return title;
    }

    int size() {
        return cards.size();
    }

    List<Box> cardsIn(Box part) {
        return cards.in(part);
    }

    boolean isFree(Box part) {
        return !cards.any(part, card -> true);
    }

    /** Where the line of a lane runs that passes a card on that side: x of an upright line, y of a level one. */
    double beside(Box card, Side side, int lane) {
        double gap =
                gaps.computeIfAbsent(card, c -> new EnumMap<>(Side.class)).computeIfAbsent(side, s -> gap(card, s));
        if (gap <= WIDE && gap == toEdge(card, side)) {
            return margin(side, lane);
        }
        double edge = switch (side) {
            case LEFT -> card.x();
            case RIGHT -> card.right();
            case TOP -> card.y();
            case BOTTOM -> card.bottom();
        };
        return line(edge, side, gap, lane);
    }

    /** Where the first line inside runs for who enters in that direction. */
    double inside(Side inwards, int lane) {
        return margin(inwards.opposite(), lane);
    }

    private double margin(Side side, int lane) {
        return line(edge(side), side.opposite(), margin(side), lane);
    }

    /** Where the channel along that side begins: above, below the title. */
    private double edge(Side side) {
        return switch (side) {
            case LEFT -> room.x();
            case RIGHT -> room.right();
            case TOP -> room.y() + TITLE_BOTTOM;
            case BOTTOM -> room.bottom();
        };
    }

    /** Lines keep some distance from both sides of their channel, as far as it is wide enough. */
    private static double line(double edge, Side side, double gap, int lane) {
        double half = gap <= WIDE ? gap / 2 : BESIDE;
        double free = half >= 9 ? half - 4 : half >= 5 ? half - Maze.CLEAR - 0.1 : half / 3;
        double offset = Families.offset(lane) * Math.min(1, free / Families.REACH);
        return edge + (side.dx + side.dy) * half + offset;
    }

    private double gap(Box card, Side side) {
        double gap = toEdge(card, side);
        Box strip = strip(card, side);
        for (Box other : cards.in(strip)) {
            if (!other.equals(card)) {
                gap = Math.min(gap, distance(card, other, side));
            }
        }
        return Math.max(1, gap);
    }

    private double toEdge(Box card, Side side) {
        return switch (side) {
            case LEFT -> card.x() - room.x();
            case RIGHT -> room.right() - card.right();
            case TOP -> card.y() - edge(side);
            case BOTTOM -> room.bottom() - card.bottom();
        };
    }

    /** How wide the channel along that side of the zone is: up to the card that is nearest to it. */
    private double margin(Side side) {
        return margins.computeIfAbsent(side, s -> {
            double least = WIDE * 2;
            for (Box card : cards.in(room)) {
                least = Math.min(least, toEdge(card, s));
            }
            return Math.max(1, least);
        });
    }

    /** The place nearest to the wanted one where a line can cross the whole zone without touching a card. */
    double corridor(boolean level, double wanted) {
        List<Span> spans = level ? rows : columns;
        if (spans.isEmpty()) {
            spans.addAll(corridors(level));
        }
        double best = wanted;
        double least = Double.POSITIVE_INFINITY;
        for (Span span : spans) {
            double place = span.nearest(wanted);
            if (Math.abs(place - wanted) < least) {
                least = Math.abs(place - wanted);
                best = place;
            }
        }
        return best;
    }

    /** What no card stands in, from edge to edge. Links keep room for their lanes on both sides. */
    private List<Span> corridors(boolean level) {
        List<Box> all = new ArrayList<>(cards.in(room));
        if (level) {
            all.add(title);
        }
        all.sort(Comparator.comparingDouble(box -> level ? box.y() : box.x()));
        List<Span> spans = new ArrayList<>();
        double from = level ? room.y() : room.x();
        for (Box box : all) {
            add(spans, from, level ? box.y() : box.x());
            from = Math.max(from, level ? box.bottom() : box.right());
        }
        add(spans, from, level ? room.bottom() : room.right());
        if (spans.isEmpty()) {
            spans.add(new Span(from, from));
        }
        return spans;
    }

    private static void add(List<Span> spans, double from, double to) {
        double keep = Math.min((to - from) / 2, Families.REACH + 4);
        if (keep > 6) {
            spans.add(new Span(from + keep, to - keep));
        }
    }

    private record Span(double from, double to) {
        double nearest(double place) {
            return Boxes.clamp(place, from, to);
        }
    }

    private static Box strip(Box box, Side side) {
        double near = Maze.CLEAR;
        return switch (side) {
            case LEFT -> new Box(box.x() - WIDE, box.y() - near, WIDE, box.height() + 2 * near);
            case RIGHT -> new Box(box.right(), box.y() - near, WIDE, box.height() + 2 * near);
            case TOP -> new Box(box.x() - near, box.y() - WIDE, box.width() + 2 * near, WIDE);
            case BOTTOM -> new Box(box.x() - near, box.bottom(), box.width() + 2 * near, WIDE);
        };
    }

    private static double distance(Box from, Box to, Side side) {
        return switch (side) {
            case LEFT -> from.x() - to.right();
            case RIGHT -> to.x() - from.right();
            case TOP -> from.y() - to.bottom();
            case BOTTOM -> to.y() - from.bottom();
        };
    }
}
