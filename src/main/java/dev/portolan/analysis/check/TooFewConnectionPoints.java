package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.catalog.Limit;
import java.util.ArrayList;
import java.util.List;

/** Fewer connection points than the virtual machines of the gateways take. */
final class TooFewConnectionPoints implements Check {

    @Override
    public String id() {
        return "too-few-cmg-connection-points";
    }

    @Override
    public List<Finding> run(Survey survey) {
        List<Party> points = survey.of(Gateways.CONNECTION_POINT);
        long machines = Gateways.machines(survey);
        Limit each = survey.catalog().limit("machines-per-connection-point");
        long needed = (machines + each.value() - 1) / each.value();
        return points.isEmpty() || points.size() >= needed
                ? List.of()
                : List.of(finding(points, machines, needed, each, survey));
    }

    /** Where one more is enough, it goes beside the first. */
    private Finding finding(List<Party> points, long machines, long needed, Limit each, Survey survey) {
        Party first = points.stream().min(Survey.BY_HOST).orElseThrow();
        List<Subject> elements = new ArrayList<>(Subject.of(survey.of(Gateways.ROLE)));
        elements.addAll(Subject.of(points));
        Finding finding = new Finding(
                id(),
                Severity.WARNING,
                each.document(),
                elements,
                List.of(
                        Long.toString(machines),
                        Integer.toString(points.size()),
                        Long.toString(needed),
                        first.zone().title(),
                        Integer.toString(each.value())));
        return needed - points.size() == 1
                ? finding.mendedBy(survey.newHosts().with(Gateways.CONNECTION_POINT, first.zone(), first.site()))
                : finding;
    }
}
