package dev.portolan.catalog;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what the shape of a user's files cannot say: that options, paths, scopes and editions fit each other. */
final class OwnMeaning {

    private static final String EDITIONS = "editions/";

    private final Catalog catalog;
    private final Map<String, Scope> scopes;
    private final Paths paths;
    private final SettingPorts ports;

    /**
     * @param catalog with the user's files in it, each of its shape
     * @param scopes by id, the user's among them
     */
    OwnMeaning(Catalog catalog, Map<String, Scope> scopes) {
        this.catalog = catalog;
        this.scopes = scopes;
        paths = new Paths(catalog);
        ports = new SettingPorts(catalog, paths);
    }

    void check(Spot file) {
        if (file.file().startsWith(EDITIONS)) {
            edition(file);
        }
        file.at("endpoints").items().forEach(this::endpoint);
        Stream.of("connections", "prose")
                .flatMap(list -> file.at(list).items().stream())
                .forEach(this::connection);
        distinct(file);
    }

    private void endpoint(Spot endpoint) {
        Endpoint role = catalog.endpoint(endpoint.at("id").text()).orElseThrow();
        for (Spot face : endpoint.at("faces").items()) {
            String id = face.at("role").text();
            catalog.role(id)
                    .ifPresentOrElse(
                            placed -> paths.placement(face.at("when"), placed, false),
                            () -> face.at("role").fault("\"" + id + "\" cannot be placed; name a role that can"));
        }
        Set<String> ids = new HashSet<>();
        for (Spot option : endpoint.at("options").items()) {
            if (!ids.add(option.at("id").text())) {
                option.at("id").fault("this option stands twice; remove one of the two");
            }
            OptionValues.check(option);
            for (String list : List.of("overrides", "defaults")) {
                for (Spot value : option.at(list).items()) {
                    paths.placement(value.at("when"), role, true);
                    OptionValues.check(value.at("value"), option);
                }
            }
        }
        for (Spot preset : endpoint.at("presets").members()) {
            for (Spot value : preset.members()) {
                endpoint.at("options").items().stream()
                        .filter(option -> option.at("id").text().equals(value.key()))
                        .findFirst()
                        .ifPresentOrElse(
                                option -> OptionValues.check(value, option),
                                () -> value.fault(
                                        "the role has no option of this name; " + Choices.advice(value.key(), ids)));
            }
        }
    }

    private void connection(Spot connection) {
        String from = connection.at("from").text();
        String to = connection.at("to").text();
        paths.condition(connection.at("when"), from, to);
        Scope scope = scopes.get(
                connection.at("scope").exists() ? connection.at("scope").text() : "any");
        if (scope != null) {
            scope(connection.at("scope"), scope, from, to);
        }
        for (Spot row : connection.at("rows").items()) {
            paths.condition(row.at("when"), from, to);
            paths.setting(row.at("setting"), Option.Type.PORT, from, to);
            paths.setting(row.at("narrow"), Option.Type.COUNT, from, to);
            ports.check(row, from, to, connection.file().startsWith(EDITIONS));
        }
    }

    private void scope(Spot spot, Scope scope, String from, String to) {
        if (!scope.accepting().isEmpty() && paths.option(to, scope.accepting()).isEmpty()) {
            spot.fault("this scope asks for the option \"" + scope.accepting() + "\", which \"" + to
                    + "\" lacks; write any or same-site");
        }
        boolean namesHosts = switch (scope.named()) {
            case "host.domainControllers" -> true;
            case "upstream" -> from.equals("software-update-point");
            default ->
                paths.option(from, scope.named())
                        .filter(o -> o.type() == Option.Type.HOST || o.type() == Option.Type.HOSTS)
                        .isPresent();
        };
        if (scope.reach() == Scope.Reach.NAMED && !namesHosts) {
            spot.fault("this scope asks for the option \"" + scope.named() + "\" that names hosts, which \"" + from
                    + "\" lacks; write any or same-site");
        }
    }

    private void edition(Spot file) {
        Edition edition = catalog.edition(file.at("id").text()).orElseThrow();
        List<Integer> notes = edition.footnotes().stream().map(Footnote::number).toList();
        for (String list : List.of("connections", "prose")) {
            for (Spot section : file.at(list).items()) {
                Stream.concat(Stream.of(section), section.at("rows").items().stream())
                        .flatMap(place -> place.at("notes").items().stream())
                        .filter(note -> !notes.contains(note.node().asInt()))
                        .forEach(note -> note.fault("there is no note " + note.shown() + "; add it to \"footnotes\""));
            }
        }
        catalog.edition(file.at("extends").text()).ifPresent(base -> {
            Set<String> anchors = new LinkedHashSet<>();
            base.connections(false).forEach(section -> anchors.add(section.anchor()));
            for (Spot anchor : file.at("without").items()) {
                if (!anchors.contains(anchor.text())) {
                    anchor.fault("\"" + base.id() + "\" has no section " + anchor.shown() + "; "
                            + Choices.advice(anchor.text(), anchors));
                }
            }
        });
    }

    /** Two connections of one edition differ by anchor or end, so that a difference of editions can tell them apart. */
    private void distinct(Spot file) {
        Set<String> seen = new HashSet<>();
        for (String list : List.of("connections", "prose")) {
            for (Spot connection : file.at(list).items()) {
                boolean twice = editions(connection).stream()
                                .map(edition -> edition + "\n" + OwnEditions.key(connection.node()))
                                .filter(key -> !seen.add(key))
                                .count()
                        > 0;
                if (twice) {
                    connection.fault("a connection with these ends and this anchor stands here already; give this one"
                            + " another \"anchor\"");
                }
            }
        }
    }

    private List<String> editions(Spot connection) {
        Spot named = connection.at("editions");
        return named.exists()
                ? named.items().stream().map(Spot::text).toList()
                : catalog.editions().stream().map(Edition::id).toList();
    }
}
