package dev.portolan.ui.inspector;

import dev.portolan.analysis.OptionsInForce;
import dev.portolan.analysis.OptionsInForce.InForce;
import dev.portolan.analysis.check.WsusPair;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Option;
import dev.portolan.design.Host;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element.RoleElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of roles: every option that all of them have. */
final class RoleForm {

    private static final String WSUS_HTTP = "wsusHttp";
    private static final String WSUS_HTTPS = "wsusHttps";
    private static final String NOBODY = "";

    private final Desk desk;
    private final Several<Seat> seats;

    /** A role where it stands now. */
    private record Seat(Host host, int index) {}

    private RoleForm(Desk desk, List<RoleElement> roles) {
        this.desk = desk;
        seats = Several.of(
                desk,
                roles,
                role -> desk.host(role.host())
                        .filter(host -> role.index() < host.roles().size())
                        .map(host -> new Seat(host, role.index())));
    }

    static void fill(Form form, Desk desk, List<RoleElement> roles, List<Option> options) {
        RoleForm filler = new RoleForm(desk, roles);
        boolean pair = options.stream().map(Option::id).toList().containsAll(List.of(WSUS_HTTP, WSUS_HTTPS));
        for (Option option : options) {
            if (!pair || !option.id().equals(WSUS_HTTPS)) {
                form.add(pair && option.id().equals(WSUS_HTTP) ? filler.wsus(options) : filler.line(option));
            }
        }
        if (options.isEmpty()) {
            form.say(
                    "inspector-no-options",
                    roles.size() == 1
                            ? desk.words().get("empty.options")
                            : desk.words().get("empty.options.several"));
        }
    }

    /** The options that all of these endpoints have, in the order of the first. */
    static List<Option> shared(List<Endpoint> endpoints) {
        return endpoints.isEmpty()
                ? List.of()
                : endpoints.getFirst().options().stream()
                        .filter(option -> endpoints.stream()
                                .allMatch(endpoint -> endpoint.option(option.id())
                                        .filter(other -> other.type() == option.type()
                                                && other.values().equals(option.values()))
                                        .isPresent()))
                        .toList();
    }

    private Messages words() {
        return desk.words();
    }

    private InForce inForce(Seat seat, Option option) {
        return desk.options().of(seat.host(), seat.index(), option);
    }

    private static Edit.SetOption set(Seat seat, Option option, @Nullable Object value) {
        return new Edit.SetOption(seat.host().id(), seat.index(), option.id(), value);
    }

    private <T> Property<T> property(Option option, Function<@Nullable Object, @Nullable T> typed) {
        String help = "help.option." + option.id();
        return new Property<>(
                option.id(),
                name(option),
                words().has(help) ? words().get(help) : "",
                seats.read(seat -> held(seat, option, typed)),
                value -> seats.elements().get().stream()
                        .map(seat -> set(seat, option, stored(option, value)))
                        .filter(edit -> !isHeld(edit))
                        .<Edit>map(edit -> edit)
                        .toList());
    }

    private boolean isHeld(Edit.SetOption edit) {
        return desk.host(edit.host())
                .map(host -> host.roles().get(edit.index()).option(edit.option()))
                .map(value -> value.equals(edit.value()))
                .orElse(edit.value() == null);
    }

    /** What equals the default in all circumstances is not written down. */
    private static @Nullable Object stored(Option option, @Nullable Object value) {
        boolean standard = option.defaults().isEmpty() && Objects.equals(value, option.standard());
        boolean nothing = value instanceof List<?> list && list.isEmpty();
        return standard || nothing || NOBODY.equals(value) ? null : value;
    }

    private <T> Held<T> held(Seat seat, Option option, Function<@Nullable Object, @Nullable T> typed) {
        InForce now = inForce(seat, option);
        T value = typed.apply(now.value());
        return switch (now.origin()) {
            case SET -> Held.set(value);
            case FORCED -> new Held<>(value, Held.Origin.FORCED, "");
            case DEFAULT -> Held.standard(value);
        };
    }

