package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Fragment;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Edits that fit a design, of every kind; the same seed gives the same edits.
 *
 * <p>A kind of edit that is not here yet breaks the build twice: {@link Kind#of} has to name it, and then {@link #make} has
 * to make one.
 */
public final class RandomEdits {

    /** The kinds of edit. */
    public enum Kind {
        RENAME_DESIGN,
        DESCRIBE_DESIGN,
        SET_EDITION,
        SET_SETTINGS,
        ARRANGE,
        ADD_ZONE,
        REMOVE_ZONE,
        RENAME_ZONE,
        SET_ZONE_KIND,
        PLACE_ZONE,
        ADD_FIREWALL,
        REMOVE_FIREWALL,
        RENAME_FIREWALL,
        SET_FIREWALL_ZONES,
        ADD_SITE,
        REMOVE_SITE,
        SET_SITE,
        SET_SITE_CODE,
        ADD_HOST,
        REMOVE_HOSTS,
        RENAME_HOST,
        MOVE_HOSTS,
        SET_HOST_SITE,
        SET_SITE_SERVER_INITIATES,
        SET_HOST_COUNT,
        SET_ADDRESSES,
        SET_DYNAMIC_PORTS,
        SET_BOUNDARY_GROUPS,
        SET_DOMAIN_CONTROLLERS,
        ADD_ROLE,
        REMOVE_ROLE,
        MOVE_ROLE,
        SET_OPTION,
        NUDGE,
        INSERT,
        MEANT,
        TOGETHER;

        /** The kind of an edit. */
        public static Kind of(Edit edit) {
            return switch (edit) {
                case Edit.RenameDesign e -> RENAME_DESIGN;
                case Edit.DescribeDesign e -> DESCRIBE_DESIGN;
                case Edit.SetEdition e -> SET_EDITION;
                case Edit.SetSettings e -> SET_SETTINGS;
                case Edit.Arrange e -> ARRANGE;
                case Edit.AddZone e -> ADD_ZONE;
                case Edit.RemoveZone e -> REMOVE_ZONE;
                case Edit.RenameZone e -> RENAME_ZONE;
                case Edit.SetZoneKind e -> SET_ZONE_KIND;
                case Edit.PlaceZone e -> PLACE_ZONE;
                case Edit.AddFirewall e -> ADD_FIREWALL;
                case Edit.RemoveFirewall e -> REMOVE_FIREWALL;
                case Edit.RenameFirewall e -> RENAME_FIREWALL;
                case Edit.SetFirewallZones e -> SET_FIREWALL_ZONES;
                case Edit.AddSite e -> ADD_SITE;
                case Edit.RemoveSite e -> REMOVE_SITE;
                case Edit.SetSite e -> SET_SITE;
                case Edit.SetSiteCode e -> SET_SITE_CODE;
                case Edit.AddHost e -> ADD_HOST;
                case Edit.RemoveHosts e -> REMOVE_HOSTS;
                case Edit.RenameHost e -> RENAME_HOST;
                case Edit.MoveHosts e -> MOVE_HOSTS;
                case Edit.SetHostSite e -> SET_HOST_SITE;
                case Edit.SetSiteServerInitiates e -> SET_SITE_SERVER_INITIATES;
                case Edit.SetHostCount e -> SET_HOST_COUNT;
                case Edit.SetAddresses e -> SET_ADDRESSES;
                case Edit.SetDynamicPorts e -> SET_DYNAMIC_PORTS;
                case Edit.SetBoundaryGroups e -> SET_BOUNDARY_GROUPS;
                case Edit.SetDomainControllers e -> SET_DOMAIN_CONTROLLERS;
                case Edit.AddRole e -> ADD_ROLE;
                case Edit.RemoveRole e -> REMOVE_ROLE;
                case Edit.MoveRole e -> MOVE_ROLE;
                case Edit.SetOption e -> SET_OPTION;
                case Edit.Nudge e -> NUDGE;
                case Edit.Insert e -> INSERT;
                case Edit.Meant e -> MEANT;
                case Edit.Together e -> TOGETHER;
            };
        }
    }

    private final Random random;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** Anything that can be done; where the design lacks what it needs, something is added instead. */
    public Edit next(Design design) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        Kind possible = missing(design, kind);
        return make(possible == kind ? kind : missing(design, possible), design);
    }

    /** What has to be added before an edit of a kind can be made; the kind itself where nothing is lacking. */
    private static Kind missing(Design design, Kind kind) {
        return switch (kind) {
            case RENAME_DESIGN, DESCRIBE_DESIGN, SET_EDITION, SET_SETTINGS, ARRANGE, ADD_ZONE, ADD_SITE, TOGETHER ->
                kind;
            case REMOVE_ZONE, RENAME_ZONE, SET_ZONE_KIND, PLACE_ZONE, ADD_FIREWALL ->
                design.zones().size() < 3 ? Kind.ADD_ZONE : kind;
            case REMOVE_FIREWALL, RENAME_FIREWALL, SET_FIREWALL_ZONES ->
                design.firewalls().isEmpty() ? Kind.ADD_FIREWALL : kind;
            case REMOVE_SITE, SET_SITE, SET_SITE_CODE -> design.sites().isEmpty() ? Kind.ADD_SITE : kind;
            case ADD_HOST -> design.zones().isEmpty() ? Kind.ADD_ZONE : kind;
            case REMOVE_HOSTS,
                    RENAME_HOST,
                    MOVE_HOSTS,
                    SET_HOST_SITE,
                    SET_SITE_SERVER_INITIATES,
                    SET_HOST_COUNT,
                    SET_ADDRESSES,
                    SET_DYNAMIC_PORTS,
                    SET_BOUNDARY_GROUPS,
                    SET_DOMAIN_CONTROLLERS,
                    NUDGE,
                    INSERT,
                    MEANT,
                    ADD_ROLE -> design.hosts().size() < 3 ? Kind.ADD_HOST : kind;
            case REMOVE_ROLE, MOVE_ROLE, SET_OPTION -> withRoles(design).isEmpty() ? Kind.ADD_HOST : kind;
        };
    }

    private Edit make(Kind kind, Design design) {
        return switch (kind) {
            case RENAME_DESIGN -> new Edit.RenameDesign(name());
            case DESCRIBE_DESIGN -> new Edit.DescribeDesign(name());
            case SET_EDITION -> new Edit.SetEdition(name());
            case SET_SETTINGS -> new Edit.SetSettings(settings(design));
            case ARRANGE -> new Edit.Arrange(layout(design));
            case ADD_ZONE -> addZone(design);
            case REMOVE_ZONE -> new Edit.RemoveZone(zone(design));
            case RENAME_ZONE -> new Edit.RenameZone(zone(design), name());
            case SET_ZONE_KIND -> new Edit.SetZoneKind(zone(design), zoneKind());
            case PLACE_ZONE -> new Edit.PlaceZone(zone(design), box());
            case ADD_FIREWALL -> new Edit.AddFirewall(new Firewall(FreeIds.firewall(design), twoZones(design)));
            case REMOVE_FIREWALL ->
                new Edit.RemoveFirewall(any(design.firewalls()).id());
            case RENAME_FIREWALL ->
                new Edit.RenameFirewall(any(design.firewalls()).id(), name());
            case SET_FIREWALL_ZONES ->
                new Edit.SetFirewallZones(any(design.firewalls()).id(), twoZones(design));
            case ADD_SITE -> new Edit.AddSite(new Site(FreeIds.site(design, SiteType.PRIMARY), SiteType.PRIMARY, null));
            case REMOVE_SITE -> new Edit.RemoveSite(any(design.sites()).code());
            case SET_SITE ->
                new Edit.SetSite(any(design.sites()).withParent(null).withCustomWebsite(random.nextBoolean()));
            case SET_SITE_CODE ->
                new Edit.SetSiteCode(any(design.sites()).code(), FreeIds.site(design, SiteType.SECONDARY));
            case ADD_HOST -> addHost(design);
            case REMOVE_HOSTS -> new Edit.RemoveHosts(twoHosts(design));
            case RENAME_HOST -> new Edit.RenameHost(host(design), name());
            case MOVE_HOSTS -> moveHosts(design);
            case SET_HOST_SITE ->
                new Edit.SetHostSite(
                        host(design),
                        design.sites().isEmpty() ? null : any(design.sites()).code());
            case SET_SITE_SERVER_INITIATES -> new Edit.SetSiteServerInitiates(host(design), random.nextBoolean());
            case SET_HOST_COUNT -> new Edit.SetHostCount(host(design), random.nextInt(1000));
            case SET_ADDRESSES -> new Edit.SetAddresses(host(design), List.of("10.0.0." + random.nextInt(256)));
            case SET_DYNAMIC_PORTS ->
                new Edit.SetDynamicPorts(host(design), List.of(PortRange.of(1 + random.nextInt(1000))));
            case SET_BOUNDARY_GROUPS -> new Edit.SetBoundaryGroups(host(design), List.of(name()));
            case SET_DOMAIN_CONTROLLERS -> new Edit.SetDomainControllers(host(design), twoHosts(design));
            case ADD_ROLE ->
                new Edit.AddRole(
                        host(design), new Placement("distribution-point", Map.of("sources", List.of(host(design)))));
            case REMOVE_ROLE -> onRole(design, Edit.RemoveRole::new);
            case MOVE_ROLE -> onRole(design, (host, index) -> new Edit.MoveRole(host, index, host(design)));
            case SET_OPTION ->
                onRole(
                        design,
                        (host, index) -> new Edit.SetOption(
                                host, index, "pxe", random.nextInt(3) == 0 ? null : random.nextBoolean()));
            case NUDGE -> nudge(design);
            case INSERT -> new Edit.Insert(copies(design));
            case MEANT -> new Edit.Meant(Intent.CUT, new Edit.RemoveHosts(twoHosts(design)));
            case TOGETHER -> new Edit.Together(List.of(addZone(design), new Edit.RenameDesign(name())));
        };
    }

    private Edit addZone(Design design) {
        ZoneKind kind = zoneKind();
        return new Edit.AddZone(new Zone(FreeIds.zone(design, kind), kind), random.nextBoolean() ? null : box());
    }

    private Edit nudge(Design design) {
        Set<String> zones = design.zones().isEmpty() ? Set.of() : Set.of(zone(design));
        return new Edit.Nudge(zones, Set.copyOf(twoHosts(design)), random.nextInt(-20, 20), random.nextInt(-20, 20));
    }

    private Fragment copies(Design design) {
        Set<String> zones = random.nextInt(4) > 0 ? Set.of() : Set.of(zone(design));
        return Copies.fitted(Copies.of(design, design.layout(), zones, Set.copyOf(twoHosts(design))), design);
    }

    private Edit addHost(Design design) {
        Host host = new Host(FreeIds.host(design, "H"), zone(design), null, List.of(new Placement("client")));
        return new Edit.AddHost(host, random.nextBoolean() ? null : spot());
    }

    private Edit moveHosts(Design design) {
        String zone = zone(design);
        return new Edit.MoveHosts(twoHosts(design).stream()
                .map(host -> new Edit.Move(host, zone, random.nextBoolean() ? null : spot()))
                .toList());
    }

    /** Makes an edit of a role, which is named by its host and its place there. */
    @FunctionalInterface
    private interface OnRole {
        Edit edit(String host, int index);
    }

    private Edit onRole(Design design, OnRole edit) {
        Host host = any(withRoles(design));
        return edit.edit(host.id(), random.nextInt(host.roles().size()));
    }

    private static List<Host> withRoles(Design design) {
        return design.hosts().stream().filter(host -> !host.roles().isEmpty()).toList();
    }

    private Settings settings(Design design) {
        return design.settings().withSupplements()
                ? new Settings(
                        List.of(PortRange.of(5000)), false, design.settings().extras())
                : Settings.DEFAULT;
    }

    /** Nothing is placed, or all that is placed already is placed somewhere else. */
    private Layout layout(Design design) {
        Layout layout = new Layout(Map.of(), Map.of(), design.layout().extras());
        if (random.nextBoolean()) {
            for (Zone zone : design.zones()) {
                layout = layout.withZone(zone.id(), box());
            }
        }
        return layout;
    }

    private String zone(Design design) {
        return any(design.zones()).id();
    }

    private List<String> twoZones(Design design) {
        return two(design.zones().stream().map(Zone::id).toList());
    }

    private String host(Design design) {
        return any(design.hosts()).id();
    }

    private List<String> twoHosts(Design design) {
        return two(design.hosts().stream().map(Host::id).toList());
    }

    private List<String> two(List<String> ids) {
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 2));
    }

    private ZoneKind zoneKind() {
        return any(List.of(ZoneKind.values()));
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
