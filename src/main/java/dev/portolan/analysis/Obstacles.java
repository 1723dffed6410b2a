package dev.portolan.analysis;

import dev.portolan.analysis.Rulebook.Rule;
import dev.portolan.analysis.Standings.Encounter;
import dev.portolan.catalog.Initiation;
import dev.portolan.catalog.PortUse;
import org.jspecify.annotations.Nullable;

/** Finds the first thing in the way of a row between two placements. */
final class Obstacles {

    private final Standings standings;

    Obstacles(Standings standings) {
        this.standings = standings;
    }

    /**
     * What is in the way; null where the row flows.
     *
     * @param back whether the second end would start
     */
    @Nullable
    Obstacle of(Rule rule, PortUse row, Standing first, Standing second, boolean back) {
        if (first.party().sharesHostWith(second.party())) {
            return new Obstacle.SameHost();
        }
        if (first.cohort() == null || second.cohort() == null) {
            return new Obstacle.NoSite((back ? second : first).cohort() == null);
        }
        if (back && row.initiation() != Initiation.EITHER) {
            return new Obstacle.OneWay(of(rule, row, first, second, false) == null);
        }
        Ends ends = standings.ends(first, second);
        Obstacle face = Hurdles.face(rule, ends);
        if (face != null) {
            return face;
        }
        Encounter encounter = standings.encounter(rule, first, second);
        if (!encounter.meeting().meets()) {
            return new Obstacle.Apart(encounter.meeting(), encounter.over());
        }
        Obstacle terms = Hurdles.terms(rule, ends);
        if (terms != null) {
            return terms;
        }
        boolean sameSite = first.party().sharesSiteWith(second.party());
        Obstacle inRow = Hurdles.row(rule.connection(), row, back, ends, sameSite);
        return inRow == null && isApart(first.party(), second.party()) ? new Obstacle.NoRoute() : inRow;
    }

    private boolean isApart(Party first, Party second) {
        Routes routes = standings.traffic().scene().routes();
        return routes.between(first.zone().id(), second.zone().id()).isEmpty();
    }
}
