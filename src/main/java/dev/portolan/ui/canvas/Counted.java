package dev.portolan.ui.canvas;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Bundle;
import dev.portolan.analysis.Hop;
import dev.portolan.analysis.Seat;
import dev.portolan.analysis.Use;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much crosses firewalls for one element. Asked for one element at a time: to count for all of a large design whenever
 * it changes would take too long.
 */
final class Counted {

    private final Element element;
    private long crossings;

    private Counted(Element element) {
        this.element = element;
    }

    /**
     * The crossings that a firewall lets through, or that start or end at a role, a host or in a zone.
     *
     * @param analysis null: nothing is known yet, so nothing crosses
     */
    static long crossings(@Nullable Analysis analysis, Element element) {
        if (analysis == null) {
            return 0;
        }
        if (element instanceof FirewallElement(var id)) {
            return analysis.crossingCount(id);
        }
        Counted counted = new Counted(element);
        analysis.bundles(counted::add);
        return counted.crossings;
    }

    private void add(Bundle bundle) {
        List<Hop> route = bundle.route();
        if (route != null && !route.isEmpty()) {
            long starting = ends(bundle.starts(), bundle.uses(), true)
                    * bundle.answers().size();
            long answering = ends(bundle.answers(), bundle.uses(), false)
                    * bundle.starts().size();
            crossings += (starting + answering) * route.size();
        }
    }

    /** How many uses have the element at that end, over all seats there. */
    private long ends(List<Seat> seats, List<Use> uses, boolean start) {
        long found = 0;
        for (Seat seat : seats) {
            switch (element) {
                case ZoneElement(var id) -> found += seat.zone().equals(id) ? uses.size() : 0;
                case HostElement(var id) -> found += seat.hostId().equals(id) ? uses.size() : 0;
                case RoleElement(var host, var index) ->
                    found += seat.hostId().equals(host)
                            ? uses.stream()
                                    .filter(use -> seat.parties()
                                                    .get(start ? use.starting() : use.answering())
                                                    .index()
                                            == index)
                                    .count()
                            : 0;
                case FirewallElement ignored -> {}
                case FlowElement ignored -> {}
            }
        }
        return found;
    }
}
