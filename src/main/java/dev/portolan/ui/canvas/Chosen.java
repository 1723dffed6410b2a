package dev.portolan.ui.canvas;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
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
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The elements that a gesture, a menu or a key is about, by kind, each in the order of its selection. Flows are results:
 * nothing can be done with them.
 *
 * @param elements all of them
 * @param hosts ids
 * @param roles those of hosts that are not among them themselves
 * @param firewalls ids
 * @param zones ids
 */
record Chosen(
        List<Element> elements,
        Set<String> hosts,
        List<RoleElement> roles,
        Set<String> firewalls,
        SequencedSet<String> zones) {

    static Chosen of(Collection<Element> elements) {
        Set<String> hosts = new LinkedHashSet<>();
        List<RoleElement> roles = new ArrayList<>();
        Set<String> firewalls = new LinkedHashSet<>();
        SequencedSet<String> zones = new LinkedHashSet<>();
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
        return new Chosen(List.copyOf(elements), hosts, roles, firewalls, zones);
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /** Ids of the hosts among them, and of those whose roles are. */
    List<String> hostsOfAll() {
        return Stream.concat(hosts.stream(), roles.stream().map(RoleElement::host))
                .distinct()
                .toList();
    }

    /** The zones that hosts stand in, each once. */
    static List<String> zonesOf(Collection<String> hosts, Design design) {
        return hosts.stream()
                .flatMap(id -> design.host(id).stream())
                .map(Host::zone)
                .distinct()
                .toList();
    }
}
