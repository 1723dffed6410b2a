package dev.portolan.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the lanes between the cohorts of a census. */
final class Loom {

    private final Reading reading;
    private final Partners partners;
    private final Relations relations;

    Loom(Reading reading, Census census, Hierarchy hierarchy, Nearest nearest) {
        this.reading = reading;
        partners = new Partners(reading.rules(), census, hierarchy, nearest);
        relations = new Relations(nearest);
    }

    /** Every lane that starts at the cohort. */
    Lane[] from(Cohort start) {
        List<Lane> lanes = new ArrayList<>();
        partners.answering(start, (answer, search) -> {
            Lane lane = lane(
                    start,
                    answer,
                    !search.reaching().isEmpty(),
                    !search.reached().isEmpty());
            if (lane != null) {
                lanes.add(lane);
            }
        });
        return lanes.toArray(Lane[]::new);
    }

    /**
     * The lane between two cohorts; null where nothing flows.
     *
     * @param forward whether the first may be the first end of a connection
     * @param back whether the first may be the second end of one that either end starts
     */
    @Nullable
    Lane lane(Cohort start, Cohort answer, boolean forward, boolean back) {
        List<Use> uses = reading.uses()
                .between(
                        start.profile(),
                        answer.profile(),
                        forward ? relations.of(start, answer) : 0,
                        back ? relations.of(answer, start) : 0);
        return uses.isEmpty() ? null : new Lane(start, answer, uses);
    }
}
