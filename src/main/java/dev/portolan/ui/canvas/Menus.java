package dev.portolan.ui.canvas;

import dev.portolan.design.Design;
import dev.portolan.design.ZoneKind;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** The context menu of each sort of element, of several elements, and of the empty canvas. */
final class Menus {

    /** What menus can ask of the view. */
    interface Commands {
        void rename(Element element);

        void details(Element element);

        void compare(String one, String other);

        void moveRoles(Collection<RoleElement> roles, Element beside);

        void startFirewall(@Nullable String zone);

        void selectAll();

        void fit();

        SelectionMenus selection();

        void fit(Collection<Element> elements);
    }

    private final Surface surface;
    private final Actions actions;
    private final Commands commands;
    private final MenuParts parts;
    private final HostMenus hosts;

    Menus(Surface surface, Actions actions, Offered offered, Commands commands) {
        this.surface = surface;
        this.actions = actions;
        this.commands = commands;
        parts = new MenuParts(surface.words());
        hosts = new HostMenus(surface, actions, offered, parts);
    }

    /**
     * The menu of an element, or of all that is selected where it is among that.
     *
     * @param target null: the empty canvas
     * @param at where a new zone would go
     */
    ContextMenu menu(@Nullable Element target, Point at) {
        ContextMenu menu = new ContextMenu();
        menu.setId("canvas-menu");
        if (!(target instanceof FlowElement)) {
            menu.getItems().addAll(commands.selection().clipboard(at));
            menu.getItems().add(MenuParts.line());
        }
        if (target instanceof HostElement || target instanceof ZoneElement) {
            menu.getItems().addAll(commands.selection().order(), MenuParts.line());
        }
        menu.getItems().addAll(target == null ? nothing(at) : items(target));
        return menu;
    }

    private Design design() {
        return surface.design();
    }

    private List<MenuItem> items(Element target) {
        boolean among = surface.selection().contains(target);
        boolean several = among && surface.selection().get().size() > 1;
        return several ? several(Chosen.of(surface.selection().get()), target) : one(target);
    }

    private List<MenuItem> one(Element target) {
        return switch (target) {
            case ZoneElement zone -> zone(zone);
            case FirewallElement wall -> wall(wall);
            case HostElement host -> host(host);
            case RoleElement role -> role(role);
            case FlowElement ignored -> List.of();
        };
    }

    private List<MenuItem> wall(FirewallElement wall) {
        return List.of(
                rename(wall),
                details(wall),
                MenuParts.line(),
                flows(wall),
                fitTo(List.of(wall)),
                MenuParts.line(),
                delete(List.of(wall), "canvas.menu.delete"));
    }

    private List<MenuItem> nothing(Point at) {
        Menu add = parts.menu("canvas.menu.addZone", "menu-add-zone");
        for (ZoneKind kind : ZoneKind.values()) {
            String name = surface.words().get("canvas.zone.kind." + kind.word());
            MenuItem item = new MenuItem(name);
            item.setId("menu-add-zone-" + kind.word());
            item.setOnAction(event -> surface.submit(surface.proposals().addZone(kind, name, at)));
            add.getItems().add(item);
        }
        return List.of(
                add,
                parts.item("canvas.menu.firewall", "menu-firewall", () -> commands.startFirewall(null)),
                MenuParts.line(),
                parts.item("canvas.menu.selectAll", "menu-select-all", "Shortcut+A", commands::selectAll),
                parts.item("canvas.menu.fit", "menu-fit", "Shortcut+0", commands::fit));
    }

    private List<MenuItem> zone(ZoneElement zone) {
        Menu kinds = parts.menu("canvas.menu.kind", "menu-kind");
        ZoneKind now = design().zone(zone.id()).orElseThrow().kind();
        for (ZoneKind kind : ZoneKind.values()) {
            String name = surface.words().get("canvas.zone.kind." + kind.word());
            kinds.getItems()
                    .add(MenuParts.named(
                            name, "menu-kind-" + kind.word(), kind == now, () -> actions.setKind(zone.id(), kind)));
        }
        return List.of(
                rename(zone),
                details(zone),
                kinds,
                MenuParts.line(),
                hosts.addRole(zone),
                parts.item("canvas.menu.firewallFrom", "menu-firewall", "F", () -> commands.startFirewall(zone.id())),
                MenuParts.line(),
                parts.item("canvas.menu.selectIn", "menu-select-in", () -> actions.selectHostsIn(List.of(zone.id()))),
                flows(zone),
                fitTo(List.of(zone)),
                MenuParts.line(),
                delete(List.of(zone), "canvas.menu.delete"));
    }

