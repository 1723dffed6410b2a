package dev.portolan.ui.canvas;

import dev.portolan.analysis.Analysis;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Option;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Site;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of one element, in a small pane beside it, with its name and the commonest settings to change. It
 * follows the design while it is open, and closes with Escape or when its element is gone.
 */
final class Details {

    /** How wide the form is when nothing else decides. */
    private static final double WIDTH = 360;

    private static final String NO_SITE = "";
    private static final String BY_DEFAULT = "";

    private final Surface surface;
    private final Actions actions;
    private final Offered offered;
    private final ObservableValue<@Nullable Analysis> analysis;
    private final Bubble bubble;
    private @Nullable Element element;
    private @Nullable Node shown;
    private DetailsForm form = new DetailsForm();
    private ScrollPane scroll = new ScrollPane();

    Details(
            Surface surface,
            Actions actions,
            Offered offered,
            ObservableValue<@Nullable Analysis> analysis,
            Bubble bubble) {
        this.surface = surface;
        this.actions = actions;
        this.offered = offered;
        this.analysis = analysis;
        this.bubble = bubble;
    }

    private Messages words() {
        return surface.words();
    }

    private Design design() {
        return surface.design();
    }

    void open(Element about) {
        form = new DetailsForm();
        String title = switch (about) {
            case ZoneElement(var id) -> zone(id);
            case FirewallElement(var id) -> firewall(id);
            case HostElement(var id) -> host(id);
            case RoleElement role -> role(role);
            case FlowElement ignored -> "";
        };
        form.plain(words().get("details.crossings"), () -> crossings(about));
        form.refresh();
        Label heading = new Label(title);
        heading.getStyleClass().add("details-title");
        heading.setWrapText(true);
        scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("details-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox content = new VBox(heading, scroll);
        content.setId("details");
        content.getStyleClass().add("details");
        content.setAccessibleText(title);
        element = about;
        shown = content;
        bubble.open(content, surface.boxOf(about).orElse(null));
        fit();
        form.getChildren().stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** As high as the form is, now that its style is known; it scrolls where the view is too low for that. */
    private void fit() {
        scroll.setPrefViewportHeight(form.prefHeight(WIDTH));
    }

    /** The design or its result is another one. */
    void changed() {
        Node content = shown;
        Element about = element;
        if (content == null || about == null || !bubble.shows(content)) {
            return;
        }
        if (about.isIn(design())) {
            form.refresh();
            fit();
        } else {
            form.letGo();
            bubble.close();
        }
    }

    private String crossings(Element about) {
        return String.format(words().locale(), "%,d", Counted.crossings(analysis.getValue(), about));
    }

    private String zone(String id) {
        Supplier<Optional<Zone>> zone = () -> design().zone(id);
        name(() -> zone.get().map(Zone::title).orElse(""), name -> new Edit.RenameZone(id, name));
        form.plain(words().get("details.id"), () -> id);
        form.choice(
                words().get("details.kind"),
                "details-kind",
                () -> List.of(ZoneKind.values()),
                kind -> words().get("canvas.zone.kind." + kind.word()),
                () -> zone.get().map(Zone::kind).orElse(null),
                kind -> actions.setKind(id, kind));
        form.plain(
                words().get("details.hosts"),
                () -> String.valueOf(design().hosts().stream()
                        .filter(host -> host.zone().equals(id))
                        .count()));
        return words().get("details.zone");
    }

    private String firewall(String id) {
        Supplier<Optional<Firewall>> wall = () -> design().firewall(id);
        name(() -> wall.get().map(Firewall::title).orElse(""), name -> new Edit.RenameFirewall(id, name));
        form.plain(words().get("details.id"), () -> id);
        form.plain(
                words().get("details.between"),
                () -> wall.get().stream()
                        .flatMap(firewall -> firewall.between().stream())
                        .map(this::zoneTitle)
                        .collect(Collectors.joining("\n")));
        return words().get("details.firewall");
    }

    private String host(String id) {
        Supplier<Optional<Host>> host = () -> design().host(id);
        name(() -> host.get().map(Host::title).orElse(""), name -> new Edit.RenameHost(id, name));
        form.plain(words().get("details.id"), () -> id);
        form.choice(
                words().get("details.zone"),
                "details-zone",
                () -> design().zones().stream().map(Zone::id).toList(),
                this::zoneTitle,
                () -> host.get().map(Host::zone).orElse(null),
                zone -> actions.move(List.of(id), zone));
        form.choice(
                words().get("details.site"),
                "details-site",
                this::sites,
                code -> code.equals(NO_SITE)
                        ? words().get("canvas.menu.noSite")
                        : design().site(code).map(Site::title).orElse(code),
                () -> host.get().map(Host::site).orElse(NO_SITE),
                code -> actions.setSite(List.of(id), code.equals(NO_SITE) ? null : code));
        if (host.get().stream().flatMap(h -> h.roles().stream()).anyMatch(this::isClient)) {
            form.number(
                    words().get("details.count"),
                    "details-count",
                    () -> host.get().map(Host::count).orElse(0),
                    count -> surface.submit(new Edit.SetHostCount(id, count)));
        }
        form.plain(words().get("details.roles"), () -> roles(host.get()));
        form.flag(
                words().get("details.initiates"),
                "details-initiates",
                () -> host.get().map(Host::siteServerInitiates).orElse(false),
                set -> actions.setInitiates(List.of(id), set));
        return words().get("details.host");
    }

    private List<String> sites() {
        List<String> codes = new ArrayList<>(List.of(NO_SITE));
        design().sites().forEach(site -> codes.add(site.code()));
        return codes;
    }

    private boolean isClient(Placement role) {
        return surface.catalog()
                .endpoint(role.role())
                .filter(endpoint -> endpoint.kind() == Endpoint.Kind.CLIENT)
                .isPresent();
    }

    /** Each role, and under it what was set for it. */
    private String roles(Optional<Host> host) {
        return host.stream()
                .flatMap(h -> h.roles().stream())
                .map(role -> {
                    String set = offered.set(role);
                    return set.isEmpty() ? name(role) : name(role) + "\n    " + set.replace("\n", "\n    ");
                })
                .collect(Collectors.joining("\n"));
    }

    private String role(RoleElement role) {
        Supplier<Optional<Placement>> placed = () -> design().host(role.host())
                .filter(host -> role.index() < host.roles().size())
                .map(host -> host.roles().get(role.index()));
        Placement now = placed.get().orElseThrow();
        form.plain(
                words().get("details.host"),
                () -> design().host(role.host()).map(Host::title).orElse(role.host()));
        form.plain(
                words().get("details.zone"),
                () -> design().host(role.host())
                        .map(host -> zoneTitle(host.zone()))
                        .orElse(""));
        for (Option option : offered.choices(now.role())) {
            choice(role, option, placed);
        }
        for (Option flag : offered.flags(now.role())) {
            form.flag(
                    offered.name(flag),
                    "details-" + flag.id(),
                    () -> placed.get().map(p -> Offered.isSet(p, flag)).orElse(false),
                    set -> actions.setOption(List.of(role), flag.id(), Offered.value(flag, set)));
        }
        form.plain(words().get("details.set"), () -> {
            String set = placed.get().map(offered::set).orElse("");
            return set.isEmpty() ? words().get("details.set.nothing") : set;
        });
        return name(now);
    }

    private void choice(RoleElement role, Option option, Supplier<Optional<Placement>> placed) {
        List<String> values = new ArrayList<>(List.of(BY_DEFAULT));
        values.addAll(option.values());
        form.choice(
                offered.name(option),
                "details-" + option.id(),
                () -> values,
                value -> value.equals(BY_DEFAULT) ? words().get("canvas.default") : offered.name(option, value),
                () -> placed.get()
                        .map(p -> p.option(option.id()))
                        .map(Object::toString)
                        .orElse(BY_DEFAULT),
                value -> actions.setOption(List.of(role), option.id(), value.equals(BY_DEFAULT) ? null : value));
    }

    private void name(Supplier<String> title, Function<String, Edit> rename) {
        form.text(words().get("details.name"), "details-name", title, name -> surface.submit(rename.apply(name)));
    }

    private String name(Placement role) {
        String name = surface.catalog()
                .endpoint(role.role())
                .map(e -> e.names().in(words().locale()))
                .orElse(role.role());
        return surface.catalog().knows(design().edition(), role.role()) ? name : words().get("palette.unknown", name);
    }

    private String zoneTitle(String id) {
        return design().zone(id).map(Zone::title).orElse(id);
    }
}
