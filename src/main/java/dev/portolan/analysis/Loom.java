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
        partners = new Partners(reading.rules(), census, hierarchy);
        relations = new Relations(nearest);
    }

    /** Every lane that starts at the cohort. */
    Lane[] from(Cohort start) {
        List<Lane> lanes = new ArrayList<>();
        partners.answering(start, answer -> {
            Lane lane = lane(start, answer);
            if (lane != null) {
                lanes.add(lane);
            }
        });
        return lanes.toArray(Lane[]::new);
    }

    /** The lane between two cohorts; null where nothing flows. */
    @Nullable
    Lane lane(Cohort start, Cohort answer) {
        List<Use> uses = reading.uses()
                .between(start.profile(), answer.profile(), relations.of(start, answer), relations.of(answer, start));
        return uses.isEmpty() ? null : new Lane(start, answer, uses);
    }
}
