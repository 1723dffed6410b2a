package dev.portolan.analysis;

import java.util.Comparator;

/**
 * A step of a route: through a firewall from one zone to another.
 *
 * @param firewall id of the firewall
 * @param fromZone id of the zone that it is entered from
 * @param toZone id of the zone that it is left to
 */
public record Hop(String firewall, String fromZone, String toZone) {

    /** By firewall, then by zones, each by code point. */
    static final Comparator<Hop> ORDER = Comparator.comparing(Hop::firewall, CodePoints.ORDER)
            .thenComparing(Hop::fromZone, CodePoints.ORDER)
            .thenComparing(Hop::toZone, CodePoints.ORDER);

    Hop reversed() {
        return new Hop(firewall, toZone, fromZone);
    }
}
