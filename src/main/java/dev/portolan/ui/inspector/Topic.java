package dev.portolan.ui.inspector;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a form is about. While it is equal to that of the form that is shown, that form stays. */
sealed interface Topic {

    /** The design itself. */
    record OfDesign() implements Topic {}

    /** Zones, by id. */
    record OfZones(List<String> ids) implements Topic {}

    /** Firewalls, by id. */
    record OfFirewalls(List<String> ids) implements Topic {}

    /**
     * Hosts, by id.
     *
     * @param clients whether one of them is a group of clients
     */
    record OfHosts(List<String> ids, boolean clients) implements Topic {}

    /** Roles, and what each of them is. */
    record OfRoles(List<RoleElement> elements, List<String> roles) implements Topic {}

    /**
     * A site, with all that decides which fields it has.
     *
     * @param site as it was when the form was made
     */
    record OfSite(Site site, String edition) implements Topic {

        @Override
        public boolean equals(Object other) {
            return other instanceof OfSite(var theirs, var theirEdition)
                    && site.code().equals(theirs.code())
                    && site.type() == theirs.type()
                    && edition.equals(theirEdition);
        }

        @Override
        public int hashCode() {
            return Objects.hash(site.code(), site.type(), edition);
        }
    }

    /** Connections, of which one row of a table may stand for several. */
    record OfFlows(List<FlowElement> flows) implements Topic {}

    /** Things of several kinds: how many of each. */
    record OfOthers(long zones, long firewalls, long hosts, long roles) implements Topic {}

    /** What the selection is about. */
    static Topic of(Collection<Element> selected, Design design, Catalog catalog) {
        List<Element> elements = selected.stream().filter(Element.in(design)).toList();
        if (elements.isEmpty()) {
            return new OfDesign();
        }
        List<String> zones =
                of(elements, ZoneElement.class).map(ZoneElement::id).toList();
        List<String> walls =
                of(elements, FirewallElement.class).map(FirewallElement::id).toList();
        List<String> hosts =
                of(elements, HostElement.class).map(HostElement::id).toList();
        List<RoleElement> roles = of(elements, RoleElement.class).toList();
        List<FlowElement> flows = of(elements, FlowElement.class).toList();
        int all = elements.size();
        if (zones.size() == all) {
            return new OfZones(zones);
        }
        if (walls.size() == all) {
            return new OfFirewalls(walls);
        }
        if (flows.size() == all) {
            return new OfFlows(flows);
        }
        Map<String, Host> byId = new HashMap<>();
        design.hosts().forEach(host -> byId.put(host.id(), host));
        if (hosts.size() == all) {
            boolean clients = hosts.stream()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .flatMap(host -> host.roles().stream())
                    .anyMatch(role -> isClient(role, catalog));
            return new OfHosts(hosts, clients);
        }
        if (roles.size() == all) {
            return new OfRoles(
                    roles,
                    roles.stream()
                            .map(role -> Objects.requireNonNull(byId.get(role.host()))
                                    .roles()
                                    .get(role.index())
                                    .role())
                            .toList());
        }
        return new OfOthers(zones.size(), walls.size(), hosts.size(), roles.size());
    }

    private static boolean isClient(Placement role, Catalog catalog) {
        return catalog.endpoint(role.role())
                .filter(endpoint -> endpoint.kind() == Endpoint.Kind.CLIENT)
                .isPresent();
    }

    private static <E> Stream<E> of(List<Element> elements, Class<E> kind) {
        return elements.stream().filter(kind::isInstance).map(kind::cast);
    }
}
