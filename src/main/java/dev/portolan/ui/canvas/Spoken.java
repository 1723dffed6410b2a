package dev.portolan.ui.canvas;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Zone;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a screen reader says of an element: what it is, where it stands, and how much crosses for it. */
record Spoken(Catalog catalog, Messages words) {

    /** The sentence; empty where the design does not have the element. */
    String of(Element element, Design design, @Nullable Analysis analysis, boolean selected) {
        String sentence = of(element, design, analysis);
        return selected && !sentence.isEmpty() ? words.get("spoken.selected", sentence) : sentence;
    }

    private String of(Element element, Design design, @Nullable Analysis analysis) {
        return switch (element) {
            case ZoneElement(var id) ->
                design.zone(id).map(zone -> zone(zone, design)).orElse("");
            case FirewallElement(var id) ->
                design.firewall(id)
                        .map(wall -> wall(wall, design, Counted.crossings(analysis, element)))
                        .orElse("");
            case HostElement(var id) ->
                design.host(id)
                        .map(host -> host(host, design, Counted.crossings(analysis, element)))
                        .orElse("");
            case RoleElement(var id, var index) ->
                design.host(id)
                        .filter(host -> index < host.roles().size())
                        .map(host -> words.get(
                                "spoken.role",
                                name(host.roles().get(index).role(), design),
                                host.title(),
                                zone(host, design),
                                Counted.crossings(analysis, element)))
                        .orElse("");
            case FlowElement ignored -> "";
        };
    }

    private String zone(Zone zone, Design design) {
        long hosts = design.hosts().stream()
                .filter(host -> host.zone().equals(zone.id()))
                .count();
        String kind = words.get("canvas.zone.kind." + zone.kind().word());
        return words.get("spoken.zone", zone.title(), kind, hosts);
    }

    private String wall(Firewall wall, Design design, long crossings) {
        String zones = wall.between().stream()
                .map(id -> design.zone(id).map(Zone::title).orElse(id))
                .collect(Collectors.joining(words.get("spoken.and")));
        return words.get("spoken.wall", wall.title(), zones, crossings);
    }

    private String host(Host host, Design design, long crossings) {
        String zone = zone(host, design);
        if (host.roles().isEmpty()) {
            return words.get("spoken.host.empty", host.title(), zone);
        }
        String roles =
                host.roles().stream().map(role -> name(role.role(), design)).collect(Collectors.joining(", "));
        return words.get("spoken.host", host.title(), zone, roles, crossings);
    }

    private static String zone(Host host, Design design) {
        return design.zone(host.zone()).map(Zone::title).orElse(host.zone());
    }

    private String name(String role, Design design) {
        String name =
                catalog.endpoint(role).map(e -> e.names().in(words.locale())).orElse(role);
        return catalog.knows(design.edition(), role) ? name : words.get("spoken.unknown", name);
    }
}
