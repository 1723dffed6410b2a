package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where: every placed role of a design, in file order, and found by role, site, zone or host.
 *
 * <p>Roles that need a site and stand on a host without one are left out: they meet nothing.
 */
final class Roster {

    private final Map<String, List<Party>> byRole = new LinkedHashMap<>();
    private final Map<Key, List<Party>> bySite = new HashMap<>();
    private final Map<Key, List<Party>> byZone = new HashMap<>();
    private final Map<Key, List<Party>> byHost = new HashMap<>();
    private final Map<Key, List<Party>> byBoundaryGroup = new HashMap<>();

    Roster(Design design, Catalog catalog) {
        Map<String, Zone> zones = new HashMap<>();
        design.zones().forEach(z -> zones.put(z.id(), z));
        Map<String, Site> sites = new HashMap<>();
        design.sites().forEach(s -> sites.put(s.code(), s));
        for (Host host : design.hosts()) {
            Zone zone = zones.get(host.zone());
            if (zone == null) {
                throw new IllegalStateException("a design cannot hold a host in no zone");
            }
            Site site = host.site() == null ? null : sites.get(host.site());
            for (int i = 0; i < host.roles().size(); i++) {
                Optional<Endpoint> endpoint = catalog.role(host.roles().get(i).role());
                if (endpoint.isPresent() && (site != null || !endpoint.get().needsSite())) {
                    add(new Party(host, i, endpoint.get(), zone, site));
                }
            }
        }
    }

    private void add(Party party) {
        String role = party.role();
        put(byRole, role, party);
        put(byZone, new Key(role, party.zone().id()), party);
        put(byHost, new Key(role, party.host().id()), party);
        if (party.site() != null) {
            put(bySite, new Key(role, party.site().code()), party);
        }
        for (String group : party.host().boundaryGroups()) {
            put(byBoundaryGroup, new Key(role, group), party);
        }
    }

    private static <K> void put(Map<K, List<Party>> index, K key, Party party) {
        index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(party);
    }

    List<Party> all(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    List<Party> inSite(String role, @Nullable Site site) {
        return site == null ? List.of() : bySite.getOrDefault(new Key(role, site.code()), List.of());
    }

    List<Party> inZone(String role, String zone) {
        return byZone.getOrDefault(new Key(role, zone), List.of());
    }

    List<Party> onHost(String role, String host) {
        return byHost.getOrDefault(new Key(role, host), List.of());
    }

    List<Party> inBoundaryGroup(String role, String group) {
        return byBoundaryGroup.getOrDefault(new Key(role, group), List.of());
    }

    /** The first placement of the role in the site, in file order. */
    Optional<Party> firstInSite(String role, @Nullable Site site) {
        return inSite(role, site).stream().findFirst();
    }

    private record Key(String role, String place) {}
}
