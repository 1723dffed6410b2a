package dev.portolan.analysis;

/**
 * A flow at one of the firewalls that it crosses.
 *
 * @param hop the firewall and the zones on either side, in the flow's direction
 */
public record Crossing(Hop hop, Flow flow) {

    /** Id of the firewall. */
    public String firewall() {
        return hop.firewall();
    }

    /** Id of the zone on the side where the flow enters the firewall. */
    public String fromZone() {
        return hop.fromZone();
    }

    /** Id of the zone on the side where the flow leaves the firewall. */
    public String toZone() {
        return hop.toZone();
    }
}
