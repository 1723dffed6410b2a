package dev.portolan.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where things are drawn, in canvas units (one unit is one pixel at 100 %), the origin at the top left.
 *
 * @param zones outlines of zones by zone id
 * @param hosts top left corners of hosts by host id, relative to their zone
 * @param extras unknown keys of the file
 */
public record Layout(Map<String, Box> zones, Map<String, Spot> hosts, Extras extras) {

    /** No coordinate or length of a design is larger, in canvas units: farther away nothing could be found again. */
    public static final double FARTHEST = 1_000_000;

    /** Nothing is placed yet. */
    public static final Layout NONE = new Layout(Map.of(), Map.of(), Extras.NONE);

    public Layout {
        zones = Collections.unmodifiableMap(new LinkedHashMap<>(zones));
        hosts = Collections.unmodifiableMap(new LinkedHashMap<>(hosts));
    }

    /** Whether no place is written down. */
    public boolean isEmpty() {
        return zones.isEmpty() && hosts.isEmpty() && extras.isEmpty();
    }

    public Layout withZone(String id, Box box) {
        Map<String, Box> changed = new LinkedHashMap<>(zones);
        changed.put(id, box);
        return new Layout(changed, hosts, extras);
    }

    public Layout withHost(String id, Spot spot) {
        Map<String, Spot> changed = new LinkedHashMap<>(hosts);
        changed.put(id, spot);
        return new Layout(zones, changed, extras);
    }

    public Layout withoutZone(String id) {
        Map<String, Box> changed = new LinkedHashMap<>(zones);
        changed.remove(id);
        return new Layout(changed, hosts, extras);
    }

    public Layout withoutHost(String id) {
        Map<String, Spot> changed = new LinkedHashMap<>(hosts);
        changed.remove(id);
        return new Layout(zones, changed, extras);
    }

    /** The same where all is within {@link #FARTHEST}; otherwise what would be farther away stands at that edge. */
    public Layout within() {
        Map<String, Box> boxes = new LinkedHashMap<>(zones);
        boxes.replaceAll((id, box) -> box.within());
        Map<String, Spot> spots = new LinkedHashMap<>(hosts);
        spots.replaceAll((id, spot) -> spot.within());
        return boxes.equals(zones) && spots.equals(hosts) ? this : new Layout(boxes, spots, extras);
    }

    private static double within(double coordinate) {
        return Math.clamp(coordinate, -FARTHEST, FARTHEST);
    }

    /** Turns the negative zero, which no file can tell from zero, into zero. */
    private static double finite(double coordinate) {
        if (!Double.isFinite(coordinate)) {
            throw new IllegalArgumentException("a place is not a number: " + coordinate);
        }
        return coordinate + 0.0;
    }

    /**
     * An outline.
     *
     * @param x left edge
     * @param y top edge
     * @param width more than 0
     * @param height more than 0
     */
    public record Box(double x, double y, double width, double height) {
        public Box {
            x = finite(x);
            y = finite(y);
            width = finite(width);
            height = finite(height);
            if (!(width > 0) || !(height > 0)) {
                throw new InvalidDesignException(
                        "", "the zone has no width or height; remove \"layout\" to have it laid out anew");
            }
        }

        private Box within() {
            return new Box(Layout.within(x), Layout.within(y), Math.min(width, FARTHEST), Math.min(height, FARTHEST));
        }

        /** The right edge. */
        public double right() {
            return x + width;
        }

        /** The bottom edge. */
        public double bottom() {
            return y + height;
        }

        /** Whether the point is inside or on the edge. */
        public boolean contains(double px, double py) {
            return px >= x && px <= right() && py >= y && py <= bottom();
        }
    }

    /** A point. */
    public record Spot(double x, double y) {
        public Spot {
            x = finite(x);
            y = finite(y);
        }

        private Spot within() {
            return new Spot(Layout.within(x), Layout.within(y));
        }
    }
}
