package dev.portolan.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A drawn topology: a value. Every change makes a new one.
 *
 * <p>Zone ids, firewall ids, host ids and site codes are unique among their kind, every reference has a target, and the
 * sites form trees; {@link InvalidDesignException} otherwise. Role ids are not checked here: which roles there are is
 * the catalog's to say.
 *
 * @param name the title of the design
 * @param description more about it; may be empty
 * @param edition id of the catalog edition that it is computed with
 * @param extras unknown keys of the file
 */
public record Design(
        String name,
        String description,
        String edition,
        List<Zone> zones,
        List<Firewall> firewalls,
        List<Site> sites,
        List<Host> hosts,
        Settings settings,
        Layout layout,
        Extras extras) {

    public Design {
        zones = List.copyOf(zones);
        firewalls = List.copyOf(firewalls);
        sites = List.copyOf(sites);
        hosts = List.copyOf(hosts);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(layout);
        Set<String> zoneIds = unique(zones, Zone::id, "zones", "id");
        unique(firewalls, Firewall::id, "firewalls", "id");
        Set<String> siteCodes = unique(sites, Site::code, "sites", "code");
        Set<String> hostIds = unique(hosts, Host::id, "hosts", "id");
        for (int i = 0; i < firewalls.size(); i++) {
            List<String> between = firewalls.get(i).between();
            for (int j = 0; j < between.size(); j++) {
                reference(between.get(j), zoneIds, "firewalls[" + i + "].between[" + j + "]", "zone");
            }
        }
        for (int i = 0; i < hosts.size(); i++) {
            reference(hosts.get(i).zone(), zoneIds, "hosts[" + i + "].zone", "zone");
            String site = hosts.get(i).site();
            if (site != null) {
                reference(site, siteCodes, "hosts[" + i + "].site", "site");
            }
            List<String> controllers = hosts.get(i).domainControllers();
            for (int j = 0; j < controllers.size(); j++) {
                reference(controllers.get(j), hostIds, "hosts[" + i + "].domainControllers[" + j + "]", "host");
            }
        }
        for (int i = 0; i < sites.size(); i++) {
            String parent = sites.get(i).parent();
            if (parent != null) {
                reference(parent, siteCodes, "sites[" + i + "].parent", "site");
            }
        }
        refuseLoops(sites);
    }

    static <T> Set<String> unique(List<T> items, Function<T, String> id, String list, String key) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String value = id.apply(items.get(i));
            Integer before = seen.putIfAbsent(value, i);
            if (before != null) {
                throw new InvalidDesignException(
                        list + "[" + i + "]." + key,
                        Quoted.text(value) + " is already used by " + list + "[" + before + "]; give each its own");
            }
        }
        return seen.keySet();
    }

    static void reference(String id, Set<String> known, String place, String what) {
        if (!known.contains(id)) {
            String choices = known.isEmpty()
                    ? "the design has none"
                    : "write one of " + known.stream().sorted().limit(12).collect(Collectors.joining(", "));
            throw new InvalidDesignException(place, "there is no " + what + " " + Quoted.text(id) + "; " + choices);
        }
    }

    private static void refuseLoops(List<Site> sites) {
        Map<String, Site> byCode = sites.stream().collect(Collectors.toMap(Site::code, Function.identity()));
        Set<String> sound = new HashSet<>(); // so that no chain is walked twice
        for (int i = 0; i < sites.size(); i++) {
            Set<String> above = new HashSet<>();
            for (Site at = sites.get(i);
                    at != null && !sound.contains(at.code());
                    at = at.parent() == null ? null : byCode.get(at.parent())) {
                if (!above.add(at.code())) {
                    throw new InvalidDesignException(
                            "sites[" + i + "].parent",
                            "the site " + Quoted.text(at.code()) + " is its own parent by way of "
                                    + above.stream().sorted().limit(12).collect(Collectors.joining(", "))
                                    + "; remove the parent of the top site");
                }
            }
            sound.addAll(above);
        }
    }

    /** The zone with that id, if there is one. */
    public Optional<Zone> zone(String id) {
        return zones.stream().filter(z -> z.id().equals(id)).findFirst();
    }

    /** The firewall with that id, if there is one. */
    public Optional<Firewall> firewall(String id) {
        return firewalls.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The host with that id, if there is one. */
    public Optional<Host> host(String id) {
        return hosts.stream().filter(h -> h.id().equals(id)).findFirst();
    }

    /** The site with that code, if there is one. */
    public Optional<Site> site(@Nullable String code) {
        return sites.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Design withName(String newName) {
        return new Design(newName, description, edition, zones, firewalls, sites, hosts, settings, layout, extras);
    }

    public Design withDescription(String newDescription) {
        return new Design(name, newDescription, edition, zones, firewalls, sites, hosts, settings, layout, extras);
    }

    public Design withEdition(String newEdition) {
        return new Design(name, description, newEdition, zones, firewalls, sites, hosts, settings, layout, extras);
    }

    public Design withZones(List<Zone> newZones) {
        return new Design(name, description, edition, newZones, firewalls, sites, hosts, settings, layout, extras);
    }

    public Design withFirewalls(List<Firewall> newFirewalls) {
        return new Design(name, description, edition, zones, newFirewalls, sites, hosts, settings, layout, extras);
    }

    public Design withSites(List<Site> newSites) {
        return new Design(name, description, edition, zones, firewalls, newSites, hosts, settings, layout, extras);
    }

    /** Both at once, as neither may name what the other lacks on the way. */
    public Design withSitesAndHosts(List<Site> newSites, List<Host> newHosts) {
        return new Design(name, description, edition, zones, firewalls, newSites, newHosts, settings, layout, extras);
    }

    public Design withHosts(List<Host> newHosts) {
        return new Design(name, description, edition, zones, firewalls, sites, newHosts, settings, layout, extras);
    }

    public Design withSettings(Settings newSettings) {
        return new Design(name, description, edition, zones, firewalls, sites, hosts, newSettings, layout, extras);
    }

    public Design withLayout(Layout newLayout) {
        return new Design(name, description, edition, zones, firewalls, sites, hosts, settings, newLayout, extras);
    }
}
