package dev.portolan.analysis.check;

import dev.portolan.analysis.CodePoints;
import dev.portolan.analysis.Party;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Firewall;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.FreeIds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A service outside that a site system role talks to and that is not drawn: the rule for it is missing from the result.
 *
 * <p>Every site server may use the internet; that alone asks for nothing.
 */
final class ServiceNotPlaced implements Check {

    @Override
    public String id() {
        return "service-not-placed";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Map<Endpoint, List<Party>> missing = new LinkedHashMap<>();
        for (Connection connection : survey.connections()) {
            Optional<Endpoint> from = survey.catalog()
                    .endpoint(connection.from())
                    .filter(endpoint -> endpoint.kind() == Endpoint.Kind.SITE_SYSTEM)
                    .filter(endpoint -> !endpoint.id().equals(SiteServers.ROLE));
            Optional<Endpoint> service = survey.catalog()
                    .endpoint(connection.to())
                    .filter(endpoint -> endpoint.kind() == Endpoint.Kind.SERVICE)
                    .flatMap(endpoint ->
                            survey.catalog().role(endpoint.faces().getFirst().role()))
                    .filter(endpoint -> survey.of(endpoint.id()).isEmpty());
            if (from.isPresent() && service.isPresent()) {
                List<Party> asking = missing.computeIfAbsent(service.get(), s -> new ArrayList<>());
                Ends.starting(connection, from.get(), survey).forEach(asking::add);
            }
        }
        List<Finding> findings = new ArrayList<>();
        missing.forEach((service, asking) -> {
            if (!asking.isEmpty()) {
                findings.add(finding(service, asking, survey));
            }
        });
        return findings;
    }

    private Finding finding(Endpoint service, List<Party> asking, Survey survey) {
        Party first = asking.stream()
                .min(Survey.BY_HOST.thenComparing(Party::role, CodePoints.ORDER))
                .orElseThrow();
        Optional<Zone> drawn = service.zoneKinds().stream()
                .flatMap(kind -> ZoneKind.of(kind).flatMap(survey::firstZone).stream())
                .findFirst();
        Zone zone = drawn.orElseGet(() -> newZone(service, survey));
        Edit place = survey.newHosts().with(service.id(), zone, null);
        return new Finding(
                        id(),
                        Severity.NOTE,
                        survey.article(),
                        Subject.of(asking),
                        List.of(
                                service.names(),
                                first.endpoint().names(),
                                first.host().title(),
                                zone.title()))
                .mendedBy(drawn.isPresent() ? place : behindAWall(zone, first, place, survey));
    }

    private static Zone newZone(Endpoint service, Survey survey) {
        ZoneKind kind = ZoneKind.of(service.zoneKinds().getFirst()).orElse(ZoneKind.INTERNET);
        return new Zone(FreeIds.zone(survey.design(), kind), kind);
    }

    /** A zone for it, and a firewall on the way there, so that the traffic shows. */
    private static Edit behindAWall(Zone zone, Party asking, Edit place, Survey survey) {
        Firewall wall = new Firewall(
                FreeIds.firewall(survey.design()), List.of(asking.zone().id(), zone.id()));
        return new Edit.Together(List.of(new Edit.AddZone(zone, null), new Edit.AddFirewall(wall), place));
    }
}
