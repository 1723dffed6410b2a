package dev.portolan.analysis;

import dev.portolan.catalog.Endpoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** In which zones the nearest servers of a kind stand, seen from each zone: those at the fewest firewalls. */
final class Nearest {

    private final List<Endpoint> endpoints;
    private final Set<String> roles = new HashSet<>();
    private final List<Set<String>> zones = new ArrayList<>();
    private final Routes routes;
    private final Map<Seen, Set<String>> known = new ConcurrentHashMap<>();

    Nearest(List<Endpoint> endpoints, Census census, Routes routes) {
        this.endpoints = endpoints;
        this.routes = routes;
        for (Endpoint endpoint : endpoints) {
            Set<String> standing = new LinkedHashSet<>();
            for (Endpoint.Face face : endpoint.faces()) {
                roles.add(face.role());
                for (Cohort cohort : census.ofRole(face.role())) {
                    if (standsFor(cohort, face)) {
                        standing.add(cohort.zone());
                    }
                }
            }
            zones.add(standing);
        }
    }

    /** Whether some placement of the cohort stands for the endpoint in that way. */
    static boolean standsFor(Cohort cohort, Endpoint.Face face) {
        for (int i = 0; i < cohort.profile().placements(); i++) {
            int placement = i;
            if (face.when().test(path -> cohort.profile().value(placement, path))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same zones are nearest from everywhere. */
    boolean agreesWith(Nearest other) {
        return routes == other.routes && zones.equals(other.zones);
    }

    /** Bits of the endpoints of which the nearest stand in {@code to}, seen from {@code from}; the first is bit 0. */
    int bits(String from, Cohort to) {
        if (!roles.contains(to.role())) {
            return 0;
        }
        int bits = 0;
        for (int i = 0; i < endpoints.size(); i++) {
            if (hasFace(endpoints.get(i), to.role()) && from(from, i).contains(to.zone())) {
                bits |= 1 << i;
            }
        }
        return bits;
    }

    /** The zones in which the nearest of a role stand, seen from a zone. */
    Set<String> zones(String from, String role) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < endpoints.size(); i++) {
            if (hasFace(endpoints.get(i), role)) {
                found.addAll(from(from, i));
            }
        }
        return found;
    }

    private static boolean hasFace(Endpoint endpoint, String role) {
        for (Endpoint.Face face : endpoint.faces()) {
            if (face.role().equals(role)) {
                return true;
            }
        }
        return false;
    }

    /** The zones nearest to a zone; where none can be reached all of them, so that the missing way shows. */
    Set<String> from(String zone, int endpoint) {
        return known.computeIfAbsent(new Seen(zone, endpoint), seen -> find(zone, endpoint));
    }

    private Set<String> find(String zone, int endpoint) {
        int fewest = Integer.MAX_VALUE;
        Set<String> nearest = new HashSet<>();
        for (String other : zones.get(endpoint)) {
            int firewalls = routes.between(zone, other).map(List::size).orElse(Integer.MAX_VALUE);
            if (firewalls < fewest) {
                fewest = firewalls;
                nearest.clear();
            }
            if (firewalls == fewest) {
                nearest.add(other);
            }
        }
        return nearest;
    }

    private record Seen(String zone, int endpoint) {}
}
