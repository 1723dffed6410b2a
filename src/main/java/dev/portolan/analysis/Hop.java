package dev.portolan.analysis;

/**
 * A step of a route: through a firewall from one zone to another.
 *
 * @param firewall id of the firewall
 * @param fromZone id of the zone that it is entered from
 * @param toZone id of the zone that it is left to
 */
public record Hop(String firewall, String fromZone, String toZone) {

    Hop reversed() {
        return new Hop(firewall, toZone, fromZone);
    }
}
