package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that the paths of a user's conditions and settings lead to something, and that its values can be. */
final class Paths {

    private static final Set<String> OF_SITE_AND_ZONE =
            Set.of("site.version", "site.wakeUp", "site.mode", "site.top", "site.type", "zone.kind");
    private static final Set<String> CLIENT_PORTS = Set.of(
            "site.clientPorts.http",
            "site.clientPorts.https",
            "site.clientPorts.notification",
            "site.clientPorts.wakeOnLan",
            "site.clientPorts.wakeUpProxy");
    private static final String UPSTREAM_ROLE = "software-update-point";

    private final Catalog catalog;

    Paths(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A condition on the two ends of a connection. */
    void condition(Spot when, String from, String to) {
        for (Spot test : when.members()) {
            String path = test.key();
            if (path.equals("edition")) {
                among(editions(), test);
            } else if (path.startsWith("from.")) {
                ofEnd(test, path.substring(5), from);
            } else if (path.startsWith("to.")) {
                ofEnd(test, path.substring(3), to);
            } else {
                test.fault("this is no path; begin it with from. or to., or write edition");
            }
        }
    }

    private void ofEnd(Spot test, String tail, String endpoint) {
        switch (tail) {
            case "site.top" -> among(List.of(true, false), test);
            case "site.wakeUp" -> among(List.of("off", "subnet-directed", "unicast"), test);
            case "site.mode" -> among(List.of("mixed", "native"), test);
            case "site.type" -> among(List.of("central-administration", "primary", "secondary"), test);
            case "zone.kind" -> among(List.of("intranet", "dmz", "internet", "azure"), test);
            case "site.version" -> {}
            case "role" -> among(roles(endpoint).stream().map(Endpoint::id).toList(), test);
            case "upstream" -> {
                if (!endpoint.equals(UPSTREAM_ROLE)) {
                    test.fault("only a " + UPSTREAM_ROLE + " has an upstream; remove this test");
                }
            }
            default ->
                option(endpoint, tail)
                        .ifPresentOrElse(
                                option -> values(option, test), () -> test.fault(noOption(endpoint, tail, true)));
        }
    }

    /** A condition on the options of a placed role. */
    void placement(Spot when, Endpoint role, boolean withPlace) {
        for (Spot test : when.members()) {
            if (withPlace && test.key().equals("edition")) {
                among(editions(), test);
            } else if (withPlace && OF_SITE_AND_ZONE.contains(test.key())) {
                ofEnd(test, test.key(), role.id());
            } else {
                role.option(test.key())
                        .ifPresentOrElse(
                                option -> values(option, test),
                                () -> test.fault(noOption(role.id(), test.key(), false)));
            }
        }
    }

    /** The path of a setting that holds a port, or of a number. */
    void setting(Spot path, Option.Type type, String from, String to) {
        if (!path.exists()) {
            return;
        }
        String text = path.text();
        String tail = text.substring(text.indexOf('.') + 1);
        String endpoint = text.startsWith("from.") ? from : to;
        if (!text.startsWith("from.") && !text.startsWith("to.")) {
            path.fault(path.shown() + " is no path; begin it with from. or to.");
        } else if (type == Option.Type.PORT && CLIENT_PORTS.contains(tail)) {
            return;
        } else if (option(endpoint, tail).filter(o -> o.type() == type).isEmpty()) {
            List<String> possible = options(endpoint).stream()
                    .filter(id -> option(endpoint, id).orElseThrow().type() == type)
                    .toList();
            String what = type == Option.Type.PORT ? "port" : "count";
            path.fault("\"" + endpoint + "\" has no " + what + " \"" + Spot.quoted(tail) + "\"; "
                    + Choices.advice(tail, possible));
        }
    }

    /** The option that every role has which stands for an endpoint. */
    Optional<Option> option(String endpoint, String id) {
        List<Endpoint> roles = roles(endpoint);
        List<Option> declared =
                roles.stream().flatMap(role -> role.option(id).stream()).toList();
        return declared.size() == roles.size() ? declared.stream().findFirst() : Optional.empty();
    }

    private List<Endpoint> roles(String endpoint) {
        return catalog.endpoint(endpoint).stream()
                .flatMap(e -> e.faces().stream())
                .flatMap(face -> catalog.role(face.role()).stream())
                .toList();
    }

    private Set<String> options(String endpoint) {
        Set<String> ids = new TreeSet<>();
        roles(endpoint).forEach(role -> role.options().forEach(option -> ids.add(option.id())));
        ids.removeIf(id -> option(endpoint, id).isEmpty());
        return ids;
    }

    private String noOption(String endpoint, String id, boolean withPlace) {
        Set<String> possible = new TreeSet<>(options(endpoint));
        if (withPlace) {
            possible.addAll(OF_SITE_AND_ZONE);
        }
        return "\"" + endpoint + "\" has no option \"" + Spot.quoted(id) + "\"; " + Choices.advice(id, possible);
    }

    private List<String> editions() {
        return catalog.editions().stream().map(Edition::id).toList();
    }

    /** The values of a test have to fit the option. */
    private static void values(Option option, Spot test) {
        switch (option.type()) {
            case CHOICE, CHOICES -> among(option.values(), test);
            case FLAG -> among(List.of(true, false), test);
            case PORT, COUNT ->
                tested(test).stream()
                        .filter(value -> !value.node().isInt())
                        .forEach(value -> value.fault(value.shown() + " is no number; write it without quotes"));
            case TEXT, HOST, HOSTS -> {}
        }
    }

    private static void among(List<?> values, Spot test) {
        if (test.at("min").exists() || test.at("max").exists()) {
            test.fault("this has no bounds; write a list of values in [ ]");
        }
        List<String> words = values.stream().map(String::valueOf).toList();
        for (Spot value : tested(test)) {
            JsonNode node = value.node();
            if (!values.contains(node.isBoolean() ? (Object) node.asBoolean() : node.asText())) {
                value.fault("this is never " + value.shown() + "; " + Choices.advice(value.text(), words));
            }
        }
    }

    private static List<Spot> tested(Spot test) {
        List<Spot> values = new ArrayList<>(test.items());
        values.addAll(test.at("not").items());
        return values;
    }
}
