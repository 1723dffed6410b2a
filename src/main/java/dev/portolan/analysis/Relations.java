package dev.portolan.analysis;

import dev.portolan.catalog.Scope;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two cohorts stand to each other, as bits: the first one does the reaching. Together with the two profiles the bits
 * decide which connections are between them.
 */
final class Relations {

    private static final int SAME_SITE = 1;
    /** The second belongs to a secondary site directly below the site of the first. */
    private static final int BELOW = 1 << 1;
    /** The site of one is directly above that of the other. */
    private static final int ADJACENT = 1 << 2;

    private static final int SAME_ZONE = 1 << 3;
    private static final int SHARED_GROUP = 1 << 4;
    /** The first is in boundary groups. */
    private static final int GROUPED = 1 << 5;
    /** The first is on the first host of its site with its role. */
    private static final int FIRST_FROM = 1 << 6;
    /** The second is on the first host of its site with its role. */
    private static final int FIRST_TO = 1 << 7;
    /** The second is the nearest of the first such endpoint; further endpoints have further bits. */
    private static final int NEAREST = 8;

    private final Nearest nearest;

    Relations(Nearest nearest) {
        this.nearest = nearest;
    }

    int of(Cohort from, Cohort to) {
        int bits = sites(from.site(), to.site());
        if (from.zone().equals(to.zone())) {
            bits |= SAME_ZONE;
        }
        List<String> groups = from.key().groups();
        if (!groups.isEmpty()) {
            bits |= GROUPED;
            if (!Collections.disjoint(groups, to.key().groups())) {
                bits |= SHARED_GROUP;
            }
        }
        if (from.key().first()) {
            bits |= FIRST_FROM;
        }
        if (to.key().first()) {
            bits |= FIRST_TO;
        }
        return bits | (nearest.bits(from.zone(), to) << NEAREST);
    }

    private static int sites(@Nullable Site from, @Nullable Site to) {
        if (from == null || to == null) {
            return 0;
        }
        if (from.code().equals(to.code())) {
            return SAME_SITE;
        }
        if (from.code().equals(to.parent())) {
            return to.type() == SiteType.SECONDARY ? ADJACENT | BELOW : ADJACENT;
        }
        return to.code().equals(from.parent()) ? ADJACENT : 0;
    }

    /**
     * Whether a scope lets the two meet, the naming of hosts and the acceptance of clients apart.
     *
     * @param onIntranet whether the first is a client on the intranet
     * @param nearestIndex which endpoint the connection's second end is, where the nearest count
     */
    static boolean reach(Scope.Reach reach, int bits, boolean onIntranet, int nearestIndex) {
        return switch (reach) {
            case ANY -> true;
            case SAME_SITE -> has(bits, SAME_SITE);
            case ASSIGNED_SITE -> assigned(bits, onIntranet);
            case ASSIGNED_SITE_OR_BOUNDARY_GROUP ->
                (onIntranet && has(bits, GROUPED)) ? has(bits, SHARED_GROUP) : assigned(bits, onIntranet);
            case SAME_ZONE -> has(bits, SAME_ZONE);
            case SITE_DATABASE -> has(bits, SAME_SITE) && has(bits, FIRST_TO);
            case ADJACENT_SITE -> has(bits, ADJACENT);
            case ADJACENT_SITE_DATABASE -> has(bits, ADJACENT) && has(bits, FIRST_FROM) && has(bits, FIRST_TO);
            case NEAREST -> has(bits, 1 << (NEAREST + nearestIndex));
            case NAMED -> false;
        };
    }

    private static boolean assigned(int bits, boolean onIntranet) {
        return has(bits, SAME_SITE) || (onIntranet && has(bits, BELOW));
    }

    static boolean sameSite(int bits) {
        return has(bits, SAME_SITE);
    }

    private static boolean has(int bits, int bit) {
        return (bits & bit) != 0;
    }
}
