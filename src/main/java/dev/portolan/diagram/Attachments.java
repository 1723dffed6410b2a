package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where links leave and reach cards: on the side that looks towards the way, spread along it. */
final class Attachments {

    private static final double BULGE = 9;

    private enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM
    }

    private record Place(Box card, Side side) {}

    /** One end of a link: {@code order} sorts the links of a side so that they do not cross there. */
    private record End(int link, boolean start, double order) {}

    private final Map<Place, List<End>> ends = new HashMap<>();
    private final Map<Integer, Place> starts = new HashMap<>();
    private final Map<Integer, Place> stops = new HashMap<>();
    private final Map<Integer, Point> startPoints = new HashMap<>();
    private final Map<Integer, Point> stopPoints = new HashMap<>();

    void add(int link, Box from, Box to, List<Point> middle) {
        Point first = middle.isEmpty() ? Boxes.centre(to) : middle.getFirst();
        Point last = middle.isEmpty() ? Boxes.centre(from) : middle.getLast();
        boolean stacked = middle.isEmpty() && from.x() < to.right() && to.x() < from.right();
        Side out = stacked ? stackedSide(from, to) : side(from, first);
        Side in = stacked ? (out == Side.RIGHT ? Side.RIGHT : opposite(out)) : side(to, last);
        put(link, true, new Place(from, out), first);
        put(link, false, new Place(to, in), last);
    }

    /** Neighbours in a column are joined straight; others around the side, so that no card is crossed. */
    private static Side stackedSide(Box from, Box to) {
        double gap = Math.max(to.y() - from.bottom(), from.y() - to.bottom());
        if (gap > 2 * Metrics.PADDING) {
            return Side.RIGHT;
        }
        return from.y() < to.y() ? Side.BOTTOM : Side.TOP;
    }

    private static Side opposite(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case TOP -> Side.BOTTOM;
            case BOTTOM -> Side.TOP;
        };
    }

    private static Side side(Box card, Point towards) {
        if (towards.x() >= card.right()) {
            return Side.RIGHT;
        }
        if (towards.x() <= card.x()) {
            return Side.LEFT;
        }
        return towards.y() < card.y() ? Side.TOP : Side.BOTTOM;
    }

    private void put(int link, boolean start, Place place, Point towards) {
        (start ? starts : stops).put(link, place);
        boolean level = place.side() == Side.LEFT || place.side() == Side.RIGHT;
        ends.computeIfAbsent(place, p -> new ArrayList<>())
                .add(new End(link, start, level ? towards.y() : towards.x()));
    }

    void settle() {
        ends.forEach((place, list) -> {
            list.sort(Comparator.comparingDouble(End::order)
                    .thenComparingInt(End::link)
                    .thenComparing(End::start));
            for (int i = 0; i < list.size(); i++) {
                End end = list.get(i);
                (end.start() ? startPoints : stopPoints).put(end.link(), point(place, (i + 1.0) / (list.size() + 1)));
            }
        });
    }

    private static Point point(Place place, double part) {
        Box card = place.card();
        return switch (place.side()) {
            case LEFT -> new Point(card.x(), card.y() + card.height() * part);
            case RIGHT -> new Point(card.right(), card.y() + card.height() * part);
            case TOP -> new Point(card.x() + card.width() * part, card.y());
            case BOTTOM -> new Point(card.x() + card.width() * part, card.bottom());
        };
    }

    List<Point> points(int link, List<Point> middle) {
        Point start = startPoints.getOrDefault(link, new Point(0, 0));
        Point stop = stopPoints.getOrDefault(link, new Point(0, 0));
        List<Point> points = new ArrayList<>();
        points.add(start);
        if (middle.isEmpty()) {
            points.addAll(bend(link, start, stop));
        }
        points.addAll(middle);
        points.add(stop);
        return points;
    }

    /** Corners of a link within a zone. */
    private List<Point> bend(int link, Point start, Point stop) {
        Place from = starts.get(link);
        Place to = stops.get(link);
        if (from == null || to == null || from.side() != Side.RIGHT || to.side() != Side.RIGHT) {
            return List.of();
        }
        double x = Math.max(start.x(), stop.x()) + BULGE;
        return List.of(new Point(x, start.y()), new Point(x, stop.y()));
    }
}
