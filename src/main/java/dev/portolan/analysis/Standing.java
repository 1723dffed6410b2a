package dev.portolan.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A placement as the engine sees it.
 *
 * @param seat of its role on its host
 * @param placement which of the seat's placements it is
 * @param cohort of the seat; null where the role needs a site and its host has none, so that it meets nobody
 */
record Standing(
        Party party, Seat seat, int placement, @Nullable Cohort cohort) {

    String role() {
        return party.role();
    }
}
