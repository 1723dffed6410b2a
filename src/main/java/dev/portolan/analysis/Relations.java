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
     * How a scope makes the two meet, or why it does not; the naming of hosts and the acceptance of clients apart.
     *
     * @param onIntranet whether the first is a client on the intranet
     * @param nearestIndex which endpoint the connection's second end is, where the nearest count
     */
    static Meeting meeting(Scope.Reach reach, int bits, boolean onIntranet, int nearestIndex) {
        return switch (reach) {
            case ANY -> Meeting.ANYWHERE;
            case SAME_SITE -> has(bits, SAME_SITE) ? Meeting.SAME_SITE : Meeting.OTHER_SITE;
            case ASSIGNED_SITE -> assigned(bits, onIntranet);
            case ASSIGNED_SITE_OR_BOUNDARY_GROUP ->
                onIntranet && has(bits, GROUPED) ? grouped(bits) : assigned(bits, onIntranet);
            case SAME_ZONE -> has(bits, SAME_ZONE) ? Meeting.SAME_ZONE : Meeting.OTHER_ZONE;
            case SITE_DATABASE -> has(bits, SAME_SITE) ? database(bits) : Meeting.OTHER_SITE;
            case ADJACENT_SITE -> has(bits, ADJACENT) ? Meeting.ADJACENT_SITE : Meeting.NOT_ADJACENT;
            case ADJACENT_SITE_DATABASE -> has(bits, ADJACENT) ? databases(bits) : Meeting.NOT_ADJACENT;
            case NEAREST -> has(bits, 1 << (NEAREST + nearestIndex)) ? Meeting.NEAREST : Meeting.FARTHER;
            case NAMED -> Meeting.NAMES_NONE;
        };
    }

    private static Meeting assigned(int bits, boolean onIntranet) {
        if (has(bits, SAME_SITE)) {
            return Meeting.ASSIGNED_SITE;
        }
        if (has(bits, BELOW)) {
            return onIntranet ? Meeting.BELOW_ASSIGNED_SITE : Meeting.BELOW_ON_INTERNET;
        }
        return Meeting.OTHER_SITE;
    }

    private static Meeting grouped(int bits) {
        return has(bits, SHARED_GROUP) ? Meeting.BOUNDARY_GROUP : Meeting.OTHER_BOUNDARY_GROUP;
    }

    private static Meeting database(int bits) {
        return has(bits, FIRST_TO) ? Meeting.SITE_DATABASE : Meeting.OTHER_DATABASE;
    }

    private static Meeting databases(int bits) {
        if (!has(bits, FIRST_FROM)) {
            return Meeting.NO_DATABASE;
        }
        return has(bits, FIRST_TO) ? Meeting.ADJACENT_DATABASES : Meeting.OTHER_DATABASE;
    }

    static boolean sameSite(int bits) {
        return has(bits, SAME_SITE);
    }

    private static boolean has(int bits, int bit) {
        return (bits & bit) != 0;
    }
}
