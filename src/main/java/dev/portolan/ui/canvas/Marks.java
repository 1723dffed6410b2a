package dev.portolan.ui.canvas;

import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import java.util.Set;

/**
 * What is said of hosts and roles at present, for nodes that come into view as for those that are in it.
 *
 * @param selected the selected elements
 * @param drop what a drop would go to; empty or one element
 * @param parties hosts that take part in the selected flows; the others step back unless this is empty
 * @param roles roles that take part in the selected flows
 */
record Marks(Set<Element> selected, Set<Element> drop, Set<String> parties, Set<RoleElement> roles) {

    static final Marks NONE = new Marks(Set.of(), Set.of(), Set.of(), Set.of());

    Marks withDrop(Set<Element> target) {
        return new Marks(selected, target, parties, roles);
    }

    boolean isSelected(String host) {
        return selected.contains(new HostElement(host));
    }

    boolean isDropTarget(String host) {
        return drop.contains(new HostElement(host));
    }

    boolean stepsBack(String host) {
        return !parties.isEmpty() && !parties.contains(host);
    }
}
