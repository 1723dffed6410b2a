package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Option;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.RoleElement;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Parts of context menus that are about hosts, one or several, and about their roles. */
final class HostMenus {

    private final Surface surface;
    private final Actions actions;
    private final Offered offered;
    private final MenuParts parts;

    HostMenus(Surface surface, Actions actions, Offered offered, MenuParts parts) {
        this.surface = surface;
        this.actions = actions;
        this.offered = offered;
        this.parts = parts;
    }

    private Design design() {
        return surface.design();
    }

    private List<Host> hosts(Collection<String> ids) {
        return ids.stream().flatMap(id -> design().host(id).stream()).toList();
    }

    /** The zones; the one where all of the hosts are is marked. */
    Menu moveTo(Collection<String> ids) {
        Menu menu = parts.menu("canvas.menu.moveTo", "menu-move-to");
        List<String> present = Chosen.zonesOf(ids, design());
        for (Zone zone : design().zones()) {
            boolean here = present.equals(List.of(zone.id()));
            menu.getItems()
                    .add(MenuParts.named(
                            zone.title(), "menu-move-to-" + zone.id(), here, () -> actions.move(ids, zone.id())));
        }
        return menu;
    }

    /** The sites; the one that all of the hosts have is marked. */
    Menu sites(Collection<String> ids) {
        Menu menu = parts.menu("canvas.menu.site", "menu-site");
        List<String> present = hosts(ids).stream()
                .map(host -> Optional.ofNullable(host.site()).orElse(""))
                .distinct()
                .toList();
        menu.getItems()
                .add(MenuParts.named(
                        surface.words().get("canvas.menu.noSite"),
                        "menu-site-none",
                        present.equals(List.of("")),
                        () -> actions.setSite(ids, null)));
        for (Site site : design().sites()) {
            boolean here = present.equals(List.of(site.code()));
            menu.getItems()
                    .add(MenuParts.named(
                            site.title(), "menu-site-" + site.code(), here, () -> actions.setSite(ids, site.code())));
        }
        return menu;
    }

    /** Whether the site server starts connections; checked where it does for all of the hosts. */
    CheckMenuItem initiates(Collection<String> ids) {
        boolean all = hosts(ids).stream().allMatch(Host::siteServerInitiates);
        return parts.check(
                surface.words().get("canvas.menu.initiates"),
                "menu-initiates",
                all,
                () -> actions.setInitiates(ids, !all));
    }

    /** The roles that the edition knows, kind by kind. */
    Menu addRole(Element to) {
        Menu menu = parts.menu("canvas.menu.addRole", "menu-add-role");
        for (Endpoint.Kind kind : Endpoint.Kind.values()) {
            String word = kind.name().toLowerCase(Locale.ROOT);
            Menu group = parts.menu("canvas.kind." + word, "menu-add-role-" + word);
            surface.catalog().endpoints().stream()
                    .filter(endpoint -> endpoint.kind() == kind && endpoint.placeable())
                    .filter(endpoint -> endpoint.editions().contains(design().edition()))
                    .forEach(endpoint -> group.getItems().add(add(endpoint, to)));
            if (!group.getItems().isEmpty()) {
                menu.getItems().add(group);
            }
        }
        return menu;
    }

    private MenuItem add(Endpoint endpoint, Element to) {
        MenuItem item = new MenuItem(endpoint.names().in(surface.words().locale()));
        item.setId("menu-add-" + endpoint.id());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> actions.addRole(endpoint, to));
        return item;
    }

    /** The options of a role that are answered with a click; empty where it has none. */
    Optional<Menu> options(RoleElement role) {
        Menu menu = parts.menu("canvas.menu.options", "menu-options");
        Placement placed = design().host(role.host()).orElseThrow().roles().get(role.index());
        List<RoleElement> roles = List.of(role);
        for (Option option : offered.choices(placed.role())) {
            menu.getItems().add(choice(option, placed, roles));
        }
        for (Option flag : offered.flags(placed.role())) {
            boolean set = Offered.isSet(placed, flag);
            menu.getItems()
                    .add(parts.check(
                            offered.name(flag),
                            "menu-option-" + flag.id(),
                            set,
                            () -> actions.setOption(roles, flag.id(), Offered.value(flag, !set))));
        }
        return menu.getItems().isEmpty() ? Optional.empty() : Optional.of(menu);
    }

    private Menu choice(Option option, Placement placed, List<RoleElement> roles) {
        Menu menu = new Menu(offered.name(option));
        menu.setId("menu-option-" + option.id());
        Object set = placed.option(option.id());
        menu.getItems()
                .add(MenuParts.named(
                        surface.words().get("canvas.default"),
                        "menu-option-" + option.id() + "-default",
                        set == null,
                        () -> actions.setOption(roles, option.id(), null)));
        for (String value : option.values()) {
            menu.getItems()
                    .add(MenuParts.named(
                            offered.name(option, value),
                            "menu-option-" + option.id() + "-" + value,
                            value.equals(set),
                            () -> actions.setOption(roles, option.id(), value)));
        }
        return menu;
    }
}
