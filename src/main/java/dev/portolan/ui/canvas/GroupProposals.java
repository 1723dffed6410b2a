package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Places;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element.RoleElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Steps that menus and keys propose, where no pointer says what and where exactly: for any number of elements, and to the
 * top left corner of a zone or the next free place there. Null where nothing would change.
 */
record GroupProposals(Proposals single) {

    private Places places() {
        return single.places();
    }

    private Design design() {
        return places().design();
    }

    /** Hosts into a zone, in the formation that they stand in. Those that are there already stay where they are. */
    @Nullable
    Edit move(Collection<String> hosts, String zone) {
        List<Host> moving = hosts.stream()
                .flatMap(id -> design().host(id).stream())
                .filter(host -> !host.zone().equals(zone))
                .toList();
        if (moving.isEmpty()) {
            return null;
        }
        double left = moving.stream()
                .mapToDouble(host -> places().card(host).x())
                .min()
                .orElse(0);
        double top = moving.stream()
                .mapToDouble(host -> places().card(host).y())
                .min()
                .orElse(0);
        Box room = places().zone(zone);
        return single.move(
                moving.stream().map(Host::id).toList(),
                zone,
                room.x() + Metrics.PADDING - left,
                room.y() + Metrics.ZONE_TITLE_HEIGHT - top);
    }

    /** Roles onto a host; those that are there already stay. */
    @Nullable
    Edit moveRoles(Collection<RoleElement> roles, String host) {
        List<Edit> moves =
                moves(roles.stream().filter(role -> !role.host().equals(host)).toList(), host);
        return moves.isEmpty() ? null : single.placed(moves);
    }

    /** Roles onto a new host in a zone; a host's only role takes the host with it. */
    @Nullable
    Edit splitRoles(Collection<RoleElement> roles, String zone) {
        List<RoleElement> ordered = fromTheLast(roles);
        if (ordered.isEmpty()) {
            return null;
        }
        RoleElement first = ordered.getFirst();
        Edit split = single.splitRole(first.host(), first.index(), zone, corner(zone));
        List<Edit> edits = new ArrayList<>(List.of(split));
        edits.addAll(moves(ordered.subList(1, ordered.size()), made(split, first.host())));
        return edits.size() == 1 ? split : new Edit.Together(edits);
    }

    /** The host that a split makes, or the one that it moves as a whole. */
    private static String made(Edit split, String moved) {
        return switch (split) {
            case Edit.AddHost add -> add.host().id();
            case Edit.Together(var edits) ->
                edits.stream()
                        .map(edit -> made(edit, moved))
                        .filter(id -> !id.equals(moved))
                        .findFirst()
                        .orElse(moved);
            default -> moved;
        };
    }

    private static List<Edit> moves(List<RoleElement> roles, String host) {
        return fromTheLast(roles).stream()
                .<Edit>map(role -> new Edit.MoveRole(role.host(), role.index(), host))
                .toList();
    }

    /** So that the indices of the others still hold when one is gone. */
    private static List<RoleElement> fromTheLast(Collection<RoleElement> roles) {
        return roles.stream()
                .sorted(Comparator.comparing(RoleElement::host)
                        .thenComparing(RoleElement::index, Comparator.reverseOrder()))
                .toList();
    }

    /** A role as a new host in a zone. */
    Edit addHost(Endpoint endpoint, String zone) {
        return single.addHost(endpoint, zone, corner(zone));
    }

    private Point corner(String zone) {
        Box room = places().zone(zone);
        return new Point(
                room.x() + Metrics.PADDING + Metrics.CARD_WIDTH / 2, room.y() + Metrics.ZONE_TITLE_HEIGHT + 35);
    }

    /** Another site for hosts; null as the site: none. */
    @Nullable
    Edit setSite(Collection<String> hosts, @Nullable String site) {
        return together(hosts.stream()
                .flatMap(id -> design().host(id).stream())
                .filter(host -> !Objects.equals(host.site(), site))
                .<Edit>map(host -> new Edit.SetHostSite(host.id(), site))
                .toList());
    }

    /** Says of hosts whether the site server starts the connections to them. */
    @Nullable
    Edit setInitiates(Collection<String> hosts, boolean set) {
        return together(hosts.stream()
                .flatMap(id -> design().host(id).stream())
                .filter(host -> host.siteServerInitiates() != set)
                .<Edit>map(host -> new Edit.SetSiteServerInitiates(host.id(), set))
                .toList());
    }

    /** Sets an option of roles; null as the value: its default. */
    @Nullable
    Edit setOption(Collection<RoleElement> roles, String option, @Nullable Object value) {
        return together(roles.stream()
                .filter(role -> !Objects.equals(
                        design().host(role.host())
                                .orElseThrow()
                                .roles()
                                .get(role.index())
                                .option(option),
                        value))
                .<Edit>map(role -> new Edit.SetOption(role.host(), role.index(), option, value))
                .toList());
    }

    private static @Nullable Edit together(List<Edit> edits) {
        return switch (edits.size()) {
            case 0 -> null;
            case 1 -> edits.getFirst();
            default -> new Edit.Together(edits);
        };
    }
}
