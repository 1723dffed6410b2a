package dev.portolan.analysis.check;

import dev.portolan.catalog.Limit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * More of something than one limit of the catalog allows. The limits are those of current branch.
 *
 * @param limit id of the limit
 * @param counts counts what it limits, in each place where there is some
 */
record LimitExceeded(String limit, Severity severity, Function<Survey, Stream<Tally>> counts) implements Check {

    @Override
    public String id() {
        return "too-many-" + limit;
    }

    @Override
    public List<Finding> run(Survey survey) {
        if (survey.is2007()) {
            return List.of();
        }
        Limit most = survey.catalog().limit(limit);
        return counts.apply(survey)
                .filter(tally -> tally.exceeds(most.value()))
                .map(tally -> finding(tally, most))
                .toList();
    }

    /** The sentence names the place, the number found, the limit, and how many share what was found. */
    private Finding finding(Tally tally, Limit most) {
        return new Finding(
                        id(),
                        severity,
                        most.document(),
                        tally.elements().get(),
                        List.of(tally.place(), tally.found(), most.value(), tally.bearers()))
                .mendedBy(tally.remedy().apply(most.value()));
    }
}
