package dev.portolan.ui.inspector;

import dev.portolan.design.Design;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteMode;
import dev.portolan.design.SiteType;
import dev.portolan.design.WakeUp;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.text.Messages;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a site. What a secondary site has from its primary is shown and not offered. */
final class SiteForm {

    private static final String NO_PARENT = "";

    private final Desk desk;
    private final Form form;
    private final String code;
    private final Several<Site> site;

    private SiteForm(Desk desk, Form form, String code) {
        this.desk = desk;
        this.form = form;
        this.code = code;
        site = Several.of(desk, List.of(code), id -> desk.design().site(id));
    }

    static void fill(Form form, Desk desk, Site site) {
        SiteForm filler = new SiteForm(desk, form, site.code());
        filler.identity(site);
        if (site.type() == SiteType.SECONDARY) {
            filler.inheritedPorts();
        } else if (site.type() == SiteType.PRIMARY || site.clientPorts() != null) {
            filler.ports();
        }
        filler.more(site);
    }

    private Messages words() {
        return desk.words();
    }

    private void identity(Site now) {
        form.add(new TypedLine<>(
                desk,
                desk.property(
                        Field.SITE_CODE,
                        site.read(each -> Held.plain(each.code())),
                        to -> to == null || to.equals(code) ? List.of() : List.of(new Edit.SetSiteCode(code, to))),
                desk.formats().checked(this::codeProblem)));
        form.add(new TypedLine<>(
                desk,
                site.plain(
                        Field.SITE_NAME,
                        Site::name,
                        (each, name) -> new Edit.SetSite(each.withName(name == null ? "" : name))),
                desk.formats().text()));
        form.add(new ChoiceLine<>(
                desk,
                desk.property(Field.SITE_TYPE, site.read(each -> Held.plain(each.type())), this::setType),
                () -> List.of(SiteType.values()),
                type -> words().get("site-type." + type.word())));
        if (now.type() != SiteType.CENTRAL_ADMINISTRATION) {
            form.add(new ChoiceLine<>(
                    desk,
                    site.plain(
                            Field.PARENT,
                            each -> each.parent() == null ? NO_PARENT : each.parent(),
                            (each, parent) ->
                                    new Edit.SetSite(each.withParent(NO_PARENT.equals(parent) ? null : parent))),
                    this::parents,
                    parent -> parent.equals(NO_PARENT) ? words().get("unset.parent") : desk.siteTitle(parent)));
        }
    }

    private String codeProblem(String to) {
        if (!to.equals(code) && desk.design().site(to).isPresent()) {
            return words().get("problem.site-code.taken", to);
        }
        return fits(new Edit.SetSiteCode(code, to)) ? "" : words().get("problem.site-code");
    }

    private boolean fits(Edit edit) {
        try {
            return Editor.apply(desk.design(), edit)
                    .edition()
                    .equals(desk.design().edition());
        } catch (InvalidDesignException e) {
            return false;
        }
    }

    /** A site of another type has no parent that the type cannot have. */
    private List<Edit> setType(@Nullable SiteType type) {
        return desk.design().site(code).stream()
                .filter(each -> type != null && each.type() != type)
                .<Edit>map(each -> new Edit.SetSite(withType(each, type == null ? each.type() : type)))
                .toList();
    }

    private Site withType(Site each, SiteType type) {
        Site changed = each.withType(type);
        boolean kept = desk.design()
                .site(each.parent())
                .filter(parent -> parent.type() == above(type) && type != parent.type())
                .isPresent();
        return kept ? changed : changed.withParent(null);
    }

    private static SiteType above(SiteType type) {
        return type == SiteType.SECONDARY ? SiteType.PRIMARY : SiteType.CENTRAL_ADMINISTRATION;
    }

