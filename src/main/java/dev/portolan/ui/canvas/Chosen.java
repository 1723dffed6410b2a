package dev.portolan.ui.canvas;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The elements that a menu or a key is about. */
record Chosen(List<Element> elements) {

    Chosen {
        elements = List.copyOf(elements);
    }

    static Chosen of(Collection<Element> elements) {
        return new Chosen(List.copyOf(elements));
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /** Ids of the hosts among them. */
    List<String> hosts() {
        return of(HostElement.class).map(HostElement::id).toList();
    }

    /** Ids of the hosts among them, and of those whose roles are. */
    List<String> hostsOfAll() {
        return Stream.concat(
                        of(HostElement.class).map(HostElement::id),
                        of(RoleElement.class).map(RoleElement::host))
                .distinct()
                .toList();
    }

    /** The roles among them, but for those that go with their hosts. */
    List<RoleElement> roles() {
        List<String> hosts = hosts();
        return of(RoleElement.class)
                .filter(role -> !hosts.contains(role.host()))
                .toList();
    }

    /** Ids of the zones among them. */
    List<String> zones() {
        return of(ZoneElement.class).map(ZoneElement::id).toList();
    }

    /** The zones that hosts stand in, each once. */
    static List<String> zonesOf(Collection<String> hosts, Design design) {
        return hosts.stream()
                .flatMap(id -> design.host(id).stream())
                .map(Host::zone)
                .distinct()
                .toList();
    }

    private <E extends Element> Stream<E> of(Class<E> sort) {
        return elements.stream().filter(sort::isInstance).map(sort::cast);
    }
}
