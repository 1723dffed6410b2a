package dev.portolan.analysis;

import java.util.Comparator;

/**
 * A flow at one of the firewalls that it crosses.
 *
 * @param hop the firewall and the zones on either side, in the flow's direction
 */
public record Crossing(Hop hop, Flow flow) {

    /** As tables show them, column after column, each by code point; crossings that compare equal are one line there. */
    public static final Comparator<Crossing> ORDER =
            Comparator.comparing(Crossing::hop, Hop.ORDER).thenComparing(Crossing::flow, Flow.BY_COLUMNS);

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
