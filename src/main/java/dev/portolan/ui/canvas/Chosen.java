package dev.portolan.ui.canvas;

import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Selected elements by kind, each in the order of its selection. Flows are results: nothing can be done with them.
 *
 * @param hosts ids
 * @param roles those of hosts that are not selected themselves
 * @param firewalls ids
 * @param zones ids
 */
record Chosen(Set<String> hosts, List<RoleElement> roles, Set<String> firewalls, Set<String> zones) {

    static Chosen of(Collection<Element> elements) {
        Set<String> hosts = new LinkedHashSet<>();
        List<RoleElement> roles = new ArrayList<>();
        Set<String> firewalls = new LinkedHashSet<>();
        Set<String> zones = new LinkedHashSet<>();
        for (Element element : elements) {
            switch (element) {
                case HostElement(var id) -> hosts.add(id);
                case RoleElement role -> roles.add(role);
                case FirewallElement(var id) -> firewalls.add(id);
                case ZoneElement(var id) -> zones.add(id);
                case FlowElement ignored -> {}
            }
        }
        roles.removeIf(role -> hosts.contains(role.host()));
        return new Chosen(hosts, roles, firewalls, zones);
    }
}
