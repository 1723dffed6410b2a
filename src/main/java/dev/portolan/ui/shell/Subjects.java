package dev.portolan.ui.shell;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Fragment;
import dev.portolan.design.Host;
import dev.portolan.design.Zone;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a step is done to, for its name.
 *
 * @param zones titles of zones, which stand for all in them
 * @param hosts titles of hosts in other zones
 * @param others names of roles and firewalls
 */
record Subjects(List<String> zones, List<String> hosts, List<String> others) {

    /**
     * What is added, removed or shifted by an edit; nothing for edits of other kinds.
     *
     * @param role the name of a role by its id
     */
    static Subjects of(Edit edit, Design before, Function<String, String> role) {
        Subjects subjects = new Subjects(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        subjects.add(edit, before, role);
        return subjects;
    }

    private void add(Edit edit, Design before, Function<String, String> role) {
        switch (edit) {
            case Edit.Together(var edits) -> edits.forEach(each -> add(each, before, role));
            case Edit.Insert(var part) -> add(part);
            case Edit.AddHost(var host, var spot) -> hosts.add(host.title());
            case Edit.RemoveHosts(var ids) -> addHosts(Set.copyOf(ids), before);
            case Edit.Nudge nudge -> {
                nudge.zones().forEach(zone -> addZone(zone, before));
                addHosts(nudge.hosts(), before);
            }
            case Edit.RemoveZone(var zone) -> addZone(zone, before);
            case Edit.RemoveFirewall(var id) ->
                others.add(before.firewall(id).map(Firewall::title).orElse(id));
            case Edit.AddRole(var host, var placement) -> others.add(role.apply(placement.role()));
            case Edit.RemoveRole(var host, var index) ->
                before.host(host)
                        .filter(at -> index < at.roles().size())
                        .ifPresent(at ->
                                others.add(role.apply(at.roles().get(index).role())));
            case Edit.Meant(var intent, var meant) -> add(meant, before, role);
            case Edit.RenameDesign _,
                    Edit.DescribeDesign _,
                    Edit.SetEdition _,
                    Edit.SetSettings _,
                    Edit.Arrange _,
                    Edit.AddZone _,
                    Edit.RenameZone _,
                    Edit.SetZoneKind _,
                    Edit.PlaceZone _,
                    Edit.AddFirewall _,
                    Edit.RenameFirewall _,
                    Edit.SetFirewallZones _,
                    Edit.AddSite _,
                    Edit.RemoveSite _,
                    Edit.SetSite _,
                    Edit.SetSiteCode _,
                    Edit.RenameHost _,
                    Edit.MoveHosts _,
                    Edit.SetHostSite _,
                    Edit.SetSiteServerInitiates _,
                    Edit.SetHostCount _,
                    Edit.SetAddresses _,
                    Edit.SetDynamicPorts _,
                    Edit.SetBoundaryGroups _,
                    Edit.SetDomainControllers _,
                    Edit.MoveRole _,
                    Edit.SetOption _ -> {}
        }
    }

    private void add(Fragment part) {
        Set<String> rooms = part.zones().stream().map(Zone::id).collect(Collectors.toSet());
        part.zones().forEach(zone -> zones.add(zone.title()));
        part.hosts().stream().filter(host -> !rooms.contains(host.zone())).forEach(host -> hosts.add(host.title()));
    }

    private void addZone(String id, Design before) {
        zones.add(before.zone(id).map(Zone::title).orElse(id));
    }

    private void addHosts(Set<String> ids, Design before) {
        before.hosts().stream()
                .filter(host -> ids.contains(host.id()))
                .map(Host::title)
                .forEach(hosts::add);
    }

    /** The title of the only one, or how many there are. */
    String name(Messages words) {
        int all = zones.size() + hosts.size() + others.size();
        if (all == 1) {
            List<String> only = zones.isEmpty() ? hosts.isEmpty() ? others : hosts : zones;
            return words.get("edit.subject", only.getFirst());
        }
        if (all == hosts.size()) {
            return words.get("edit.subject.hosts", all);
        }
        return all == zones.size() ? words.get("edit.subject.zones", all) : words.get("edit.subject.elements", all);
    }
}
