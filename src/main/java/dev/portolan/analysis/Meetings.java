package dev.portolan.analysis;

import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Scope;
import dev.portolan.design.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the placements that a placement meets under a scope. */
final class Meetings {

    private final Roster roster;
    private final Hierarchy hierarchy;
    private final Routes routes;
    private final Facts facts;

    Meetings(Roster roster, Hierarchy hierarchy, Routes routes, Facts facts) {
        this.roster = roster;
        this.hierarchy = hierarchy;
        this.routes = routes;
        this.facts = facts;
    }

    /** The placements that stand for an endpoint. */
    List<Party> standingFor(Endpoint endpoint) {
        return through(endpoint, roster::all);
    }

    /** The placements standing for {@code to} that {@code from} meets under the scope. */
    List<Party> of(Party from, Endpoint to, Scope scope) {
        List<Party> candidates = candidates(from, to, scope);
        if (scope.accepting().isEmpty()) {
            return candidates;
        }
        Object location = facts.get(from, "location");
        return candidates.stream()
                .filter(party -> {
                    Object accepted = facts.get(party, scope.accepting());
                    return "both".equals(accepted) || (accepted != null && accepted.equals(location));
                })
                .toList();
    }

    private List<Party> candidates(Party from, Endpoint to, Scope scope) {
        List<String> named = facts.hosts(from, scope.named());
        if (!named.isEmpty()) {
            return named(to, named);
        }
        return switch (scope.reach()) {
            case ANY -> standingFor(to);
            case SAME_SITE -> inSite(to, from.site());
            case ASSIGNED_SITE -> inAssignedSites(from, to);
            case ASSIGNED_SITE_OR_BOUNDARY_GROUP -> {
                List<String> groups = from.host().boundaryGroups();
                yield groups.isEmpty() || !isOnIntranet(from)
                        ? inAssignedSites(from, to)
                        : inBoundaryGroups(to, groups);
            }
            case SAME_ZONE ->
                through(to, role -> roster.inZone(role, from.zone().id()));
            case SITE_DATABASE -> first(inSite(to, from.site()));
            case ADJACENT_SITE -> {
                List<Party> parties = new ArrayList<>();
                adjacent(from).forEach(site -> parties.addAll(inSite(to, site)));
                yield parties;
            }
            case ADJACENT_SITE_DATABASE -> adjacentDatabases(from, to);
            case NEAREST -> nearest(from, standingFor(to));
            case NAMED -> List.of();
        };
    }

    /** The first on each host that is named. */
    private List<Party> named(Endpoint to, List<String> hosts) {
        List<Party> parties = new ArrayList<>();
        for (String host : hosts) {
            parties.addAll(first(through(to, role -> roster.onHost(role, host))));
        }
        return parties;
    }

    private List<Party> through(Endpoint endpoint, Function<String, List<Party>> find) {
        List<Party> parties = new ArrayList<>();
        for (Endpoint.Face face : endpoint.faces()) {
            for (Party party : find.apply(face.role())) {
                if (face.when().test(path -> facts.get(party, path))) {
                    parties.add(party);
                }
            }
        }
        return parties;
    }

    private List<Party> inSite(Endpoint to, @Nullable Site site) {
        return through(to, role -> roster.inSite(role, site));
    }

    private boolean isOnIntranet(Party client) {
        return "intranet".equals(facts.get(client, "location"));
    }

    private List<Party> inAssignedSites(Party client, Endpoint to) {
        Site site = client.site();
        if (site == null) {
            return List.of();
        }
        List<Party> parties = new ArrayList<>(inSite(to, site));
        if (isOnIntranet(client)) {
            hierarchy.secondaries(site).forEach(below -> parties.addAll(inSite(to, below)));
        }
        return parties;
    }

    private List<Party> inBoundaryGroups(Endpoint to, Collection<String> groups) {
        Set<Party> parties = new LinkedHashSet<>();
        for (String group : groups) {
            parties.addAll(through(to, role -> roster.inBoundaryGroup(role, group)));
        }
        return List.copyOf(parties);
    }

    private List<Site> adjacent(Party party) {
        Site site = party.site();
        if (site == null) {
            return List.of();
        }
        List<Site> sites = new ArrayList<>(hierarchy.children(site));
        hierarchy.parent(site).ifPresent(sites::add);
        return sites;
    }

    private List<Party> adjacentDatabases(Party from, Endpoint to) {
        if (!roster.firstInSite(from.role(), from.site()).equals(Optional.of(from))) {
            return List.of();
        }
        List<Party> parties = new ArrayList<>();
        adjacent(from).forEach(site -> parties.addAll(first(inSite(to, site))));
        return parties;
    }

    private static List<Party> first(List<Party> parties) {
        return parties.isEmpty() ? parties : List.of(parties.getFirst());
    }

    /** Those at the fewest firewalls; where none can be reached, all of them, so that the missing way shows. */
    private List<Party> nearest(Party from, List<Party> parties) {
        int fewest = Integer.MAX_VALUE;
        List<Party> nearest = new ArrayList<>();
        for (Party party : parties) {
            int firewalls = routes.between(from.zone().id(), party.zone().id())
                    .map(List::size)
                    .orElse(Integer.MAX_VALUE);
            if (firewalls < fewest) {
                fewest = firewalls;
                nearest.clear();
            }
            if (firewalls == fewest) {
                nearest.add(party);
            }
        }
        return nearest;
    }
}