    /** No parent, the sites of the type that stands above, and the one that it has, whatever that is. */
    private List<String> parents() {
        Design design = desk.design();
        Site now = design.site(code).orElseThrow();
        return Stream.concat(
                        Stream.of(NO_PARENT),
                        design.sites().stream()
                                .filter(other -> !other.code().equals(code))
                                .filter(other -> other.type() == above(now.type())
                                        || other.code().equals(now.parent()))
                                .map(Site::code))
                .toList();
    }

    private static PortSettings ports(Site each) {
        PortSettings ports = each.clientPorts();
        return ports == null ? PortSettings.DEFAULT : ports;
    }

    private void ports() {
        form.heading(words().get("heading.client-ports"));
        form.add(requests(Field.HTTP, PortSettings.Key.HTTP, PortSettings::withHttp));
        form.add(requests(Field.HTTPS, PortSettings.Key.HTTPS, PortSettings::withHttps));
        form.add(one(Field.NOTIFICATION, PortSettings.Key.NOTIFICATION, PortSettings::withNotification));
        form.add(one(Field.WAKE_ON_LAN, PortSettings.Key.WAKE_ON_LAN, PortSettings::withWakeOnLan));
        form.add(one(Field.WAKE_UP_PROXY, PortSettings.Key.WAKE_UP_PROXY, PortSettings::withWakeUpProxy));
    }

    private static Held<List<Integer>> held(Site each, PortSettings.Key key) {
        List<Integer> value = ports(each).of(key);
        return ports(each).sets(key) ? Held.set(value) : Held.standard(value);
    }

    private Line<?> requests(
            Field field, PortSettings.Key key, BiFunction<PortSettings, List<Integer>, PortSettings> with) {
        Predicate<List<Integer>> possible = ports -> desk.design()
                .site(code)
                .filter(each -> takes(each, ports, with))
                .isPresent();
        return new TypedLine<>(
                desk,
                site.property(
                        field,
                        each -> held(each, key),
                        each -> ports(each).sets(key) ? ports(each).of(key) : null,
                        (each, ports) ->
                                new Edit.SetSite(each.withClientPorts(with.apply(ports(each), stored(ports, key))))),
                desk.formats().ports(possible));
    }

    /** The default alone is not written down. */
    private static List<Integer> stored(@Nullable List<Integer> ports, PortSettings.Key key) {
        return ports == null || ports.equals(List.of(key.standard())) ? List.of() : ports;
    }

    private static boolean takes(
            Site each, List<Integer> ports, BiFunction<PortSettings, List<Integer>, PortSettings> with) {
        try {
            return !ports.isEmpty() && with.apply(ports(each), ports) != null;
        } catch (InvalidDesignException e) {
            return false;
        }
    }

    private Line<?> one(Field field, PortSettings.Key key, BiFunction<PortSettings, Integer, PortSettings> with) {
        return new TypedLine<>(
                desk,
                site.property(
                        field,
                        each -> new Held<>(
                                ports(each).of(key).getFirst(), held(each, key).origin(), ""),
                        each -> ports(each).sets(key) ? ports(each).of(key).getFirst() : null,
                        (each, port) -> new Edit.SetSite(each.withClientPorts(
                                with.apply(ports(each), port == null || port == key.standard() ? 0 : port)))),
                desk.formats().port());
    }

    private void inheritedPorts() {
        form.heading(words().get("heading.client-ports"));
        form.add(inherited(Field.HTTP, PortSettings.Key.HTTP));
        form.add(inherited(Field.HTTPS, PortSettings.Key.HTTPS));
        form.add(inherited(Field.NOTIFICATION, PortSettings.Key.NOTIFICATION));
        form.add(inherited(Field.WAKE_ON_LAN, PortSettings.Key.WAKE_ON_LAN));
        form.add(inherited(Field.WAKE_UP_PROXY, PortSettings.Key.WAKE_UP_PROXY));
    }

