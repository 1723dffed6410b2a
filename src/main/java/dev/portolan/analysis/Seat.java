package dev.portolan.analysis;

import dev.portolan.design.Host;
import java.util.Comparator;
import java.util.List;

/**
 * A role on a host: what a table names as one end of a flow.
 *
 * <p>Where the role was placed there more than once (two SQL Server instances), the host still has one seat for it, with
 * a party for each placement.
 */
public final class Seat {

    /** By id of the host, then by role, each by code point. */
    static final Comparator<Seat> ORDER =
            Comparator.comparing(Seat::hostId, CodePoints.ORDER).thenComparing(Seat::role, CodePoints.ORDER);

    private final List<Party> parties;
    private final Profile profile;

    Seat(List<Party> parties, Profile profile) {
        this.parties = List.copyOf(parties);
        this.profile = profile;
    }

    /** The placements of the role on the host, at least one, in file order. */
    public List<Party> parties() {
        return parties;
    }

    /** The computer, or group of them. */
    public Host host() {
        return parties.getFirst().host();
    }

    /** Id of the host. */
    public String hostId() {
        return host().id();
    }

    /** Id of the placed role. */
    public String role() {
        return parties.getFirst().role();
    }

    /** Id of the zone that the host stands in. */
    public String zone() {
        return parties.getFirst().zone().id();
    }

    Profile profile() {
        return profile;
    }

    boolean sharesHostWith(Seat other) {
        return hostId().equals(other.hostId());
    }
}
