package dev.portolan.ui.shell;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Intent;
import dev.portolan.text.Messages;
import java.util.List;

/** Names of steps for the undo and redo commands. */
final class EditNames {

    private final Catalog catalog;
    private final Messages words;

    EditNames(Catalog catalog, Messages words) {
        this.catalog = catalog;
        this.words = words;
    }

    /**
     * The name of a step.
     *
     * @param before the design that the step starts from: what the step removes has its title there
     */
    String of(Edit edit, Design before) {
        return switch (edit) {
            case Edit.RenameDesign rename -> words.get("edit.rename-design");
            case Edit.DescribeDesign describe -> words.get("edit.describe-design");
            case Edit.SetEdition(var id) ->
                words.get(
                        "edit.set-edition",
                        catalog.edition(id)
                                .map(edition -> edition.title().in(words.locale()))
                                .orElse(id));
            case Edit.SetSettings settings -> words.get("edit.set-settings");
            case Edit.Arrange arrange -> words.get("edit.arrange");
            case Edit.AddZone add -> words.get("edit.add-zone", add.zone().title());
            case Edit.RemoveZone(var id) -> words.get("edit.remove-zone", zone(before, id));
            case Edit.RenameZone(var id, var name) -> words.get("edit.rename-zone", zone(before, id));
            case Edit.SetZoneKind(var id, var kind) -> words.get("edit.set-zone-kind", zone(before, id));
            case Edit.PlaceZone(var id, var box) -> words.get("edit.place-zone", zone(before, id));
            case Edit.AddFirewall(var firewall) -> words.get("edit.add-firewall", firewall.title());
            case Edit.RemoveFirewall(var id) -> words.get("edit.remove-firewall", firewall(before, id));
            case Edit.RenameFirewall(var id, var name) -> words.get("edit.rename-firewall", firewall(before, id));
            case Edit.SetFirewallZones(var id, var zones) -> words.get("edit.set-firewall-zones", firewall(before, id));
            case Edit.AddSite(var site) -> words.get("edit.add-site", site.title());
            case Edit.RemoveSite(var code) -> words.get("edit.remove-site", code);
            case Edit.SetSite(var site) -> words.get("edit.set-site", site.title());
            case Edit.SetSiteCode(var code, var to) -> words.get("edit.set-site-code", code, to);
            case Edit.AddHost add ->
                words.get(
                        "edit.add-host",
                        contents(add.host()),
                        zone(before, add.host().zone()));
            case Edit.RemoveHosts(var hosts) ->
                hosts.size() == 1
                        ? words.get("edit.remove-host", host(before, hosts.getFirst()))
                        : words.get("edit.remove-hosts", hosts.size());
            case Edit.RenameHost(var id, var name) -> words.get("edit.rename-host", host(before, id));
            case Edit.MoveHosts(var moves) -> moves(moves, before);
            case Edit.SetHostSite(var id, var site) -> words.get("edit.set-host-site", host(before, id));
            case Edit.SetSiteServerInitiates(var id, var set) ->
                words.get("edit.set-site-server-initiates", host(before, id));
            case Edit.SetHostCount(var id, var count) -> words.get("edit.set-host-count", host(before, id));
            case Edit.SetAddresses(var id, var addresses) -> words.get("edit.set-addresses", host(before, id));
            case Edit.SetDynamicPorts(var id, var ranges) -> words.get("edit.set-dynamic-ports", host(before, id));
            case Edit.SetBoundaryGroups(var id, var groups) -> words.get("edit.set-boundary-groups", host(before, id));
            case Edit.SetDomainControllers(var id, var hosts) ->
                words.get("edit.set-domain-controllers", host(before, id));
            case Edit.AddRole(var id, var placement) ->
                words.get("edit.add-role", role(placement.role()), host(before, id));
            case Edit.RemoveRole(var id, var index) ->
                words.get("edit.remove-role", role(before, id, index), host(before, id));
            case Edit.MoveRole(var from, var index, var to) ->
                words.get("edit.move-role", role(before, from, index), host(before, to));
            case Edit.SetOption(var id, var index, var option, var value) ->
                words.get("edit.set-option", role(before, id, index), host(before, id));
            case Edit.Nudge nudge ->
                words.get("edit.nudge", Subjects.of(nudge, before, this::role).name(words));
            case Edit.Insert insert ->
                words.get("edit.insert", Subjects.of(insert, before, this::role).name(words));
            case Edit.Meant(var intent, var meant) -> meant(intent, meant, before);
            case Edit.Together(var edits) -> ofSeveral(edits, before);
        };
    }