    private Line<?> inherited(Field field, PortSettings.Key key) {
        return new PlainLine<>(
                desk,
                desk.property(
                        field,
                        site.read(each -> fromAbove(
                                each, desk.hierarchy().clientPorts(each).of(key))),
                        value -> List.of()),
                ports -> ports.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private <T> Held<T> fromAbove(Site each, T value) {
        Site above = desk.hierarchy().portsOf(each);
        return above == null ? Held.standard(value) : Held.inherited(value, above.code());
    }

    private void more(Site now) {
        form.heading(words().get("heading.site"));
        boolean inherits = now.type() == SiteType.SECONDARY;
        if (inherits) {
            form.add(new PlainLine<>(
                    desk,
                    desk.property(
                            Field.CUSTOM_WEBSITE,
                            site.read(each -> fromAbove(each, desk.hierarchy().hasCustomWebsite(each))),
                            value -> List.of()),
                    desk::yesOrNo));
        } else {
            form.add(new FlagLine(
                    desk,
                    site.property(
                            Field.CUSTOM_WEBSITE,
                            each -> each.customWebsite() == null
                                    ? Held.standard(false)
                                    : Held.set(each.customWebsite()),
                            Site::customWebsite,
                            (each, set) ->
                                    new Edit.SetSite(each.withCustomWebsite(Boolean.TRUE.equals(set) ? true : null)))));
        }
        if (desk.options().asksSitesFor("wakeUp") || now.wakeUp() != null) {
            form.add(wakeUp());
        }
        if (desk.options().asksSitesFor("mode") || now.mode() != null) {
            form.add(mode(inherits));
        }
        if (desk.options().asksSitesFor("version") || !now.version().isEmpty()) {
            form.add(version());
        }
        NumberFormat number = NumberFormat.getIntegerInstance(words().locale());
        form.add(new PlainLine<>(desk, site.read(Field.SITE_HOSTS, this::hosts), number::format));
    }

    private Line<?> wakeUp() {
        return new ChoiceLine<>(
                desk,
                site.property(
                        Field.WAKE_UP,
                        each -> each.wakeUp() == null ? Held.standard(WakeUp.OFF) : Held.set(each.wakeUp()),
                        Site::wakeUp,
                        (each, way) -> new Edit.SetSite(each.withWakeUp(way == WakeUp.OFF ? null : way))),
                () -> List.of(WakeUp.values()),
                way -> words().get("wake-up." + way.word()));
    }

    private Line<?> mode(boolean inherits) {
        Property<SiteMode> property = site.property(
                Field.SITE_MODE,
                each -> inherits
                        ? fromAbove(each, desk.hierarchy().mode(each))
                        : each.mode() == null ? Held.standard(SiteMode.MIXED) : Held.set(each.mode()),
                Site::mode,
                (each, mode) -> new Edit.SetSite(each.withMode(mode == SiteMode.MIXED ? null : mode)));
        return inherits
                ? new PlainLine<>(desk, property, this::word)
                : new ChoiceLine<>(desk, property, () -> List.of(SiteMode.values()), this::word);
    }

    private String word(SiteMode mode) {
        return words().get("site-mode." + mode.word());
    }

    private Line<?> version() {
        return new TypedLine<>(
                        desk,
                        site.property(
                                Field.VERSION,
                                each -> each.version().isEmpty() ? Held.standard(null) : Held.set(each.version()),
                                each -> each.version().isEmpty() ? null : each.version(),
                                (each, version) -> new Edit.SetSite(each.withVersion(version == null ? "" : version))),
                        desk.formats().checked(this::versionProblem))
                .prompting(words().get("unset.version"));
    }

    private String versionProblem(String version) {
        try {
            return desk.design()
                            .site(code)
                            .map(each -> each.withVersion(version))
                            .isPresent()
                    ? ""
                    : words().get("problem.version");
        } catch (InvalidDesignException e) {
            return words().get("problem.version");
        }
    }

    private long hosts(Site each) {
        return desk.design().hosts().stream()
                .filter(host -> each.code().equals(host.site()))
                .count();
    }
}
