package dev.portolan.design.edit;

import dev.portolan.design.Firewall;
import dev.portolan.design.Fragment;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Placement;
import dev.portolan.design.PortRange;
import dev.portolan.design.Settings;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step that a user takes: a gesture, a field that was filled in, a remedy that was accepted.
 *
 * <p>An edit names things by id and says nothing about the rest of the design, so it can be kept, named in a menu and
 * offered as a remedy. {@link Editor#apply} carries it out.
 */
public sealed interface Edit {

    /** Another title for the design. */
    record RenameDesign(String name) implements Edit {}

    /** Says more about the design, or nothing more. */
    record DescribeDesign(String description) implements Edit {}

    /** Computes the design with another edition of the catalog. Whether that edition exists is not asked here. */
    record SetEdition(String edition) implements Edit {}

    /** Replaces what holds for the whole design. */
    record SetSettings(Settings settings) implements Edit {}

    /** Draws everything anew; keys of the layout that Portolan does not know stay unless {@code layout} brings its own. */
    record Arrange(Layout layout) implements Edit {}

    /** Adds a zone behind the others. Without a box it stands where automatic layout puts it. */
    record AddZone(Zone zone, Layout.@Nullable Box box) implements Edit {}

    /** Removes a zone with the hosts in it; firewalls that would be left with fewer than two zones go too. */
    record RemoveZone(String zone) implements Edit {}

    /** Gives a zone another name to show; empty shows the id. */
    record RenameZone(String zone, String name) implements Edit {}

    /** Says that a zone is of another kind. */
    record SetZoneKind(String zone, ZoneKind kind) implements Edit {}

    /** Moves or resizes a zone on the canvas. */
    record PlaceZone(String zone, Layout.Box box) implements Edit {}

    /** Adds a firewall behind the others. */
    record AddFirewall(Firewall firewall) implements Edit {}

    /** Removes a firewall; its zones stay, and may no longer reach each other. */
    record RemoveFirewall(String firewall) implements Edit {}

    /** Gives a firewall another name to show; empty shows the id. */
    record RenameFirewall(String firewall, String name) implements Edit {}

    /** Says which zones a firewall stands between. */
    record SetFirewallZones(String firewall, List<String> zones) implements Edit {
        public SetFirewallZones {
            zones = List.copyOf(zones);
        }
    }

    /** Adds a site behind the others. */
    record AddSite(Site site) implements Edit {}

    /** Removes a site: its hosts stand without one, and the sites below it without a parent. */
    record RemoveSite(String code) implements Edit {}

    /** Replaces the site of the same code. */
    record SetSite(Site site) implements Edit {}

    /** Gives a site another code, wherever it is named. */
    record SetSiteCode(String code, String to) implements Edit {}

    /** Adds a host behind the others. Without a spot it stands where automatic layout puts it. */
    record AddHost(Host host, Layout.@Nullable Spot spot) implements Edit {}

    /** Removes hosts, and their ids wherever other hosts and roles name them. */
    record RemoveHosts(List<String> hosts) implements Edit {
        public RemoveHosts {
            hosts = List.copyOf(hosts);
        }
    }

    /** Gives a host another name to show; empty shows the id. */
    record RenameHost(String host, String name) implements Edit {}

    /** Moves hosts to other places, in the zone that they stand in or another. */
    record MoveHosts(List<Move> moves) implements Edit {
        public MoveHosts {
            moves = List.copyOf(moves);
        }
    }

    /**
     * Where one host goes.
     *
     * @param spot relative to the zone; null: where automatic layout puts it
     */
    record Move(String host, String zone, Layout.@Nullable Spot spot) {}

    /** Says which site a host belongs to; null: none. */
    record SetHostSite(String host, @Nullable String site) implements Edit {}

    /** Sets "Require the site server to initiate connections to this site system". */
    record SetSiteServerInitiates(String host, boolean set) implements Edit {}

    /** Says how many clients a group holds; 0 leaves it open. */
    record SetHostCount(String host, int count) implements Edit {}

    /** Says which IP addresses and CIDR blocks a host has. */
    record SetAddresses(String host, List<String> addresses) implements Edit {
        public SetAddresses {
            addresses = List.copyOf(addresses);
        }
    }

    /** Gives a host RPC ranges of its own; empty: those of the design. */
    record SetDynamicPorts(String host, List<PortRange> ranges) implements Edit {
        public SetDynamicPorts {
            ranges = List.copyOf(ranges);
        }
    }

    /** Says which boundary groups a host belongs to. */
    record SetBoundaryGroups(String host, List<String> groups) implements Edit {
        public SetBoundaryGroups {
            groups = List.copyOf(groups);
        }
    }

    /** Says which hosts' domain controllers a host uses; empty: the nearest. */
    record SetDomainControllers(String host, List<String> hosts) implements Edit {
        public SetDomainControllers {
            hosts = List.copyOf(hosts);
        }
    }

    /** Puts one more role on a host, behind the others. */
    record AddRole(String host, Placement placement) implements Edit {}

    /** Takes a role off a host; the host stays, even without roles. */
    record RemoveRole(String host, int index) implements Edit {}

    /** Takes a role with its options from one host to another, behind the roles there. */
    record MoveRole(String from, int index, String to) implements Edit {}

    /** Sets an option of a role; null puts it back to its default. */
    record SetOption(
            String host, int index, String option, @Nullable Object value) implements Edit {}

    /** Shifts zones, with the hosts in them, and hosts by a distance. What has no place yet gets none. */
    record Nudge(Set<String> zones, Set<String> hosts, double dx, double dy) implements Edit {
        public Nudge {
            zones = Set.copyOf(zones);
            hosts = Set.copyOf(hosts);
        }
    }

    /** Adds zones, firewalls and hosts behind the others, with their places. Their ids must be free, and what they name there. */
    record Insert(Fragment part) implements Edit {}

    /** An edit with what the user meant by it. */
    record Meant(Intent intent, Edit edit) implements Edit {}

    /** Several edits that are one step, carried out in order. */
    record Together(List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }
    }
}
