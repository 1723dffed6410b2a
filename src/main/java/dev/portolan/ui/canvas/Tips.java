package dev.portolan.ui.canvas;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** What a tooltip says of the element under the pointer: one for the whole canvas. */
final class Tips {

    private final Surface surface;
    private final Node view;
    private final Tooltip tip = new Tooltip();
    private @Nullable Element shown;

    Tips(Surface surface, Node view) {
        this.surface = surface;
        this.view = view;
    }

    void over(@Nullable Element element) {
        if (element == null ? shown != null : !element.equals(shown)) {
            shown = element;
            Tooltip.uninstall(view, tip);
            String text = element == null ? "" : text(element);
            if (!text.isEmpty()) {
                tip.setText(text);
                Tooltip.install(view, tip);
            }
        }
    }

    private String text(Element element) {
        Design design = surface.design();
        return switch (element) {
            case HostElement(var id) -> design.host(id).map(this::host).orElse("");
            case RoleElement(var id, var index) ->
                design.host(id)
                        .flatMap(host -> host.roles().stream().skip(index).findFirst())
                        .map(this::name)
                        .orElse("");
            case FirewallElement(var id) ->
                surface.drawing().wall(id).map(this::wall).orElse("");
            case ZoneElement ignored -> "";
            case FlowElement ignored -> "";
        };
    }

    private String wall(WallShape wall) {
        String title = wall.firewall().title();
        return wall.badge() == WallShape.NOT_COUNTED ? surface.words().get("canvas.wall.uncounted", title) : title;
    }

    /** The name, and the roles that the card does not show at present. */
    private String host(Host host) {
        boolean near = surface.board().detail().compareTo(Detail.ROLES) >= 0;
        Optional<CardShape> card = surface.drawing().card(host.id());
        int seen = near ? card.map(shape -> shape.chips().size()).orElse(0) : 0;
        String title = host.title().equals(host.id())
                ? host.title()
                : surface.words().get("canvas.card.tip", host.title(), host.id());
        String roles = host.roles().stream().skip(seen).map(this::name).collect(Collectors.joining("\n"));
        return roles.isEmpty() ? title : title + "\n" + roles;
    }

    private String title(Endpoint endpoint) {
        return endpoint.names().in(surface.words().locale());
    }

    private String own(Endpoint endpoint) {
        return surface.words().get("palette.tip.own", title(endpoint), endpoint.abbreviation());
    }

    private String name(Placement placement) {
        Catalog catalog = surface.catalog();
        String name = catalog.endpoint(placement.role())
                .map(endpoint -> endpoint.own() ? own(endpoint) : title(endpoint))
                .orElse(placement.role());
        return catalog.knows(surface.design().edition(), placement.role())
                ? name
                : surface.words().get("palette.unknown", name);
    }
}
