package dev.portolan.ui.shell;

import dev.portolan.analysis.Analysis;
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
                case Element.FlowElement ignored -> {} // a row narrows nothing
            }
        }
        return new Focus(
                elements.size() == 1 ? title : words.get("focus.several", elements.size()),
                firewalls,
                zones,
                hosts,
                seats);
    }
}