    private String meant(Intent intent, Edit edit, Design before) {
        return switch (intent) {
            case ALIGN_LEFT -> words.get("edit.align.left");
            case ALIGN_CENTRE -> words.get("edit.align.centre");
            case ALIGN_RIGHT -> words.get("edit.align.right");
            case ALIGN_TOP -> words.get("edit.align.top");
            case ALIGN_MIDDLE -> words.get("edit.align.middle");
            case ALIGN_BOTTOM -> words.get("edit.align.bottom");
            case DISTRIBUTE_ACROSS -> words.get("edit.distribute.across");
            case DISTRIBUTE_DOWN -> words.get("edit.distribute.down");
            case CUT ->
                words.get("edit.cut", Subjects.of(edit, before, this::role).name(words));
            case PASTE ->
                words.get("edit.paste", Subjects.of(edit, before, this::role).name(words));
            case DUPLICATE ->
                words.get(
                        "edit.duplicate", Subjects.of(edit, before, this::role).name(words));
        };
    }

    /** Writing down where things are shown, or making the host that a role moves to, is not what the user did. */
    private String ofSeveral(List<Edit> edits, Design before) {
        List<Edit> telling = edits.stream()
                .filter(edit -> !(edit instanceof Edit.Arrange))
                .filter(edit ->
                        !(edit instanceof Edit.AddHost add && add.host().roles().isEmpty()))
                .toList();
        if (telling.size() > 1 && telling.stream().allMatch(EditNames::removes)) {
            return words.get("edit.remove-several", telling.size());
        }
        if (telling.size() > 1
                && telling.stream().map(Edit::getClass).distinct().count() == 1) {
            return alike(telling, before);
        }
        return telling.isEmpty() ? words.get("edit.arrange") : of(telling.getFirst(), before);
    }

    /** The same done to several. */
    private String alike(List<Edit> edits, Design before) {
        return switch (edits.getFirst()) {
            case Edit.SetHostSite ignored -> words.get("edit.set-host-sites", edits.size());
            case Edit.SetSiteServerInitiates ignored ->
                words.get("edit.set-site-server-initiates-several", edits.size());
            case Edit.MoveRole(var from, var index, var to) ->
                words.get("edit.move-roles", edits.size(), host(before, to));
            case Edit.SetOption ignored -> words.get("edit.set-options", edits.size());
            case Edit.RenameHost _,
                    Edit.SetHostCount _,
                    Edit.SetAddresses _,
                    Edit.SetDynamicPorts _,
                    Edit.SetBoundaryGroups _,
                    Edit.SetDomainControllers _ -> words.get("edit.change-hosts", edits.size());
            case Edit.RenameZone _, Edit.SetZoneKind _ -> words.get("edit.change-zones", edits.size());
            case Edit.RenameFirewall _, Edit.SetFirewallZones _ -> words.get("edit.change-firewalls", edits.size());
            case Edit one -> of(one, before);
        };
    }

    private static boolean removes(Edit edit) {
        return edit instanceof Edit.RemoveHosts
                || edit instanceof Edit.RemoveRole
                || edit instanceof Edit.RemoveZone
                || edit instanceof Edit.RemoveFirewall;
    }

    private String moves(List<Edit.Move> moves, Design before) {
        if (moves.size() != 1) {
            return words.get("edit.move-hosts", moves.size());
        }
        Edit.Move move = moves.getFirst();
        boolean within = before.host(move.host())
                .map(host -> host.zone().equals(move.zone()))
                .orElse(false);
        return within
                ? words.get("edit.move-host-within", host(before, move.host()))
                : words.get("edit.move-host", host(before, move.host()), zone(before, move.zone()));
    }

    private String contents(Host host) {
        return host.roles().size() == 1 ? role(host.roles().getFirst().role()) : host.title();
    }

    private String role(Design design, String host, int index) {
        return design.host(host)
                .map(Host::roles)
                .filter(roles -> index < roles.size())
                .map(roles -> roles.get(index))
                .map(Placement::role)
                .map(this::role)
                .orElse(host);
    }

    private String role(String id) {
        return catalog.endpoint(id)
                .map(Endpoint::names)
                .map(names -> names.in(words.locale()))
                .orElse(id);
    }

    private static String zone(Design design, String id) {
        return design.zone(id).map(Zone::title).orElse(id);
    }

    private static String firewall(Design design, String id) {
        return design.firewall(id).map(Firewall::title).orElse(id);
    }

    private static String host(Design design, String id) {
        return design.host(id).map(Host::title).orElse(id);
    }
}