    private List<MenuItem> host(HostElement host) {
        List<String> ids = List.of(host.id());
        String zone = design().host(host.id()).orElseThrow().zone();
        return List.of(
                rename(host),
                details(host),
                MenuParts.line(),
                hosts.moveTo(ids),
                hosts.sites(ids),
                hosts.initiates(ids),
                hosts.addRole(host),
                MenuParts.line(),
                parts.item("canvas.menu.selectBeside", "menu-select-in", () -> actions.selectHostsIn(List.of(zone))),
                flows(host),
                fitTo(List.of(host)),
                MenuParts.line(),
                delete(List.of(host), "canvas.menu.delete"));
    }

    private List<MenuItem> role(RoleElement role) {
        List<MenuItem> items = new ArrayList<>(List.of(
                details(role),
                parts.item(
                        "canvas.menu.moveRole", "menu-move-role", "M", () -> commands.moveRoles(List.of(role), role))));
        hosts.options(role).ifPresent(items::add);
        items.addAll(List.of(
                MenuParts.line(),
                parts.item("canvas.menu.renameHost", "menu-rename", "F2", () -> commands.rename(role)),
                hosts.sites(List.of(role.host())),
                hosts.initiates(List.of(role.host())),
                hosts.addRole(role),
                MenuParts.line(),
                flows(role),
                MenuParts.line(),
                delete(List.of(role), "canvas.menu.deleteRole")));
        return items;
    }

    private List<MenuItem> several(Chosen chosen, Element target) {
        List<MenuItem> items = new ArrayList<>();
        if (!chosen.hosts().isEmpty()) {
            items.add(hosts.moveTo(chosen.hosts()));
        } else if (!chosen.roles().isEmpty()) {
            items.add(parts.item(
                    "canvas.menu.moveRoles", "menu-move-role", "M", () -> commands.moveRoles(chosen.roles(), target)));
        }
        if (!chosen.hostsOfAll().isEmpty()) {
            items.add(hosts.sites(chosen.hostsOfAll()));
            items.add(hosts.initiates(chosen.hostsOfAll()));
        }
        if (chosen.hostsOfAll().size() == 2) {
            items.add(parts.item(
                    "canvas.menu.compare",
                    "menu-compare",
                    () -> commands.compare(
                            chosen.hostsOfAll().getFirst(), chosen.hostsOfAll().getLast())));
        }
        if (chosen.zones().size() == 2) {
            items.add(parts.item(
                    "canvas.menu.firewallBetween",
                    "menu-firewall",
                    "F",
                    () -> actions.addFirewall(
                            chosen.zones().getFirst(), chosen.zones().getLast())));
        }
        if (!chosen.zones().isEmpty()) {
            items.add(parts.item(
                    "canvas.menu.selectInThese", "menu-select-in", () -> actions.selectHostsIn(chosen.zones())));
        }
        items.add(fitTo(chosen.elements()));
        items.add(MenuParts.line());
        items.add(delete(chosen.elements(), "canvas.menu.deleteSeveral"));
        return items;
    }

    private MenuItem rename(Element element) {
        return parts.item("canvas.menu.rename", "menu-rename", "F2", () -> commands.rename(element));
    }

    private MenuItem details(Element element) {
        return parts.item("canvas.menu.details", "menu-details", "Enter", () -> commands.details(element));
    }

    private MenuItem flows(Element element) {
        return parts.item("canvas.menu.flows", "menu-flows", () -> actions.showFlows(element));
    }

    private MenuItem fitTo(Collection<Element> elements) {
        return parts.item("canvas.menu.fitTo", "menu-fit-to", "Shortcut+Shift+0", () -> commands.fit(elements));
    }

    private MenuItem delete(Collection<Element> elements, String key) {
        return parts.item(key, "menu-delete", "Delete", () -> actions.delete(elements));
    }
}
