package dev.portolan.ui.shell;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Flow;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Zone;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.tables.Focus;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What tables are narrowed to by what is selected. */
final class Focuses {

    private Focuses() {}

    static Focus of(Collection<Element> elements, Analysis analysis, Messages words) {
        Design design = analysis.design();
        Set<String> firewalls = new HashSet<>();
        Set<String> zones = new HashSet<>();
        Set<String> hosts = new HashSet<>();
        Set<Focus.Seat> seats = new HashSet<>();
        Set<Flow> flows = new HashSet<>();
        String title = "";
        for (Element element : elements) {
            switch (element) {
                case Element.FirewallElement(var id) -> {
                    firewalls.add(id);
                    title = design.firewall(id).map(Firewall::title).orElse(id);
                }
                case Element.ZoneElement(var id) -> {
                    zones.add(id);
                    title = design.zone(id).map(Zone::title).orElse(id);
                }
                case Element.HostElement(var id) -> {
                    hosts.add(id);
                    title = design.host(id).map(Host::title).orElse(id);
                }
                case Element.RoleElement(var id, var index) -> {
                    Host host = design.host(id).orElse(null);
                    if (host != null && index < host.roles().size()) {
                        String role = host.roles().get(index).role();
                        seats.add(new Focus.Seat(id, index, role));
                        String brief = analysis.catalog()
                                .endpoint(role)
                                .map(Endpoint::abbreviation)
                                .orElse(role);
                        title = host.title() + " (" + brief + ")";
                    }
                }
                case Element.FlowElement(var flow) -> {
                    flows.add(flow);
                    title = words.get("focus.flow", title(flow.fromHost(), design), title(flow.toHost(), design));
                }
            }
        }
        return new Focus(
                elements.size() == 1 || isOneLine(elements, flows)
                        ? title
                        : words.get("focus.several", elements.size()),
                firewalls,
                zones,
                hosts,
                seats,
                flows);
    }

    /** Whether all that is selected are flows of one host to another. */
    private static boolean isOneLine(Collection<Element> elements, Set<Flow> flows) {
        return elements.size() == flows.size()
                && flows.stream()
                                .map(flow -> List.of(flow.fromHost(), flow.toHost()))
                                .distinct()
                                .count()
                        == 1;
    }

    private static String title(String host, Design design) {
        return design.host(host).map(Host::title).orElse(host);
    }
}
