package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import java.util.ArrayList;
import java.util.List;

/** Fewer connection points than one for four virtual machines of the gateways. */
final class TooFewConnectionPoints implements Check {

    /** How many virtual machines one connection point serves. */
    private static final int MACHINES = 4;

    @Override
    public String id() {
        return "too-few-cmg-connection-points";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Party> points = survey.of(Gateways.CONNECTION_POINT);
        long machines = Gateways.machines(survey);
        long needed = (machines + MACHINES - 1) / MACHINES;
        return points.isEmpty() || points.size() >= needed
                ? List.of()
                : List.of(finding(points, machines, needed, survey));
    }

    /** Where one more is enough, it goes beside the first. */
    private Finding finding(List<Party> points, long machines, long needed, Survey survey) {
        Party first = points.stream().min(Survey.BY_HOST).orElseThrow();
        List<Subject> elements = new ArrayList<>(Subject.of(survey.of(Gateways.ROLE)));
        elements.addAll(Subject.of(points));
        Finding finding = new Finding(
                id(),
                Severity.WARNING,
                "size-and-scale",
                elements,
                List.of(
                        Long.toString(machines),
                        Integer.toString(points.size()),
                        Long.toString(needed),
                        first.zone().title()));
        return needed - points.size() == 1
                ? finding.mendedBy(survey.newHosts().with(Gateways.CONNECTION_POINT, first.zone(), first.site()))
                : finding;
    }
}
