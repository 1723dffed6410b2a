package dev.portolan.analysis.check;

import dev.portolan.analysis.Party;
import dev.portolan.analysis.check.Headcount.Reach;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many clients share the servers of a role. Clients on the intranet use those of their site and its secondary
 * sites, or of their boundary groups; clients on the internet those of their site that accept them. A server may accept
 * both, so that those of a site are counted in each way, and the way that fills them most counts.
 */
final class Crowds {

    private static final String MANAGEMENT_POINT = "management-point";
    private static final String DISTRIBUTION_POINT = "distribution-point";
    private static final String UPDATE_POINT = "software-update-point";

    /** The roles that clients find by their boundary groups. */
    private static final Set<String> OF_BOUNDARY_GROUPS = Set.of(DISTRIBUTION_POINT, UPDATE_POINT);

    private final Survey survey;
    private final String role;
    private final boolean byGroups;

    private Crowds(String role, Survey survey) {
        this.survey = survey;
        this.role = role;
        byGroups = OF_BOUNDARY_GROUPS.contains(role);
    }

    /** The clients of each site by the servers of a role. */
    static Function<Survey, Stream<Tally>> clients(String role) {
        return survey -> new Crowds(role, survey).tallies(server -> true);
    }

    /** The clients by software update points, where some share their computer with other roles, or some do not. */
    static Function<Survey, Stream<Tally>> ofUpdatePoints(boolean shared) {
        return survey -> new Crowds(UPDATE_POINT, survey).tallies(point -> sharesComputer(point, survey) == shared);
    }

    private static boolean sharesComputer(Party point, Survey survey) {
        return point.host().roles().stream()
                .filter(other -> !other.role().equals(point.role()))
                .flatMap(other -> survey.catalog().role(other.role()).stream())
                .anyMatch(other -> other.kind() == Endpoint.Kind.SITE_SYSTEM);
    }

    /** The clients by website points and by web service points. */
    static Stream<Tally> ofApplicationCatalog(Survey survey) {
        return Stream.of("application-catalog-website-point", "application-catalog-web-service-point")
                .flatMap(role -> new Crowds(role, survey).tallies(server -> true));
    }

    /** The Mac computers and mobile devices of each site by the management points there that speak HTTPS. */
    static Stream<Tally> devices(Survey survey) {
        return survey.design().sites().stream()
                .map(site -> new Crowd(
                        site.title(),
                        site,
                        survey.headcount().of(List.of(site), List.of(Headcount.MAC, Headcount.MOBILE)),
                        survey.at(site, MANAGEMENT_POINT).stream()
                                .filter(point -> survey.has(point, "protocol", "https", "both"))
                                .toList(),
                        true))
                .filter(crowd -> !crowd.servers().isEmpty())
                .map(crowd -> crowd.tally(survey));
    }

    private Stream<Tally> tallies(Predicate<Party> some) {
        Predicate<Crowd> counts = crowd -> crowd.servers().stream().anyMatch(some);
        return Stream.concat(
                        survey.design().sites().stream()
                                .filter(site -> site.type() != SiteType.CENTRAL_ADMINISTRATION)
                                .flatMap(site -> atSite(site).stream()
                                        .filter(counts)
                                        .reduce((one, other) -> other.isDenserThan(one) ? other : one)
                                        .stream()),
                        inBoundaryGroups().filter(counts))
                .map(crowd -> crowd.tally(survey));
    }

    /** Those on the intranet, those on the internet, and all that have a server. */
    private List<Crowd> atSite(Site site) {
        List<Site> sites = survey.withSecondaries(site).toList();
        List<Party> inside = sites.stream()
                .flatMap(each -> survey.at(each, role).stream())
                .filter(server -> accepts(server, "intranet"))
                .toList();
        List<Party> outside = forInternet(site);
        long insiders = inside.isEmpty()
                ? 0
                : sites.stream().mapToLong(this::onIntranet).sum();
        long outsiders = outside.isEmpty() ? 0 : survey.headcount().clients(site, Reach.INTERNET);
        long devices = role.equals(MANAGEMENT_POINT)
                ? survey.headcount().of(sites, List.of(Headcount.MAC, Headcount.MOBILE))
                : 0;
        List<Party> all = Stream.concat(
                        inside.stream(), outside.stream().filter(server -> !accepts(server, "intranet")))
                .toList();
        boolean oneWay = devices == 0 && (insiders == 0 || outsiders == 0);
        boolean alone = oneWay
                || ((insiders == 0 || inside.size() == all.size()) && (outsiders == 0 || outside.size() == all.size()));
        return List.of(
                new Crowd(site.title(), site, insiders, inside, alone),
                new Crowd(site.title(), site, outsiders, outside, alone),
                new Crowd(site.title(), site, insiders + outsiders + devices, all, alone));
    }

    private long onIntranet(Site site) {
        long here = survey.headcount().clients(site, Reach.SITE);
        return byGroups ? here : here + survey.headcount().clients(site, Reach.BOUNDARY_GROUPS);
    }

    /** A gateway brings clients too; and where content is in the cloud, nobody knows who gets it from where. */
    private List<Party> forInternet(Site site) {
        boolean cloudContent = role.equals(DISTRIBUTION_POINT)
                && Stream.of("cloud-distribution-point", "azure-storage")
                        .anyMatch(cloud -> !survey.of(cloud).isEmpty());
        if (site.type() != SiteType.PRIMARY || cloudContent) {
            return List.of();
        }
        boolean gateway = !survey.of(Gateways.ROLE).isEmpty();
        return survey.at(site, role).stream()
                .filter(server ->
                        accepts(server, "internet") || (gateway && survey.has(server, Gateways.TRAFFIC, true)))
                .toList();
    }

    /** A role that cannot choose its clients accepts all. */
    private boolean accepts(Party server, String location) {
        return survey.value(server, "clientConnections") == null
                || survey.has(server, "clientConnections", location, "both");
    }

    private Stream<Crowd> inBoundaryGroups() {
        Map<String, List<Party>> byGroup = new HashMap<>();
        if (byGroups) {
            for (Party server : survey.of(role)) {
                if (accepts(server, "intranet")) {
                    server.host()
                            .boundaryGroups()
                            .forEach(group -> byGroup.computeIfAbsent(group, g -> new ArrayList<>())
                                    .add(server));
                }
            }
        }
        return survey.headcount().byBoundaryGroups().entrySet().stream()
                .map(clients -> new Crowd(
                        String.join(", ", clients.getKey()),
                        null,
                        clients.getValue(),
                        distinct(clients.getKey().stream()
                                .flatMap(group -> byGroup.getOrDefault(group, List.of()).stream())),
                        false));
    }

    private static List<Party> distinct(Stream<Party> parties) {
        Set<String> seen = new HashSet<>();
        return parties.filter(party -> seen.add(party.host().id() + " " + party.index()))
                .toList();
    }
}
