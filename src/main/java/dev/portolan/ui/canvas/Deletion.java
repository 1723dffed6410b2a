package dev.portolan.ui.canvas;

import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What deleting a selection means: hosts with their roles, zones with their hosts; flows are results and stay. */
final class Deletion {

    private Deletion() {}

    /** The edits in an order in which each finds what it names; empty where there is nothing to delete. */
    static List<Edit> of(Collection<Element> chosen) {
        List<String> hosts = new ArrayList<>();
        List<RoleElement> roles = new ArrayList<>();
        List<Edit> walls = new ArrayList<>();
        List<Edit> zones = new ArrayList<>();
        for (Element element : chosen) {
            switch (element) {
                case HostElement(var id) -> hosts.add(id);
                case RoleElement role -> roles.add(role);
                case FirewallElement(var id) -> walls.add(new Edit.RemoveFirewall(id));
                case ZoneElement(var id) -> zones.add(new Edit.RemoveZone(id));
                case FlowElement ignored -> {}
            }
        }
        List<Edit> edits = new ArrayList<>();
        // from the last role of a host to its first, so that the indices of the others still hold
        roles.stream()
                .filter(role -> !hosts.contains(role.host()))
                .sorted(Comparator.comparingInt(RoleElement::index).reversed())
                .forEach(role -> edits.add(new Edit.RemoveRole(role.host(), role.index())));
        if (!hosts.isEmpty()) {
            edits.add(new Edit.RemoveHosts(hosts));
        }
        edits.addAll(walls);
        edits.addAll(zones);
        return edits;
    }
}
