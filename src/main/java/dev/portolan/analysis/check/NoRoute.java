package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.CodePoints;
import dev.portolan.analysis.Flow;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Traffic between zones that no firewalls join. */
final class NoRoute implements Check {

    @Override
    public List<Finding> run(Analysis analysis) {
        Map<String, List<Flow>> byZones = new TreeMap<>(CodePoints.ORDER);
        for (Flow flow : analysis.unrouted()) {
            Zone from = flow.from().zone();
            Zone to = flow.to().zone();
            boolean ordered = CodePoints.ORDER.compare(from.id(), to.id()) <= 0;
            String pair = ordered ? from.id() + "\n" + to.id() : to.id() + "\n" + from.id();
            byZones.computeIfAbsent(pair, p -> new ArrayList<>()).add(flow);
        }
        List<Finding> findings = new ArrayList<>();
        byZones.forEach((pair, flows) -> {
            String[] zones = pair.split("\n", -1);
            Flow first = flows.getFirst();
            findings.add(new Finding(
                    "no-route",
                    Severity.ERROR,
                    List.of(Subject.zone(zones[0]), Subject.zone(zones[1])),
                    List.of(
                            title(analysis, zones[0]),
                            title(analysis, zones[1]),
                            first.from().host().title(),
                            first.to().host().title())));
        });
        return findings;
    }

    private static String title(Analysis analysis, String zone) {
        return analysis.design().zone(zone).map(Zone::title).orElse(zone);
    }
}
