package dev.portolan.analysis.check;

import dev.portolan.analysis.CodePoints;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One computer in several zones: it goes around the firewalls between them.
 *
 * <p>A host of a design stands in one zone, so such a computer is drawn as several hosts. It shows by an IP address that
 * they share (a block of addresses says nothing: networks of different organisations overlap), or, for servers, by the
 * name that is shown for them; groups of clients are called alike in many zones.
 */
final class HostBridgesZones implements Check {

    private static final Comparator<Host> BY_ID = Comparator.comparing(Host::id, CodePoints.ORDER);

    @Override
    public String id() {
        return "host-bridges-zones";
    }

    @Override
    public List<Finding> run(Survey survey) {
        Map<String, List<Host>> byTrait = new HashMap<>();
        for (Host host : survey.design().hosts()) {
            for (String trait : traits(host, survey)) {
                byTrait.computeIfAbsent(trait, t -> new ArrayList<>(1)).add(host);
            }
        }
        return byTrait.values().stream()
                .filter(hosts -> hosts.stream().map(Host::zone).distinct().count() > 1)
                .map(hosts -> finding(hosts.stream().sorted(BY_ID).toList(), survey))
                .distinct()
                .toList();
    }

    private static List<String> traits(Host host, Survey survey) {
        List<String> traits = new ArrayList<>();
        for (String address : host.addresses()) {
            if (!address.contains("/")) {
                traits.add("address " + address.toLowerCase(Locale.ROOT));
            }
        }
        if (isServer(host, survey)) {
            traits.add("name " + host.title().toLowerCase(Locale.ROOT));
        }
        return traits;
    }

    private static boolean isServer(Host host, Survey survey) {
        return host.roles().stream()
                .flatMap(placement -> survey.catalog().role(placement.role()).stream())
                .map(Endpoint::kind)
                .anyMatch(kind -> kind == Endpoint.Kind.SITE_SYSTEM || kind == Endpoint.Kind.INFRASTRUCTURE);
    }

    private Finding finding(List<Host> hosts, Survey survey) {
        Host first = hosts.getFirst();
        Host other = hosts.stream()
                .filter(host -> !host.zone().equals(first.zone()))
                .findFirst()
                .orElseThrow();
        return new Finding(
                id(),
                Severity.WARNING,
                "security-of-sites",
                hosts.stream().map(host -> Subject.host(host.id())).toList(),
                List.of(first.title(), zone(first, survey), other.title(), zone(other, survey)));
    }

    private static String zone(Host host, Survey survey) {
        return survey.zone(host.zone()).map(Zone::title).orElse(host.zone());
    }
}
