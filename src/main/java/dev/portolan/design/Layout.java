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

    /** No coordinate or length is larger, so that sums and pictures stay in bounds. */
    public static final double FARTHEST = 10_000_000;

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

    /** Refuses what no canvas can show, and turns the negative zero, which no file can tell from zero, into zero. */
    private static double within(double coordinate) {
        if (!(Math.abs(coordinate) <= FARTHEST)) {
            throw new InvalidDesignException(
                    "", "it is drawn too far away to be seen; remove \"layout\" to have it laid out anew");
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
            x = within(x);
            y = within(y);
            width = within(width);
            height = within(height);
            if (!(width > 0) || !(height > 0)) {
                throw new InvalidDesignException(
                        "", "the zone has no width or height; remove \"layout\" to have it laid out anew");
            }
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
            x = within(x);
            y = within(y);
        }
    }
}
