package dev.portolan.analysis;

import dev.portolan.analysis.Rulebook.Rule;
import dev.portolan.catalog.Connection;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the placements of a design stand: each of them, and two of them to each other. */
final class Standings {

    private final Traffic traffic;
    private final Reading reading;
    private final Scene scene;
    private final Relations relations;
    private final Map<String, List<Standing>> known = new HashMap<>();

    Standings(Traffic traffic) {
        this.traffic = traffic;
        reading = traffic.reading();
        scene = traffic.scene();
        relations = new Relations(traffic.nearest());
    }

    /**
     * How two stand to each other.
     *
     * @param over what they meet over, or whom the first meets instead: codes of sites, names of boundary groups, ids of
     *     a zone or of hosts; empty where the meeting says it all
     */
    record Encounter(Meeting meeting, List<String> over) {}

    /** Each placement of the host, those of one role together. */
    List<Standing> of(Host host) {
        return known.computeIfAbsent(host.id(), id -> find(host));
    }

    /** The placement of a flow. */
    Standing of(Party party) {
        for (Standing standing : of(party.host())) {
            if (standing.party().index() == party.index()) {
                return standing;
            }
        }
        throw new IllegalArgumentException(party + " is not of this analysis");
    }

    private List<Standing> find(Host host) {
        List<Standing> found = new ArrayList<>();
        for (Seat seat : reading.seats(host, scene)) {
            Cohort cohort = traffic.cohort(seat);
            for (int i = 0; i < seat.parties().size(); i++) {
                found.add(new Standing(seat.parties().get(i), seat, i, cohort));
            }
        }
        for (int i = 0; i < host.roles().size(); i++) {
            int index = i;
            if (found.stream().noneMatch(standing -> standing.party().index() == index)) {
                reading.catalog()
                        .role(host.roles().get(i).role())
                        .ifPresent(role -> found.add(withoutSite(host, index, role)));
            }
        }
        return found;
    }

    private Standing withoutSite(Host host, int index, Endpoint role) {
        Party party =
                new Party(host, index, role, scene.design().zone(host.zone()).orElseThrow(), null);
        Profile profile = reading.profiles().of(host, List.of(party), scene.facts());
        return new Standing(party, new Seat(List.of(party), profile), 0, null);
    }

    /** The rule by which the connection joins the two. */
    Rule rule(Connection connection, Standing first, Standing second) {
        for (Rule rule : reading.rules().between(first.role(), second.role())) {
            if (rule.connection().equals(connection)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(connection.anchor() + " is not of this analysis");
    }

    /** What conditions see of the two. */
    Ends ends(Standing first, Standing second) {
        return reading.uses()
                .ends(first.seat().profile(), first.placement(), second.seat().profile(), second.placement());
    }

    /** How the second stands to the first, as the scope of the connection asks. */
    Encounter encounter(Rule rule, Standing first, Standing second) {
        String path = rule.connection().scope().named();
        if (!path.isEmpty() && first.seat().profile().names(first.placement(), path)) {
            List<String> named = scene.facts().hosts(first.party(), path);
            if (!named.contains(second.party().host().id())) {
                return new Encounter(Meeting.NAMES_OTHERS, named);
            }
            boolean meant = Named.placement(rule, second.seat()) == second.placement();
            return new Encounter(meant ? Meeting.NAMED : Meeting.OTHER_PLACEMENT, List.of());
        }
        Meeting meeting = UseFinder.meeting(rule, ends(first, second), relations.of(cohort(first), cohort(second)));
        return new Encounter(meeting, over(meeting, rule, first.party(), second.party()));
    }

    private static Cohort cohort(Standing standing) {
        if (standing.cohort() == null) {
            throw new IllegalArgumentException(standing.party() + " meets nobody");
        }
        return standing.cohort();
    }

    private List<String> over(Meeting meeting, Rule rule, Party first, Party second) {
        return switch (meeting) {
            case SAME_SITE, ASSIGNED_SITE, SITE_DATABASE -> codes(second);
            case BELOW_ASSIGNED_SITE, ADJACENT_SITE, ADJACENT_DATABASES -> codes(first, second);
            case BOUNDARY_GROUP ->
                first.host().boundaryGroups().stream()
                        .filter(second.host().boundaryGroups()::contains)
                        .toList();
            case OTHER_BOUNDARY_GROUP -> first.host().boundaryGroups();
            case SAME_ZONE -> List.of(second.zone().id());
            case OTHER_DATABASE -> one(scene.firsts().host(second.role(), second.site()));
            case NO_DATABASE -> one(scene.firsts().host(first.role(), first.site()));
            case FARTHER -> nearest(rule, first);
            case ANYWHERE,
                    NEAREST,
                    NAMED,
                    OTHER_SITE,
                    BELOW_ON_INTERNET,
                    OTHER_ZONE,
                    NOT_ADJACENT,
                    NAMES_OTHERS,
                    NAMES_NONE,
                    OTHER_PLACEMENT -> List.of();
        };
    }

    private static List<String> codes(Party... parties) {
        List<String> codes = new ArrayList<>();
        for (Party party : parties) {
            party.siteCode().ifPresent(codes::add);
        }
        return codes;
    }

    private static List<String> one(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }

    /** The hosts with the nearest of what the connection leads to. */
    private List<String> nearest(Rule rule, Party from) {
        TreeSet<String> hosts = new TreeSet<>(CodePoints.ORDER);
        for (String zone : traffic.nearest().from(from.zone().id(), rule.nearest())) {
            for (Endpoint.Face face :
                    reading.rules().nearest().get(rule.nearest()).faces()) {
                for (Cohort cohort : traffic.census().inZone(zone, face.role())) {
                    if (Nearest.standsFor(cohort, face)) {
                        traffic.census().members(cohort).forEach(seat -> hosts.add(seat.hostId()));
                    }
                }
            }
        }
        return List.copyOf(hosts);
    }

    Traffic traffic() {
        return traffic;
    }
}
