package dev.portolan.analysis;

import dev.portolan.design.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seats that are alike in everything that decides over their traffic: what flows for one flows for all of them. A large
 * hierarchy has a thousand times fewer pairs of cohorts than pairs of seats.
 */
final class Cohort {

    private final int id;
    private final Key key;
    private final @Nullable Site site;

    /**
     * What the seats have in common.
     *
     * @param zone id of their zone
     * @param site code of their site; empty: none
     * @param groups their boundary groups
     * @param first whether it is the seat on the first host of its site with that role, where that matters
     */
    record Key(Profile profile, String zone, String site, List<String> groups, boolean first) {}

    /** @param id position of the cohort in arrays */
    Cohort(int id, Key key, @Nullable Site site) {
        this.id = id;
        this.key = key;
        this.site = site;
    }

    int id() {
        return id;
    }

    Key key() {
        return key;
    }

    String role() {
        return key.profile().role();
    }

    Profile profile() {
        return key.profile();
    }

    String zone() {
        return key.zone();
    }

    @Nullable
    Site site() {
        return site;
    }
}
