package dev.portolan.ui.canvas;

import dev.portolan.analysis.Flow;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What menus and keys do to elements. Each is one step, for however many elements; what it makes is selected and in view. */
final class Actions {

    private final Surface surface;
    private final Consumer<Element> reveal;

    /** @param reveal brings into view what came to another place, or was made there */
    Actions(Surface surface, Consumer<Element> reveal) {
        this.surface = surface;
        this.reveal = reveal;
    }

    private GroupProposals proposals() {
        return new GroupProposals(surface.proposals());
    }

    private void submit(@Nullable Edit edit) {
        if (edit != null) {
            surface.submit(edit);
        }
    }

    void delete(Collection<Element> elements) {
        submit(surface.proposals().delete(elements));
    }

    /** Hosts into a zone, in the formation that they stand in. */
    void move(Collection<String> hosts, String zone) {
        submit(proposals().move(hosts, zone));
        hosts.stream().findFirst().ifPresent(host -> reveal.accept(new HostElement(host)));
    }

    /** Roles onto a host, behind those that it has. */
    void moveRoles(Collection<RoleElement> roles, String host) {
        int before = roles(host);
        submit(proposals().moveRoles(roles, host));
        if (roles(host) > before) {
            select(new RoleElement(host, roles(host) - 1));
        }
    }

    private void select(Element made) {
        surface.selection().only(made);
        reveal.accept(made);
    }

    /** Roles onto a new host in a zone. */
    void splitRoles(Collection<RoleElement> roles, String zone) {
        int hosts = surface.design().hosts().size();
        submit(proposals().splitRoles(roles, zone));
        if (surface.design().hosts().size() > hosts) {
            select(new HostElement(surface.design().hosts().getLast().id()));
        }
    }

    private int roles(String host) {
        return surface.design().host(host).map(Host::roles).map(List::size).orElse(0);
    }

    /** @param site null: none */
    void setSite(Collection<String> hosts, @Nullable String site) {
        submit(proposals().setSite(hosts, site));
    }

    void setInitiates(Collection<String> hosts, boolean set) {
        submit(proposals().setInitiates(hosts, set));
    }

    /** @param value null: the default */
    void setOption(Collection<RoleElement> roles, String option, @Nullable Object value) {
        submit(proposals().setOption(roles, option, value));
    }

    void setKind(String zone, ZoneKind kind) {
        submit(new Edit.SetZoneKind(zone, kind));
    }

    /** A role to a host, to the host of a role, or as a new host in a zone, wherever the role belongs. */
    void addRole(Endpoint endpoint, Element to) {
        switch (to) {
            case HostElement(var id) -> join(endpoint, id);
            case RoleElement(var host, var index) -> join(endpoint, host);
            case ZoneElement(var zone) -> {
                String made = surface.proposals().host(endpoint, zone).id();
                submit(proposals().addHost(endpoint, zone));
                select(new HostElement(made));
            }
            case FirewallElement ignored -> {}
            case FlowElement ignored -> {}
        }
    }

    private void join(Endpoint endpoint, String host) {
        submit(surface.proposals().addRole(endpoint, host));
        select(new RoleElement(host, roles(host) - 1));
    }

    /** A firewall between two zones; where they have one already, it is shown instead. */
    void addFirewall(String from, String to) {
        String wall = surface.design().firewalls().stream()
                .filter(firewall ->
                        firewall.between().size() == 2 && firewall.between().containsAll(List.of(from, to)))
                .findFirst()
                .map(firewall -> firewall.id())
                .orElseGet(() -> {
                    submit(surface.proposals().addFirewall(surface.words().get("canvas.firewall.new"), from, to));
                    return surface.design().firewalls().getLast().id();
                });
        select(new FirewallElement(wall));
    }

    void selectHostsIn(Collection<String> zones) {
        surface.selection()
                .set(surface.design().hosts().stream()
                        .filter(host -> zones.contains(host.zone()))
                        .map(host -> new HostElement(host.id()))
                        .toList());
    }

    /** Selects the flows of an element, so that all else steps back. */
    void showFlows(Element element) {
        Predicate<Flow> touching = touching(element);
        surface.selection()
                .set(surface.drawing().links().stream()
                        .flatMap(link -> link.flows().stream())
                        .filter(touching)
                        .map(FlowElement::new)
                        .toList());
    }

    private static Predicate<Flow> touching(Element element) {
        return switch (element) {
            case ZoneElement(var id) ->
                flow -> flow.from().zone().id().equals(id)
                        != flow.to().zone().id().equals(id);
            case HostElement(var id) ->
                flow -> flow.fromHost().equals(id) || flow.toHost().equals(id);
            case RoleElement(var host, var index) ->
                flow -> (flow.fromHost().equals(host) && flow.from().index() == index)
                        || (flow.toHost().equals(host) && flow.to().index() == index);
            case FirewallElement(var id) ->
                flow -> flow.route().stream().anyMatch(hop -> hop.firewall().equals(id));
            case FlowElement(var shown) -> shown::equals;
        };
    }
}
