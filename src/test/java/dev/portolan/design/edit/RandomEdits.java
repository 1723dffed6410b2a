package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Edits that fit a design, of every kind; the same seed gives the same edits. */
public final class RandomEdits {

    private final Random random;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** Anything that can be done; where the design lacks what it needs, something is added instead. */
    public Edit next(Design design) {
        return switch (random.nextInt(24)) {
            case 0 -> new Edit.RenameDesign(name());
            case 1 -> new Edit.SetEdition(name());
            case 2 ->
                new Edit.SetSettings(
                        design.settings().withSupplements()
                                ? new Settings(
                                        List.of(PortRange.of(5000)),
                                        false,
                                        design.settings().extras())
                                : Settings.DEFAULT);
            case 3 ->
                new Edit.Arrange(new Layout(Map.of(), Map.of(), design.layout().extras()));
            case 4 -> new Edit.Together(List.of(onZone(design), new Edit.RenameDesign(name())));
            case 5, 6 -> new Edit.AddSite(new Site(FreeIds.site(design, SiteType.PRIMARY), SiteType.PRIMARY, null));
            case 7, 8, 9 -> onZone(design);
            case 10, 11 -> onFirewall(design);
            case 12, 13 -> onSite(design);
            case 14, 15, 16 -> onHosts(design);
            case 17, 18, 19 -> onHost(design);
            default -> onRole(design);
        };
    }

    private Edit onZone(Design design) {
        if (design.zones().size() < 2) {
            ZoneKind kind = ZoneKind.values()[random.nextInt(4)];
            return new Edit.AddZone(new Zone(FreeIds.zone(design, kind), kind), random.nextBoolean() ? null : box());
        }
        String zone = any(design.zones()).id();
        return switch (random.nextInt(6)) {
            case 0 -> new Edit.RemoveZone(zone);
            case 1 -> new Edit.RenameZone(zone, name());
            case 2 -> new Edit.SetZoneKind(zone, ZoneKind.values()[random.nextInt(4)]);
            case 3 -> new Edit.AddZone(new Zone(FreeIds.zone(design, ZoneKind.DMZ), ZoneKind.DMZ), box());
            default -> new Edit.PlaceZone(zone, box());
        };
    }

    private Edit onFirewall(Design design) {
        if (design.zones().size() < 2) {
            return onZone(design);
        }
        List<String> between = design.zones().stream().map(Zone::id).toList().subList(0, 2);
        Edit add = new Edit.AddFirewall(new Firewall(FreeIds.firewall(design), between));
        if (design.firewalls().isEmpty()) {
            return add;
        }
        String firewall = any(design.firewalls()).id();
        return switch (random.nextInt(3)) {
            case 0 -> add;
            case 1 -> new Edit.RemoveFirewall(firewall);
            default -> new Edit.RenameFirewall(firewall, name());
        };
    }

    private Edit onSite(Design design) {
        if (design.sites().isEmpty()) {
            return onZone(design);
        }
        Site site = any(design.sites());
        return random.nextBoolean() ? new Edit.RemoveSite(site.code()) : new Edit.SetSite(site.withParent(null));
    }

    private Edit onHosts(Design design) {
        if (design.zones().isEmpty()) {
            return onZone(design);
        }
        String zone = any(design.zones()).id();
        if (design.hosts().size() < 3 || random.nextBoolean()) {
            Host host = new Host(FreeIds.host(design, "H"), zone, null, List.of(new Placement("client")));
            return new Edit.AddHost(host, random.nextBoolean() ? null : spot());
        }
        List<String> some =
                List.of(design.hosts().getFirst().id(), design.hosts().getLast().id());
        return random.nextBoolean()
                ? new Edit.RemoveHosts(some)
                : new Edit.MoveHosts(some.stream()
                        .map(host -> new Edit.Move(host, zone, random.nextBoolean() ? null : spot()))
                        .toList());
    }

    private Edit onHost(Design design) {
        if (design.hosts().isEmpty()) {
            return onHosts(design);
        }
        String host = any(design.hosts()).id();
        return switch (random.nextInt(5)) {
            case 0 -> new Edit.RenameHost(host, name());
            case 1 ->
                new Edit.SetHostSite(
                        host,
                        design.sites().isEmpty() ? null : any(design.sites()).code());
            case 2 -> new Edit.SetSiteServerInitiates(host, random.nextBoolean());
            case 3 -> new Edit.SetHostCount(host, random.nextInt(1000));
            default ->
                new Edit.AddRole(
                        host,
                        new Placement(
                                "distribution-point",
                                Map.of("sources", List.of(any(design.hosts()).id()))));
        };
    }

    private Edit onRole(Design design) {
        List<Host> hosts =
                design.hosts().stream().filter(h -> !h.roles().isEmpty()).toList();
        if (hosts.isEmpty()) {
            return onHosts(design);
        }
        Host host = any(hosts);
        int index = random.nextInt(host.roles().size());
        return switch (random.nextInt(4)) {
            case 0 -> new Edit.RemoveRole(host.id(), index);
            case 1 -> new Edit.MoveRole(host.id(), index, any(design.hosts()).id());
            case 2 -> new Edit.SetOption(host.id(), index, "pxe", null);
            default -> new Edit.SetOption(host.id(), index, "pxe", random.nextBoolean());
        };
    }

    private Layout.Box box() {
        return new Layout.Box(
                random.nextInt(500), random.nextInt(500), 1 + random.nextInt(500), 1 + random.nextInt(500));
    }

    private Layout.Spot spot() {
        return new Layout.Spot(random.nextInt(500), random.nextInt(500));
    }

    private String name() {
        return "name " + random.nextInt(100);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
