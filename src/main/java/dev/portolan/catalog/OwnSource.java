package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shipped catalog files with those of the user put in, so that one reader reads both. What a user may leave out is
 * filled in, and everything of the user's is marked {@code own}.
 */
final class OwnSource implements Json.Source {

    /** Name of the icon of an endpoint of the user's that names none. */
    static final String ICON = "own";

    private static final int LONGEST_ABBREVIATION = 16;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Json.Source shipped;
    private final Map<String, JsonNode> own;
    private final List<JsonNode> editions;

    /**
     * @param shipped the files of the program
     * @param own those of the user, each of its shape, by name
     */
    OwnSource(Json.Source shipped, Map<String, JsonNode> own) {
        this.shipped = shipped;
        this.own = Map.copyOf(own);
        editions = own.entrySet().stream()
                .filter(file -> file.getKey().startsWith("editions/"))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing((JsonNode e) -> e.path("date").asText())
                        .thenComparing(e -> e.path("id").asText()))
                .toList();
    }

    @Override
    public JsonNode read(String file) {
        return switch (file) {
            case "endpoints.json" -> endpoints();
            case "services.json" -> joined(file, "services", OwnSource::service);
            case "purposes.json" -> purposes();
            case "supplements.json", "client-installation.json" -> inherited(shipped.read(file));
            case "editions.json" -> editionIds();
            default ->
                file.startsWith("editions/") ? edition(file) : joined(file, file.replace(".json", ""), node -> {});
        };
    }

    /** Fills in what the user left out of an item. */
    private interface Completion {
        void complete(ObjectNode item);
    }

    private ObjectNode joined(String file, String list, Completion completion) {
        ObjectNode all = shipped.read(file).deepCopy();
        for (JsonNode each : own(file).path(list)) {
            ObjectNode item = each.deepCopy();
            item.put("own", true);
            completion.complete(item);
            all.withArray(list).add(item);
        }
        return all;
    }

    private JsonNode own(String file) {
        return own.getOrDefault(file, NODES.missingNode());
    }

    private JsonNode endpoints() {
        ObjectNode all = joined("endpoints.json", "endpoints", this::endpoint);
        inherited(all);
        for (JsonNode edition : editions) {
            String id = edition.path("id").asText();
            Set<String> named = named(read("editions/" + id + ".json"), all);
            for (JsonNode endpoint : all.path("endpoints")) {
                if (named.contains(endpoint.path("id").asText())) {
                    add(endpoint.path("editions"), id);
                }
            }
        }
        return all;
    }

    private void endpoint(ObjectNode endpoint) {
        names(endpoint, "names");
        String name = endpoint.path("names").path("en").asText();
        boolean brief = name.length() <= LONGEST_ABBREVIATION;
        fill(
                endpoint,
                "abbreviation",
                NODES.textNode(brief ? name : name.substring(0, LONGEST_ABBREVIATION - 1) + "…"));
        fill(endpoint, "icon", NODES.textNode(ICON));
        fill(endpoint, "zoneKinds", texts(List.of("intranet", "dmz", "internet", "azure")));
        fill(endpoint, "editions", editionIds().path("editions"));
    }

    private static void service(ObjectNode service) {
        names(service, "names");
        if (service.has("short")) {
            names(service, "short");
        }
    }

    /** A name in one language serves for all. */
    private static void names(ObjectNode item, String key) {
        JsonNode written = item.path(key);
        JsonNode english = written.isTextual() ? written : written.path("en");
        ObjectNode names = written.isTextual() ? NODES.objectNode() : written.deepCopy();
        for (String language : List.of("en", "ja", "zh-Hant")) {
            fill(names, language, english);
        }
        item.set(key, names);
    }

    static void fill(ObjectNode item, String key, JsonNode value) {
        if (!item.has(key)) {
            item.set(key, value);
        }
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** A purpose that is written out at a connection is its own id. */
    private JsonNode purposes() {
        ObjectNode all = joined("purposes.json", "purposes", node -> {});
        Set<String> known = new LinkedHashSet<>();
        all.path("purposes").forEach(purpose -> known.add(purpose.path("id").asText()));
        Stream.concat(Stream.of(own("connections.json")), editions.stream())
                .flatMap(file -> Stream.of(file.path("connections"), file.path("prose")))
                .flatMap(JsonNode::valueStream)
                .map(connection -> connection.path("purpose").asText())
                .filter(known::add)
                .forEach(text ->
                        all.withArray("purposes").addObject().put("id", text).put("text", text));
        return all;
    }

    private ObjectNode editionIds() {
        ObjectNode all = shipped.read("editions.json").deepCopy();
        editions.forEach(
                edition -> all.withArray("editions").add(edition.path("id").asText()));
        return all;
    }

    private JsonNode edition(String file) {
        ObjectNode edition = own.containsKey(file)
                ? OwnEditions.complete(own(file), shipped)
                : shipped.read(file).deepCopy();
        edition.set(
                "added",
                inherited(OwnEditions.connections(own("connections.json").path("connections"))));
        return edition;
    }

    /** Endpoints that the connections of an edition lead from or to, and the placed roles that stand for them. */
    private static Set<String> named(JsonNode edition, JsonNode endpoints) {
        Set<String> named = new LinkedHashSet<>();
        for (String list : List.of("connections", "prose")) {
            for (JsonNode connection : edition.path(list)) {
                named.add(connection.path("from").asText());
                named.add(connection.path("to").asText());
            }
        }
        for (JsonNode endpoint : endpoints.path("endpoints")) {
            if (named.contains(endpoint.path("id").asText())) {
                endpoint.path("faces")
                        .forEach(face -> named.add(face.path("role").asText()));
            }
        }
        return named;
    }

    /** Wherever an edition is named, those that extend it are meant too. */
    private JsonNode inherited(JsonNode node) {
        node.properties().forEach(member -> {
            boolean naming =
                    member.getKey().equals("editions") || member.getKey().equals("edition");
            if (naming) {
                editions.stream()
                        .filter(e ->
                                contains(member.getValue(), e.path("extends").asText()))
                        .forEach(e -> add(member.getValue(), e.path("id").asText()));
            }
            inherited(member.getValue());
        });
        if (node.isArray()) {
            node.forEach(this::inherited);
        }
        return node;
    }

    private static boolean contains(JsonNode list, String text) {
        return list.valueStream().anyMatch(item -> item.asText().equals(text));
    }

    private static void add(JsonNode list, String text) {
        if (list instanceof ArrayNode array && !contains(list, text)) {
            array.add(text);
        }
    }
}
