package dev.portolan.analysis.check;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Placements;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Clients on the internet whose site has neither a management point for them nor a cloud management gateway. */
final class InternetClientsWithoutManagementPoint implements Check {

    @Override
    public List<Finding> run(Analysis analysis) {
        Placements placements = Placements.of(analysis.design(), analysis.catalog());
        Set<String> served = new TreeSet<>();
        boolean gateway = !placements.of("cloud-management-gateway").isEmpty();
        placements.of("management-point").forEach(party -> {
            Object accepts = placements.value(party, "clientConnections");
            boolean direct = "internet".equals(accepts) || "both".equals(accepts);
            boolean throughGateway = gateway && Boolean.TRUE.equals(placements.value(party, "cmgTraffic"));
            if (direct || throughGateway) {
                party.siteCode().ifPresent(served::add);
            }
        });
        return placements.of("client").stream()
                .filter(party -> "internet".equals(placements.value(party, "location")))
                .filter(party -> party.siteCode().filter(served::contains).isEmpty())
                .map(party -> new Finding(
                        "internet-clients-without-management-point",
                        Severity.ERROR,
                        List.of(Subject.host(party.host().id())),
                        List.of(party.host().title(), party.siteCode().orElse("–"))))
                .toList();
    }
}
