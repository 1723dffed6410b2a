package dev.portolan.design.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Layout;

/**
 * Carries out edits.
 *
 * <p>A function of its arguments: the same design and edit always give an equal design. What the edit does not concern
 * is shared between the two, so keeping many designs costs little.
 */
public final class Editor {

    private Editor() {}

    /**
     * The design after the edit; the same instance where the edit changes nothing. What it would place beyond
     * {@link Layout#FARTHEST} stands at that edge.
     *
     * @throws InvalidDesignException if the edit names something that the design lacks, or would make it invalid
     */
    public static Design apply(Design design, Edit edit) {
        Design changed = carryOut(design, edit);
        if (!changed.layout().equals(design.layout())) {
            changed = changed.withLayout(changed.layout().within());
        }
        return changed.equals(design) ? design : changed;
    }

    private static Design carryOut(Design design, Edit edit) {
        return switch (edit) {
            case Edit.RenameDesign(var name) -> design.withName(name);
            case Edit.DescribeDesign(var description) -> design.withDescription(description);
            case Edit.SetEdition(var edition) -> design.withEdition(edition);
            case Edit.SetSettings(var settings) -> design.withSettings(settings);
            case Edit.Arrange(var layout) -> design.withLayout(keepingExtras(layout, design.layout()));
            case Edit.AddZone add -> ZoneEdits.add(design, add);
            case Edit.RemoveZone(var zone) -> ZoneEdits.remove(design, zone);
            case Edit.RenameZone(var zone, var name) -> ZoneEdits.change(design, zone, z -> z.withName(name));
            case Edit.SetZoneKind(var zone, var kind) -> ZoneEdits.change(design, zone, z -> z.withKind(kind));
            case Edit.PlaceZone(var zone, var box) -> ZoneEdits.place(design, zone, box);
            case Edit.AddFirewall(var firewall) -> FirewallEdits.add(design, firewall);
            case Edit.RemoveFirewall(var firewall) -> FirewallEdits.remove(design, firewall);
            case Edit.RenameFirewall(var firewall, var name) -> FirewallEdits.rename(design, firewall, name);
            case Edit.SetFirewallZones(var firewall, var zones) -> FirewallEdits.setZones(design, firewall, zones);
            case Edit.AddSite(var site) -> SiteEdits.add(design, site);
            case Edit.RemoveSite(var code) -> SiteEdits.remove(design, code);
            case Edit.SetSite(var site) -> SiteEdits.set(design, site);
            case Edit.SetSiteCode(var code, var to) -> SiteEdits.setCode(design, code, to);
            case Edit.AddHost add -> HostEdits.add(design, add);
            case Edit.RemoveHosts(var hosts) -> HostEdits.remove(design, hosts);
            case Edit.RenameHost(var host, var name) -> HostEdits.change(design, host, h -> h.withName(name));
            case Edit.MoveHosts(var moves) -> HostEdits.move(design, moves);
            case Edit.SetHostSite(var host, var site) -> HostEdits.setSite(design, host, site);
            case Edit.SetSiteServerInitiates(var host, var set) ->
                HostEdits.change(design, host, h -> h.withSiteServerInitiates(set));
            case Edit.SetHostCount(var host, var count) -> HostEdits.change(design, host, h -> h.withCount(count));
            case Edit.SetAddresses(var host, var addresses) ->
                HostEdits.change(design, host, h -> h.withAddresses(addresses));
            case Edit.SetDynamicPorts(var host, var ranges) ->
                HostEdits.change(design, host, h -> h.withDynamicPorts(ranges));
            case Edit.SetBoundaryGroups(var host, var groups) ->
                HostEdits.change(design, host, h -> h.withBoundaryGroups(groups));
            case Edit.SetDomainControllers(var host, var hosts) ->
                HostEdits.change(design, host, h -> h.withDomainControllers(hosts));
            case Edit.AddRole(var host, var placement) -> HostEdits.change(design, host, h -> h.plus(placement));
            case Edit.RemoveRole(var host, var index) -> RoleEdits.remove(design, host, index);
            case Edit.MoveRole move -> RoleEdits.move(design, move);
            case Edit.SetOption set -> RoleEdits.setOption(design, set);
            case Edit.Nudge nudge -> Shifts.nudge(design, nudge);
            case Edit.Insert(var part) -> Copies.insert(design, part);
            case Edit.Meant(var intent, var meant) -> carryOut(design, meant);
            case Edit.Together(var edits) -> HostChanges.carryOut(design, edits);
        };
    }

    private static Layout keepingExtras(Layout layout, Layout before) {
        Extras extras = layout.extras().isEmpty() ? before.extras() : layout.extras();
        return new Layout(layout.zones(), layout.hosts(), extras);
    }
}
