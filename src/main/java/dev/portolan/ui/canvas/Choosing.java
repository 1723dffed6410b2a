package dev.portolan.ui.canvas;

import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.choose.Choice;
import dev.portolan.ui.choose.Chooser;
import dev.portolan.ui.choose.ChooserWords;
import dev.portolan.ui.icon.Icons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks where something goes, or what is to come: the keyboard's way to drop. Answers are those of a list that a few letters
 * narrow, since a design may have thousands of hosts.
 */
final class Choosing {

    private final Surface surface;
    private final Actions actions;
    private final Bubble bubble;
    private final Icons icons;
    private final Consumer<String> say;

    /** @param say tells the user why nothing is asked */
    Choosing(Surface surface, Actions actions, Bubble bubble, Icons icons, Consumer<String> say) {
        this.surface = surface;
        this.actions = actions;
        this.bubble = bubble;
        this.icons = icons;
        this.say = say;
    }

    private Messages words() {
        return surface.words();
    }

    private Design design() {
        return surface.design();
    }

    /** Which zone hosts go to. */
    void zoneFor(Collection<String> hosts, Element beside) {
        List<String> present = Chosen.zonesOf(hosts, design());
        ask(
                hosts.size() == 1
                        ? words().get("choose.zone", title(hosts))
                        : words().get("choose.zone.several", hosts.size()),
                zones("", id -> present.size() > 1 || !present.contains(id), zone -> actions.move(hosts, zone)),
                beside);
    }

    /** Which host roles go to, or which zone, to become a host of their own there. */
    void placeFor(Collection<RoleElement> roles, Element beside) {
        List<Choice> choices =
                new ArrayList<>(zones("choose.place.zones", zone -> true, zone -> actions.splitRoles(roles, zone)));
        Set<String> from = Set.copyOf(roles.stream().map(RoleElement::host).toList());
        design().hosts().stream()
                .filter(host -> from.size() > 1 || !from.contains(host.id()))
                .forEach(host -> choices.add(new Choice(
                        words().get("choose.place.hosts"),
                        host.title(),
                        design().zone(host.zone()).map(Zone::title).orElse(""),
                        host.roles().isEmpty()
                                ? ""
                                : icon(host.roles().getFirst().role()),
                        () -> actions.moveRoles(roles, host.id()))));
        String names = roles.stream()
                .findFirst()
                .flatMap(role ->
                        design().host(role.host()).map(host -> host.roles().get(role.index())))
                .map(role -> name(role.role()))
                .orElse("");
        ask(
                roles.size() == 1
                        ? words().get("choose.place", names)
                        : words().get("choose.place.several", roles.size()),
                choices,
                beside);
    }

    /** Which zone a firewall leads to from a zone, of those to which none does yet. */
    void otherZone(String from) {
        Set<String> walled = design().firewalls().stream()
                .map(Firewall::between)
                .filter(zones -> zones.contains(from))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Choice> choices =
                zones("", id -> !id.equals(from) && !walled.contains(id), to -> actions.addFirewall(from, to));
        if (choices.isEmpty()) {
            say.accept(words().get("canvas.firewall.all"));
        } else {
            ask(words().get("choose.firewall", title(from)), choices, new Element.ZoneElement(from));
        }
    }

    /** Which role is added to an element. */
    void roleFor(Element to) {
        List<Choice> choices = new ArrayList<>();
        for (Endpoint.Kind kind : Endpoint.Kind.values()) {
            surface.catalog().endpoints().stream()
                    .filter(endpoint -> endpoint.kind() == kind && endpoint.placeable())
                    .filter(endpoint -> endpoint.editions().contains(design().edition()))
                    .forEach(endpoint -> choices.add(new Choice(
                            words().get("palette.group." + kind.name().toLowerCase(Locale.ROOT)),
                            endpoint.names().in(words().locale()),
                            endpoint.abbreviation(),
                            endpoint.icon(),
                            () -> actions.addRole(endpoint, to))));
        }
        ask(words().get("choose.role"), choices, to);
    }

    /** Which kind of zone is added. */
    void kindOfZone(Consumer<ZoneKind> add, @Nullable Element beside) {
        List<Choice> choices = Arrays.stream(ZoneKind.values())
                .map(kind -> new Choice(
                        "",
                        words().get("canvas.zone.kind." + kind.word()),
                        "",
                        "zone-" + kind.word(),
                        () -> add.accept(kind)))
                .toList();
        ask(words().get("choose.kind"), choices, beside);
    }

    private List<Choice> zones(String group, Predicate<String> which, Consumer<String> chosen) {
        String under = group.isEmpty() ? "" : words().get(group);
        return design().zones().stream()
                .filter(zone -> which.test(zone.id()))
                .map(zone -> new Choice(
                        under, zone.title(), kind(zone), "zone-" + zone.kind().word(), () -> chosen.accept(zone.id())))
                .toList();
    }

    private String kind(Zone zone) {
        String kind = words().get("canvas.zone.kind." + zone.kind().word());
        return kind.equals(zone.title()) ? "" : kind;
    }

    private String title(String zone) {
        return design().zone(zone).map(Zone::title).orElse(zone);
    }

    private String title(Collection<String> hosts) {
        return hosts.stream()
                .limit(1)
                .flatMap(id -> design().host(id).stream())
                .map(Host::title)
                .collect(Collectors.joining());
    }

    private String name(String role) {
        return surface.catalog()
                .endpoint(role)
                .map(e -> e.names().in(words().locale()))
                .orElse(role);
    }

    private String icon(String role) {
        return surface.catalog().endpoint(role).map(Endpoint::icon).orElse("own");
    }

    private void ask(String question, List<Choice> choices, @Nullable Element beside) {
        ChooserWords says = new ChooserWords(
                question, words().get("choose.prompt"), words().get("choose.empty"), words().get("choose.nothing"));
        Chooser chooser = new Chooser(says, icons, text -> narrowed(choices, text), bubble::close);
        bubble.open(chooser, beside == null ? null : surface.boxOf(beside).orElse(null));
        chooser.start();
    }

    private static List<Choice> narrowed(List<Choice> choices, String text) {
        List<String> parts = Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return choices.stream()
                .filter(choice -> {
                    String line = (choice.text() + "\n" + choice.detail()).toLowerCase(Locale.ROOT);
                    return parts.stream().allMatch(line::contains);
                })
                .toList();
    }
}
