package dev.portolan.ui.canvas;

import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.RoleElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What deleting a selection means: hosts with their roles, zones with their hosts; flows are results and stay. */
final class Deletion {

    private Deletion() {}

    /** The edits in an order in which each finds what it names; empty where there is nothing to delete. */
    static List<Edit> of(Collection<Element> elements) {
        Chosen chosen = Chosen.of(elements);
        List<Edit> edits = new ArrayList<>();
        // from the last role of a host to its first, so that the indices of the others still hold
        chosen.roles().stream()
                .sorted(Comparator.comparingInt(RoleElement::index).reversed())
                .forEach(role -> edits.add(new Edit.RemoveRole(role.host(), role.index())));
        if (!chosen.hosts().isEmpty()) {
            edits.add(new Edit.RemoveHosts(List.copyOf(chosen.hosts())));
        }
        chosen.firewalls().forEach(firewall -> edits.add(new Edit.RemoveFirewall(firewall)));
        chosen.zones().forEach(zone -> edits.add(new Edit.RemoveZone(zone)));
        return edits;
    }
}
