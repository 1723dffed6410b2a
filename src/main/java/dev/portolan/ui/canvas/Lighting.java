package dev.portolan.ui.canvas;

import dev.portolan.analysis.Flow;
import dev.portolan.diagram.LinkShape;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shows what is selected, and lights the flows that belong to it. What the pointer is over comes before what is selected,
 * where it has flows.
 */
final class Lighting {

    private final Board board;
    private final Selection selection;

    Lighting(Board board, Selection selection) {
        this.board = board;
        this.selection = selection;
    }

    /** Brings everything into the state that the selection asks for. */
    void update() {
        Element over = selection.hovered().get();
        Lit lit = over == null ? Lit.NONE : lit(List.of(over));
        if (lit.isEmpty()) {
            lit = lit(selection.get());
        }
        mark(lit);
        board.light(lit);
    }

    /** With rows of a table selected, hosts that take no part step back; otherwise all are equal. */
    private void mark(Lit lit) {
        Set<Element> chosen = selection.get();
        board.zones().forEach(node -> node.pseudoClassStateChanged(States.SELECTED, false));
        board.walls().forEach(node -> node.pseudoClassStateChanged(States.SELECTED, false));
        Set<String> parties = new HashSet<>();
        Set<RoleElement> roles = new HashSet<>();
        boolean narrow = false;
        for (Element element : chosen) {
            narrow |= element instanceof FlowElement;
            if (element instanceof ZoneElement || element instanceof FirewallElement) {
                var node = board.node(element);
                if (node != null) {
                    node.pseudoClassStateChanged(States.SELECTED, true);
                }
            }
        }
        if (narrow) {
            lit.rays()
                    .forEach(ray -> ray.flows().forEach(flow -> {
                        parties.add(flow.fromHost());
                        parties.add(flow.toHost());
                        roles.add(new RoleElement(flow.fromHost(), flow.from().index()));
                        roles.add(new RoleElement(flow.toHost(), flow.to().index()));
                    }));
        }
        board.mark(new Marks(chosen, board.marks().drop(), parties, roles));
    }

    private Lit lit(Collection<Element> elements) {
        Asked asked = Asked.of(elements);
        if (asked.isEmpty()) {
            return Lit.NONE;
        }
        List<Lit.Ray> rays = new ArrayList<>();
        for (LinkShape link : board.drawing().links()) {
            if (asked.mayMean(link)) {
                List<Flow> flows = link.flows().stream().filter(asked::means).toList();
                if (!flows.isEmpty()) {
                    rays.add(new Lit.Ray(link, flows));
                }
            }
        }
        return new Lit(rays);
    }

    /** What some elements ask to be lit. */
    private record Asked(Set<String> hosts, Set<RoleElement> roles, Set<String> walls, Set<Flow> flows) {

        static Asked of(Collection<Element> elements) {
            Asked asked = new Asked(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
            elements.forEach(asked::add);
            return asked;
        }

        private void add(Element element) {
            switch (element) {
                case HostElement(var id) -> hosts.add(id);
                case RoleElement role -> roles.add(role);
                case FirewallElement(var id) -> walls.add(id);
                case FlowElement(var flow) -> flows.add(flow);
                case ZoneElement ignored -> {} // a zone has no flows of its own
            }
        }

        boolean isEmpty() {
            return hosts.isEmpty() && roles.isEmpty() && walls.isEmpty() && flows.isEmpty();
        }

        /** A quick look that leaves out most lines. */
        boolean mayMean(LinkShape link) {
            return !roles.isEmpty()
                    || !walls.isEmpty()
                    || !flows.isEmpty()
                    || hosts.contains(link.fromHost())
                    || hosts.contains(link.toHost());
        }

        boolean means(Flow flow) {
            return hosts.contains(flow.fromHost())
                    || hosts.contains(flow.toHost())
                    || (!walls.isEmpty() && flow.route().stream().anyMatch(hop -> walls.contains(hop.firewall())))
                    || (!roles.isEmpty()
                            && (roles.contains(new RoleElement(
                                            flow.fromHost(), flow.from().index()))
                                    || roles.contains(new RoleElement(
                                            flow.toHost(), flow.to().index()))))
                    || (!flows.isEmpty() && flows.contains(flow));
        }
    }
}
