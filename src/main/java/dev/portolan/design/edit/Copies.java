package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Fragment;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes parts out of designs and makes them fit into others. */
public final class Copies {

    private Copies() {}

    /**
     * Zones with all their hosts and the firewalls between them, and hosts.
     *
     * @param shown where everything stands, as drawn
     */
    public static Fragment of(Design design, Layout shown, Set<String> zones, Set<String> hosts) {
        List<Zone> rooms = design.zones().stream()
                .filter(zone -> zones.contains(zone.id()))
                .toList();
        List<Host> copied = design.hosts().stream()
                .filter(host -> zones.contains(host.zone()) || hosts.contains(host.id()))
                .toList();
        List<Firewall> walls = new ArrayList<>();
        for (Firewall firewall : design.firewalls()) {
            List<String> legs =
                    firewall.between().stream().filter(zones::contains).toList();
            if (legs.size() > 1) {
                walls.add(firewall.withBetween(legs));
            }
        }
        Map<String, Box> boxes = new LinkedHashMap<>(shown.zones());
        boxes.keySet().retainAll(zones);
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (Host host : copied) {
            Spot spot = shown.hosts().get(host.id());
            Box room = shown.zones().get(host.zone());
            if (spot != null && room != null) {
                boolean along = zones.contains(host.zone());
                spots.put(host.id(), along ? spot : new Spot(room.x() + spot.x(), room.y() + spot.y()));
            }
        }
        return new Fragment(rooms, walls, copied, List.of(), new Layout(boxes, spots, Layout.NONE.extras()));
    }

    /**
     * The part under ids and names that a design has free.
     *
     * <p>Where copied things name each other, the copies do. Other hosts are named only where the design has a host of that
     * id, and a site likewise. An address of a single computer stays with the host of the design that has it. A host whose
     * zone is not part of this keeps the id of that zone, and says nothing about whether the design has it.
     */
    public static Fragment fitted(Fragment part, Design into) {
        Map<String, String> zones = renamed(
                part.zones(), Zone::id, into.zones().stream().map(Zone::id).toList());
        Map<String, String> hosts = renamed(
                part.hosts(), Host::id, into.hosts().stream().map(Host::id).toList());
        Map<String, String> walls = renamed(
                part.firewalls(),
                Firewall::id,
                into.firewalls().stream().map(Firewall::id).toList());
        NextFree zoneNames =
                NextFree.names(into.zones().stream().map(Zone::title).toList());
        NextFree wallNames =
                NextFree.names(into.firewalls().stream().map(Firewall::title).toList());
        List<Zone> newZones = part.zones().stream()
                .map(zone -> new Zone(id(zones, zone.id()), name(zone.name(), zoneNames), zone.kind(), zone.extras()))
                .toList();
        Map<String, String> ends = new HashMap<>(hosts);
        ends.putAll(zones);
        List<Firewall> newWalls = part.firewalls().stream()
                .map(wall -> Allowances.following(wall, ends))
                .map(wall -> new Firewall(
                        id(walls, wall.id()),
                        name(wall.name(), wallNames),
                        wall.between().stream().map(zone -> id(zones, zone)).toList(),
                        wall.extras()))
                .toList();
        Map<String, Box> boxes = new LinkedHashMap<>();
        part.layout().zones().forEach((zone, box) -> boxes.put(id(zones, zone), box));
        Map<String, Spot> spots = new LinkedHashMap<>();
        part.layout().hosts().forEach((host, spot) -> spots.put(id(hosts, host), spot));
        Guests guests = new Guests(into, zones, hosts);
        return new Fragment(
                newZones,
                newWalls,
                part.hosts().stream().map(guests::host).toList(),
                part.roles().stream().map(guests::role).toList(),
                new Layout(boxes, spots, Layout.NONE.extras()));
    }

    private static <T> Map<String, String> renamed(List<T> items, Function<T, String> id, List<String> taken) {
        NextFree free = NextFree.ids(taken);
        Map<String, String> ids = new HashMap<>();
        items.forEach(item -> ids.put(id.apply(item), free.take(id.apply(item))));
        return ids;
    }

    private static String id(Map<String, String> ids, String old) {
        return ids.getOrDefault(old, old);
    }

    /** What shows its id goes on doing so. */
    private static String name(String name, NextFree names) {
        return name.isEmpty() ? name : names.take(name);
    }

    /** Hosts and roles as they come into a design. */
    private static final class Guests {

        private final Map<String, String> zones;
        private final Map<String, String> hosts;
        private final NextFree names;
        private final Set<String> present;
        private final Set<String> sites;
        private final Set<String> addresses;

        Guests(Design into, Map<String, String> zones, Map<String, String> hosts) {
            this.zones = zones;
            this.hosts = hosts;
            names = NextFree.names(into.hosts().stream().map(Host::title).toList());
            present = into.hosts().stream().map(Host::id).collect(Collectors.toSet());
            sites = into.sites().stream().map(Site::code).collect(Collectors.toSet());
            addresses = into.hosts().stream()
                    .flatMap(host -> host.addresses().stream())
                    .collect(Collectors.toSet());
        }

        Placement role(Placement role) {
            return HostReferences.following(role, this::reference);
        }

        Host host(Host host) {
            Host named = new Host(
                    id(hosts, host.id()),
                    name(host.name(), names),
                    id(zones, host.zone()),
                    host.site() == null || !sites.contains(host.site()) ? null : host.site(),
                    host.addresses().stream()
                            .filter(address -> address.contains("/") || !addresses.contains(address))
                            .toList(),
                    host.count(),
                    host.siteServerInitiates(),
                    host.dynamicPorts(),
                    host.boundaryGroups(),
                    host.domainControllers(),
                    host.roles(),
                    host.extras());
            return HostReferences.following(named, this::reference);
        }

        private @Nullable String reference(String host) {
            String copy = hosts.get(host);
            return copy != null ? copy : present.contains(host) ? host : null;
        }
    }

    static Design insert(Design design, Fragment part) {
        Layout layout = design.layout();
        Map<String, Box> boxes = new LinkedHashMap<>(layout.zones());
        Map<String, Spot> spots = new LinkedHashMap<>(layout.hosts());
        part.zones().forEach(zone -> boxes.remove(zone.id()));
        part.hosts().forEach(host -> spots.remove(host.id()));
        boxes.putAll(part.layout().zones());
        spots.putAll(part.layout().hosts());
        return new Design(
                design.name(),
                design.description(),
                design.edition(),
                Items.plus(design.zones(), part.zones()),
                Items.plus(design.firewalls(), part.firewalls()),
                design.sites(),
                Items.plus(design.hosts(), part.hosts()),
                design.settings(),
                new Layout(boxes, spots, layout.extras()),
                design.extras());
    }
}
