package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The zones, sites and endpoints that the hosts of a design speak of by their ids. */
final class Surroundings {

    private final Catalog catalog;
    private final Map<String, Zone> zones = new HashMap<>();
    private final Map<String, Site> sites = new HashMap<>();

    Surroundings(Design design, Catalog catalog) {
        this.catalog = catalog;
        design.zones().forEach(zone -> zones.put(zone.id(), zone));
        design.sites().forEach(site -> sites.put(site.code(), site));
    }

    /**
     * The placements of a host, those of one role together. Roles that the catalog does not know, and those that need a site where the host has none,
     * are left out: they meet nothing.
     */
    List<List<Party>> parties(Host host) {
        Zone zone = zones.get(host.zone());
        if (zone == null) {
            throw new IllegalStateException("a design cannot hold a host in no zone");
        }
        Site site = host.site() == null ? null : sites.get(host.site());
        List<List<Party>> byRole = new ArrayList<>(host.roles().size());
        for (int i = 0; i < host.roles().size(); i++) {
            if (isFirstOfItsRole(host, i)) {
                List<Party> parties = parties(host, i, zone, site);
                if (!parties.isEmpty()) {
                    byRole.add(parties);
                }
            }
        }
        return byRole;
    }

    private List<Party> parties(Host host, int first, Zone zone, @Nullable Site site) {
        String role = host.roles().get(first).role();
        Optional<Endpoint> endpoint = catalog.role(role);
        if (endpoint.isEmpty() || (site == null && endpoint.get().needsSite())) {
            return List.of();
        }
        List<Party> parties = new ArrayList<>(1);
        for (int i = first; i < host.roles().size(); i++) {
            if (host.roles().get(i).role().equals(role)) {
                parties.add(new Party(host, i, endpoint.get(), zone, site));
            }
        }
        return parties;
    }

    private static boolean isFirstOfItsRole(Host host, int index) {
        for (int i = 0; i < index; i++) {
            if (host.roles().get(i).role().equals(host.roles().get(index).role())) {
                return false;
            }
        }
        return true;
    }
}
