package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clients on the internet that are assigned to a site. They use roles of that site only, where those accept clients
 * from the internet, or a cloud management gateway that forwards to them.
 *
 * @param hosts of the clients, sorted by id
 */
record InternetClients(Site site, List<Subject> hosts, String firstTitle) {

    /** Those of every site that has some. */
    static List<InternetClients> ofSites(Survey survey) {
        Map<Site, List<Party>> bySite = new LinkedHashMap<>();
        for (Party client : survey.of("client")) {
            if (client.site() != null && survey.has(client, "location", "internet")) {
                bySite.computeIfAbsent(client.site(), site -> new ArrayList<>()).add(client);
            }
        }
        List<InternetClients> all = new ArrayList<>();
        bySite.forEach((site, clients) -> {
            clients.sort(Survey.BY_HOST);
            List<Subject> hosts = clients.stream().map(Subject::of).toList();
            all.add(new InternetClients(site, hosts, clients.getFirst().host().title()));
        });
        return all;
    }

    /** Whether a role of their site accepts them, at the site itself or by way of a gateway. */
    boolean areServedBy(String role, Survey survey) {
        boolean gateway = !survey.of("cloud-management-gateway").isEmpty();
        return survey.at(site, role).stream()
                .anyMatch(party -> survey.acceptsInternet(party) || (gateway && survey.has(party, "cmgTraffic", true)));
    }

    /** The site and the hosts of the clients. */
    List<Subject> elements() {
        List<Subject> elements = new ArrayList<>(List.of(Subject.of(site)));
        elements.addAll(hosts);
        return elements;
    }

    /** The finding that the role is missing, with the step that places one in a perimeter network. */
    Finding without(String role, String id, Severity severity, Survey survey) {
        Optional<Zone> perimeter = survey.firstZone(ZoneKind.DMZ);
        return new Finding(
                        id,
                        severity,
                        "internet-based-clients",
                        elements(),
                        List.of(
                                site.title(),
                                firstTitle,
                                perimeter.map(Zone::title).orElse("")))
                .mendedBy(perimeter.map(zone -> survey.newHosts().with(role, zone, site)));
    }
}
