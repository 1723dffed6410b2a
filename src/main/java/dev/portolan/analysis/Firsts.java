package dev.portolan.analysis;

import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which host of a site comes first in the file with a role, for the roles where that matters: the first SQL Server holds
 * the site's database, the first software update point is where the others synchronise from.
 */
final class Firsts {

    private final Set<String> roles;
    private final Map<Key, String> hosts;

    private Firsts(Set<String> roles, Map<Key, String> hosts) {
        this.roles = roles;
        this.hosts = hosts;
    }

    static Firsts of(Collection<Host> hosts, Set<String> roles) {
        Firsts firsts = new Firsts(roles, new HashMap<>());
        hosts.forEach(firsts::note);
        return firsts;
    }

    /** The same after the hosts of some sites have changed. */
    Firsts after(List<Host> all, Set<String> sites) {
        if (sites.isEmpty()) {
            return this;
        }
        Map<Key, String> others = new HashMap<>(hosts);
        others.keySet().removeIf(key -> sites.contains(key.site()));
        Firsts firsts = new Firsts(roles, others);
        for (Host host : all) {
            if (host.site() != null && sites.contains(host.site())) {
                firsts.note(host);
            }
        }
        return firsts;
    }

    private void note(Host host) {
        if (host.site() != null) {
            for (Placement placement : host.roles()) {
                if (roles.contains(placement.role())) {
                    hosts.putIfAbsent(new Key(placement.role(), host.site()), host.id());
                }
            }
        }
    }

    /** The id of the first host of the site with the role; null where there is none. */
    @Nullable
    String host(String role, @Nullable Site site) {
        return site == null ? null : hosts.get(new Key(role, site.code()));
    }

    /** The sites of those hosts that have a role of which the first counts. */
    Set<String> sitesOf(Collection<Host> some) {
        Set<String> sites = new HashSet<>();
        for (Host host : some) {
            if (host.site() != null && concerns(host)) {
                sites.add(host.site());
            }
        }
        return sites;
    }

    /** Whether the host has a role of which the first counts. */
    boolean concerns(Host host) {
        return host.roles().stream().anyMatch(placement -> roles.contains(placement.role()));
    }

    private record Key(String role, String site) {}
}