    private Line<?> line(Option option) {
        return switch (option.type()) {
            case FLAG -> new FlagLine(desk, property(option, value -> Boolean.TRUE.equals(value)));
            case CHOICE ->
                new ChoiceLine<>(
                        desk,
                        property(option, RoleForm::text),
                        option::values,
                        value -> capital(desk.optionWords().value(option.id(), value)));
            case CHOICES ->
                new ChoicesLine(
                        desk,
                        property(option, RoleForm::texts),
                        option::values,
                        value -> capital(desk.optionWords().value(option.id(), value)),
                        chosen -> "");
            case PORT, COUNT ->
                new TypedLine<>(
                                desk,
                                property(option, value -> value instanceof Integer number ? number : null),
                                desk.formats().number(option))
                        .prompting(unset(option));
            case TEXT ->
                new TypedLine<>(
                                desk,
                                property(option, RoleForm::text),
                                desk.formats().text(option))
                        .prompting(unset(option));
            case HOST ->
                new ChoiceLine<>(
                        desk,
                        property(option, value -> value == null ? NOBODY : value.toString()),
                        () -> hosts(option),
                        id -> host(option, id));
            case HOSTS ->
                new TypedLine<>(
                                desk,
                                property(option, RoleForm::texts),
                                desk.formats().hosts(desk::hostNamed))
                        .prompting(unset(option));
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> texts.add(item.toString()));
        }
        return texts;
    }

    /** Nobody, the words that stand for hosts, and the hosts but those of the roles. */
    private List<String> hosts(Option option) {
        List<String> own =
                seats.elements().get().stream().map(seat -> seat.host().id()).toList();
        return Stream.of(
                        Stream.of(NOBODY),
                        option.values().stream(),
                        desk.design().hosts().stream().map(Host::id).filter(id -> !own.contains(id)))
                .flatMap(Function.identity())
                .toList();
    }

    private String host(Option option, String id) {
        if (id.equals(NOBODY)) {
            return unset(option);
        }
        return option.values().contains(id) ? capital(desk.optionWords().value(option.id(), id)) : desk.hostTitle(id);
    }

    /** What holds where nothing is set, as a word. */
    private String unset(Option option) {
        String key = "unset.option." + option.id();
        return words().has(key) ? words().get(key) : words().get("unset");
    }

    private String name(Option option) {
        return capital(desk.optionWords().option(option.id()));
    }

    /** Names are written as in the middle of a sentence. */
    private static String capital(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }

    /** Both ports at once, as one decides what the other may be. */
    private Line<?> wsus(List<Option> options) {
        Option http = option(options, WSUS_HTTP);
        Option https = option(options, WSUS_HTTPS);
        return new TypedLine<>(
                desk,
                desk.property(
                        Field.WSUS_PORTS,
                        seats.read(seat -> pair(seat, http, https)),
                        pair -> seats.elements().get().stream()
                                .flatMap(seat -> pairEdits(seat, http, https, pair))
                                .toList()),
                desk.formats().wsus(),
                List.of(new TypedLine.Part(WSUS_HTTP, name(http)), new TypedLine.Part(WSUS_HTTPS, name(https))));
    }

    private static Option option(List<Option> options, String id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Edit> pairEdits(Seat seat, Option http, Option https, @Nullable WsusPair pair) {
        return Stream.of(
                        set(seat, http, stored(http, pair == null ? null : pair.http())),
                        set(seat, https, stored(https, pair == null ? null : pair.https())))
                .filter(edit -> !isHeld(edit))
                .map(edit -> edit);
    }

    private Held<WsusPair> pair(Seat seat, Option http, Option https) {
        InForce first = inForce(seat, http);
        InForce second = inForce(seat, https);
        WsusPair pair = first.value() instanceof Integer one && second.value() instanceof Integer two
                ? new WsusPair(one, two)
                : null;
        boolean set = first.origin() == OptionsInForce.Origin.SET || second.origin() == OptionsInForce.Origin.SET;
        return set ? Held.set(pair) : Held.standard(pair);
    }
}
