package dev.portolan.ui.canvas;

import dev.portolan.design.Host;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** The context menu of each sort of element, and of the empty canvas. */
final class Menus {

    /** What menus can ask of the view. */
    interface Commands {
        void rename(Element element);

        void delete(Element element);

        void startFirewall(@Nullable String zone);

        void fit();

        SelectionMenus selection();
    }

    private final Surface surface;
    private final Commands commands;

    Menus(Surface surface, Commands commands) {
        this.surface = surface;
        this.commands = commands;
    }

    ContextMenu menu(@Nullable Element target, Point at) {
        ContextMenu menu = new ContextMenu();
        menu.setId("canvas-menu");
        if (!(target instanceof FlowElement)) {
            menu.getItems().addAll(commands.selection().clipboard(at));
            menu.getItems().add(new SeparatorMenuItem());
        }
        if (target instanceof HostElement || target instanceof ZoneElement) {
            menu.getItems().add(commands.selection().order());
        }
        menu.getItems().addAll(items(target, at));
        return menu;
    }

    private List<MenuItem> items(@Nullable Element target, Point at) {
        return switch (target) {
            case null ->
                List.of(
                        zones(at),
                        item("canvas.menu.firewall", "menu-firewall", () -> commands.startFirewall(null)),
                        new SeparatorMenuItem(),
                        item("canvas.menu.fit", "menu-fit", commands::fit));
            case ZoneElement zone ->
                List.of(
                        rename(zone),
                        kinds(zone.id()),
                        item("canvas.menu.firewallFrom", "menu-firewall", () -> commands.startFirewall(zone.id())),
                        new SeparatorMenuItem(),
                        delete(zone));
            case FirewallElement wall -> List.of(rename(wall), new SeparatorMenuItem(), delete(wall));
            case HostElement host ->
                List.of(rename(host), sites(host.id()), initiates(host.id()), new SeparatorMenuItem(), delete(host));
            case RoleElement role ->
                List.of(
                        rename(role),
                        sites(role.host()),
                        initiates(role.host()),
                        new SeparatorMenuItem(),
                        delete(role));
            case FlowElement ignored -> List.of();
        };
    }

    private Messages words() {
        return surface.words();
    }

    private MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(words().get(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem rename(Element element) {
        return item("canvas.menu.rename", "menu-rename", () -> commands.rename(element));
    }

    private MenuItem delete(Element element) {
        return item(
                element instanceof RoleElement ? "canvas.menu.deleteRole" : "canvas.menu.delete",
                "menu-delete",
                () -> commands.delete(element));
    }

    private Menu zones(Point at) {
        Menu menu = new Menu(words().get("canvas.menu.addZone"));
        menu.setId("menu-add-zone");
        for (ZoneKind kind : ZoneKind.values()) {
            String name = words().get("canvas.zone.kind." + kind.word());
            MenuItem item = new MenuItem(name);
            item.setId("menu-add-zone-" + kind.word());
            item.setOnAction(event -> surface.submit(surface.proposals().addZone(kind, name, at)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu kinds(String id) {
        Menu menu = new Menu(words().get("canvas.menu.kind"));
        menu.setId("menu-kind");
        Zone zone = surface.design().zone(id).orElseThrow();
        for (ZoneKind kind : ZoneKind.values()) {
            String name = words().get("canvas.zone.kind." + kind.word());
            RadioMenuItem item = new RadioMenuItem(name);
            item.setSelected(zone.kind() == kind);
            item.setOnAction(event -> surface.submit(new Edit.SetZoneKind(id, kind)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu sites(String id) {
        Menu menu = new Menu(words().get("canvas.menu.site"));
        menu.setId("menu-site");
        Host host = surface.design().host(id).orElseThrow();
        menu.getItems().add(site(host, words().get("canvas.menu.noSite"), null));
        for (Site site : surface.design().sites()) {
            menu.getItems().add(site(host, site.title(), site.code()));
        }
        return menu;
    }

    private MenuItem site(Host host, String name, @Nullable String code) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(Objects.equals(host.site(), code));
        item.setOnAction(event -> surface.submit(new Edit.SetHostSite(host.id(), code)));
        return item;
    }

    private MenuItem initiates(String id) {
        Host host = surface.design().host(id).orElseThrow();
        CheckMenuItem item = new CheckMenuItem(words().get("canvas.menu.initiates"));
        item.setId("menu-initiates");
        item.setSelected(host.siteServerInitiates());
        item.setOnAction(event -> surface.submit(new Edit.SetSiteServerInitiates(id, !host.siteServerInitiates())));
        return item;
    }
}
