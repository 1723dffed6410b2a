package dev.portolan.analysis.check;

import dev.portolan.analysis.CodePoints;
import dev.portolan.analysis.Flow;
import dev.portolan.design.Firewall;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.FreeIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Traffic between zones that no firewalls join. */
final class NoRoute implements Check {

    /** Two zones, the one that comes first by id in front. */
    private record Pair(Zone one, Zone other) {

        static Pair of(Flow flow) {
            Zone from = flow.from().zone();
            Zone to = flow.to().zone();
            return CodePoints.ORDER.compare(from.id(), to.id()) <= 0 ? new Pair(from, to) : new Pair(to, from);
        }
    }

    @Override
    public String id() {
        return "no-route";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Map<Pair, Flow> firstFlows = new LinkedHashMap<>();
        survey.analysis().unrouted().forEach(flow -> firstFlows.putIfAbsent(Pair.of(flow), flow));
        return firstFlows.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue(), survey))
                .toList();
    }

    private Finding finding(Pair zones, Flow flow, Survey survey) {
        List<String> ids = List.of(zones.one().id(), zones.other().id());
        return new Finding(
                        id(),
                        Severity.ERROR,
                        survey.article(),
                        List.of(Subject.zone(ids.get(0)), Subject.zone(ids.get(1))),
                        List.of(
                                zones.one().title(),
                                zones.other().title(),
                                flow.from().host().title(),
                                flow.to().host().title()))
                .mendedBy(new Edit.AddFirewall(new Firewall(FreeIds.firewall(survey.design()), ids)));
    }
}
