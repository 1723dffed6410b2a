package dev.portolan.ui;

import dev.portolan.analysis.Flow;
import dev.portolan.design.Design;

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

    /** Whether the design has it. */
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
}
