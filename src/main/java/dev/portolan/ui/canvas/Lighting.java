package dev.portolan.ui.canvas;

import dev.portolan.analysis.Flow;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.Selection;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Shows what is selected, and lights the flows that belong to it. What the pointer is over comes before what is selected,
 * where it has flows.
 */
final class Lighting {

    private final Board board;
    private final Selection selection;
    private final PortLabels labels;

    Lighting(Board board, Selection selection, PortLabels labels) {
        this.board = board;
        this.selection = selection;
        this.labels = labels;
    }

    /** Brings all nodes into the state that the selection asks for. */
    void update() {
        mark();
        Element over = selection.hovered().get();
        Map<LinkNode, List<Flow>> lit = over == null ? Map.of() : lit(List.of(over));
        if (lit.isEmpty()) {
            lit = lit(selection.get());
        }
        boolean any = !lit.isEmpty();
        for (LinkNode link : board.links()) {
            boolean on = lit.containsKey(link);
            link.pseudoClassStateChanged(States.LIT, on);
            link.pseudoClassStateChanged(States.DIMMED, any && !on);
            if (on) {
                link.toFront();
            }
        }
        dim(lit.values());
        labels.show(board.drawing(), lit);
    }

    private void mark() {
        Set<Element> chosen = selection.get();
        board.zones().forEach(node -> node.pseudoClassStateChanged(States.SELECTED, false));
        board.walls().forEach(node -> node.pseudoClassStateChanged(States.SELECTED, false));
        board.cards().forEach(node -> {
            node.pseudoClassStateChanged(States.SELECTED, false);
            node.chips().forEach(chip -> chip.pseudoClassStateChanged(States.SELECTED, false));
        });
        for (Element element : chosen) {
            var node = board.node(element);
            if (node != null) {
                node.pseudoClassStateChanged(States.SELECTED, true);
            }
        }
    }

    /** With rows of a table selected, hosts that take no part step back; otherwise all are equal. */
    private void dim(Collection<List<Flow>> lit) {
        boolean narrow = selection.get().stream().anyMatch(FlowElement.class::isInstance);
        Set<String> hosts = new HashSet<>();
        Set<String> roles = new HashSet<>();
        lit.forEach(flows -> flows.forEach(flow -> {
            hosts.add("host-" + flow.fromHost());
            hosts.add("host-" + flow.toHost());
            roles.add("role-" + flow.fromHost() + "-" + flow.from().index());
            roles.add("role-" + flow.toHost() + "-" + flow.to().index());
        }));
        for (CardNode card : board.cards()) {
            card.pseudoClassStateChanged(States.DIMMED, narrow && !hosts.isEmpty() && !hosts.contains(card.getId()));
            card.chips()
                    .forEach(chip -> chip.pseudoClassStateChanged(States.LIT, narrow && roles.contains(chip.getId())));
        }
    }

    private Map<LinkNode, List<Flow>> lit(Collection<Element> elements) {
        Map<LinkNode, List<Flow>> lit = new LinkedHashMap<>();
        if (elements.isEmpty()) {
            return lit;
        }
        Set<Flow> rows = new HashSet<>();
        for (Element element : elements) {
            if (element instanceof FlowElement(var flow)) {
                rows.add(flow);
            }
        }
        List<Predicate<Flow>> tests = elements.stream().map(Lighting::test).toList();
        for (LinkNode link : board.links()) {
            List<Flow> flows = link.shape().flows().stream()
                    .filter(flow -> tests.stream().anyMatch(test -> test.test(flow))
                            || (!rows.isEmpty() && rows.contains(flow)))
                    .toList();
            if (!flows.isEmpty()) {
                lit.put(link, flows);
            }
        }
        return lit;
    }

    private static Predicate<Flow> test(Element element) {
        return switch (element) {
            case HostElement(var id) ->
                flow -> flow.fromHost().equals(id) || flow.toHost().equals(id);
            case RoleElement(var host, var index) ->
                flow -> (flow.fromHost().equals(host) && flow.from().index() == index)
                        || (flow.toHost().equals(host) && flow.to().index() == index);
            case FirewallElement(var id) ->
                flow -> flow.route().stream().anyMatch(hop -> hop.firewall().equals(id));
            case ZoneElement ignored -> flow -> false;
            case FlowElement ignored -> flow -> false;
        };
    }
}
