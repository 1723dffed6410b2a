package dev.portolan.ui;

import dev.portolan.analysis.Flow;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Zone;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Something that can be selected, on the canvas or in a table. */
public sealed interface Element {

    /** A zone. */
    record ZoneElement(String id) implements Element {}

    /** A firewall. */
    record FirewallElement(String id) implements Element {}

    /** A host. */
    record HostElement(String id) implements Element {}

    /** A role, named by its host and its place there. */
    record RoleElement(String host, int index) implements Element {}

    /** A flow; a table's row of several flows selects each of them. */
    record FlowElement(Flow flow) implements Element {}

    /** Whether the design has it; to ask about many, {@link #in}. */
    default boolean isIn(Design design) {
        return switch (this) {
            case ZoneElement(var id) -> design.zone(id).isPresent();
            case FirewallElement(var id) -> design.firewall(id).isPresent();
            case HostElement(var id) -> design.host(id).isPresent();
            case RoleElement(var host, var index) ->
                design.host(host).filter(h -> index < h.roles().size()).isPresent();
            case FlowElement(var flow) ->
                design.host(flow.fromHost()).isPresent()
                        && design.host(flow.toHost()).isPresent();
        };
    }

    /** A test for many elements: whether the design has them. */
    static Predicate<Element> in(Design design) {
        Set<String> zones = design.zones().stream().map(Zone::id).collect(Collectors.toSet());
        Set<String> firewalls = design.firewalls().stream().map(Firewall::id).collect(Collectors.toSet());
        Map<String, Integer> roles = new HashMap<>();
        design.hosts().forEach(host -> roles.put(host.id(), host.roles().size()));
        return element -> switch (element) {
            case ZoneElement(var id) -> zones.contains(id);
            case FirewallElement(var id) -> firewalls.contains(id);
            case HostElement(var id) -> roles.containsKey(id);
            case RoleElement(var host, var index) -> index < roles.getOrDefault(host, 0);
            case FlowElement(var flow) -> roles.containsKey(flow.fromHost()) && roles.containsKey(flow.toHost());
        };
    }
}
