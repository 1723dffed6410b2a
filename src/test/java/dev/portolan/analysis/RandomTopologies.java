package dev.portolan.analysis;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Option;
import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteMode;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Designs by chance in which the file's order settles nothing: zones form a tree, and a site has at most one of the
 * roles of which the first in the file counts.
 */
final class RandomTopologies {

    private static final Set<String> ONCE_PER_SITE = Set.of("sql-server", "software-update-point");

    private final Catalog catalog;
    private final Random random;

    RandomTopologies(Catalog catalog, long seed) {
        this.catalog = catalog;
        random = new Random(seed);
    }

    Design next() {
        List<Zone> zones = new ArrayList<>();
        List<Firewall> firewalls = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            zones.add(new Zone("z" + i, pick(List.of(ZoneKind.values()))));
            if (i > 0 && random.nextInt(8) > 0) {
                firewalls.add(new Firewall("f" + i, List.of("z" + i, "z" + random.nextInt(i))));
            }
        }
        List<Site> sites = List.of(
                new Site("CAS", SiteType.CENTRAL_ADMINISTRATION, null),
                new Site("P01", SiteType.PRIMARY, "CAS"),
                new Site("P02", "", SiteType.PRIMARY, null, null, SiteMode.NATIVE, null, "", null, Extras.NONE),
                new Site("S01", SiteType.SECONDARY, "P01"));
        List<Host> hosts = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 4 + random.nextInt(16); i++) {
            String site = random.nextInt(6) == 0 ? null : pick(sites).code();
            List<Placement> roles = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                Endpoint role = pick(placeable());
                if (!ONCE_PER_SITE.contains(role.id()) || taken.add(role.id() + site)) {
                    roles.add(new Placement(role.id(), options(role)));
                }
            }
            hosts.add(new Host("h" + i, pick(zones).id(), site, roles).withSiteServerInitiates(random.nextBoolean()));
        }
        String edition = pick(List.copyOf(catalog.editions())).id();
        return new Design(
                "random", "", edition, zones, firewalls, sites, hosts, Settings.DEFAULT, Layout.NONE, Extras.NONE);
    }

    /** As {@link #next}, with two more hosts like each, where chance puts them. */
    Design nextCrowded() {
        Design design = next();
        List<Host> hosts = new ArrayList<>(design.hosts());
        for (Host host : design.hosts()) {
            List<Placement> roles = host.roles().stream()
                    .filter(role -> !ONCE_PER_SITE.contains(role.role()))
                    .toList();
            for (String copy : List.of("-b", "-c")) {
                hosts.add(new Host(host.id() + copy, pick(design.zones()).id(), host.site(), roles)
                        .withSiteServerInitiates(host.siteServerInitiates()));
            }
        }
        return design.withHosts(hosts);
    }

    /** The same design with everything in another order. */
    Design shuffled(Design design) {
        List<Host> hosts = new ArrayList<>();
        design.hosts().forEach(host -> hosts.add(host.withRoles(shuffled(host.roles()))));
        List<Firewall> firewalls = new ArrayList<>();
        design.firewalls().forEach(wall -> firewalls.add(wall.withBetween(shuffled(wall.between()))));
        return design.withZones(shuffled(design.zones()))
                .withFirewalls(shuffled(firewalls))
                .withSites(shuffled(design.sites()))
                .withHosts(shuffled(hosts));
    }

    /** The design with one host changed: other options, another zone, site or boundary group, or another place in the file. */
    Design changed(Design design) {
        if (design.hosts().isEmpty()) {
            return design;
        }
        List<Host> hosts = new ArrayList<>(design.hosts());
        int at = random.nextInt(hosts.size());
        Host host = hosts.get(at);
        switch (random.nextInt(8)) {
            case 0 -> hosts.set(at, host.withZone(pick(design.zones()).id()));
            case 1 ->
                hosts.set(
                        at,
                        host.withSite(
                                design.sites().isEmpty()
                                        ? null
                                        : pick(design.sites()).code()));
            case 2 -> hosts.set(at, inGroups(host));
            case 3 ->
                hosts.set(at, host.withDomainControllers(List.of(pick(hosts).id())));
            case 4 -> hosts.set(at, host.plus(placement()));
            case 5 -> Collections.swap(hosts, at, random.nextInt(hosts.size()));
            case 6 ->
                hosts.add(
                        at,
                        new Host("n" + random.nextInt(1_000_000_000), host.zone(), host.site(), List.of(placement())));
            default ->
                hosts.set(
                        at,
                        host.withRoles(host.roles().stream()
                                .map(role -> catalog.role(role.role())
                                        .map(endpoint -> new Placement(endpoint.id(), options(endpoint)))
                                        .orElse(role))
                                .toList()));
        }
        return design.withHosts(hosts);
    }

    private Placement placement() {
        Endpoint role = pick(placeable());
        return new Placement(role.id(), options(role));
    }

    private Host inGroups(Host host) {
        return new Host(
                host.id(),
                host.name(),
                host.zone(),
                host.site(),
                host.addresses(),
                host.count(),
                host.siteServerInitiates(),
                host.dynamicPorts(),
                random.nextBoolean() ? List.of("A") : List.of("A", "B"),
                host.domainControllers(),
                host.roles(),
                host.extras());
    }

    private List<Endpoint> placeable() {
        return catalog.endpoints().stream().filter(Endpoint::placeable).toList();
    }

    private Map<String, Object> options(Endpoint role) {
        Map<String, Object> options = new LinkedHashMap<>();
        for (Option option : role.options()) {
            if (random.nextInt(3) == 0) {
                switch (option.type()) {
                    case CHOICE -> options.put(option.id(), pick(option.values()));
                    case FLAG -> options.put(option.id(), random.nextBoolean());
                    case PORT -> options.put(option.id(), 1 + random.nextInt(65535));
                    case COUNT -> options.put(option.id(), 1 + random.nextInt(8));
                    case TEXT -> options.put(option.id(), "NAMED");
                    case HOST -> options.put(option.id(), "h" + random.nextInt(4));
                    case HOSTS -> options.put(option.id(), List.of("h1", "h2"));
                    case CHOICES -> options.put(option.id(), List.of(pick(option.values())));
                }
            }
        }
        return options;
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }
}
