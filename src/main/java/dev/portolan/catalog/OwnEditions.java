package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Editions and connections of the user's as the shipped files would have them. */
final class OwnEditions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OwnEditions() {}

    /** An edition with what it takes over from the one that it extends, and all of the user's marked. */
    static ObjectNode complete(JsonNode written, Json.Source shipped) {
        ObjectNode edition = NODES.objectNode();
        JsonNode base = written.has("extends")
                ? shipped.read("editions/" + written.path("extends").asText() + ".json")
                : NODES.objectNode();
        base.properties().forEach(e -> edition.set(e.getKey(), e.getValue().deepCopy()));
        written.properties().forEach(e -> edition.set(e.getKey(), e.getValue().deepCopy()));
        if (written.has("extends")) {
            edition.set("furtherArticles", articles(base));
        }
        if (written.has("article")) {
            edition.set("source", written.path(written.has("source") ? "source" : "id"));
        }
        OwnSource.fill(edition, "article", written.path("title"));
        OwnSource.fill(edition, "source", written.path("id"));
        ObjectNode footnotes = NODES.objectNode();
        for (JsonNode notes : List.of(base.path("footnotes"), written.path("footnotes"))) {
            notes.properties().forEach(note -> footnotes.set(note.getKey(), note.getValue()));
        }
        edition.set("footnotes", footnotes);
        for (String list : List.of("connections", "prose")) {
            edition.set(list, replaced(base, list, connections(written.path(list)), written.path("without")));
        }
        return edition.put("own", true);
    }

    /** The articles of a base, each with its own date, which is not that of what extends it. */
    private static ArrayNode articles(JsonNode base) {
        ArrayNode all = NODES.arrayNode();
        ObjectNode first = all.addObject();
        for (String key : List.of("article", "source", "date")) {
            if (base.has(key)) {
                first.set(key, base.path(key));
            }
        }
        base.path("furtherArticles").forEach(all::add);
        return all;
    }

    /** The sections of the base in their order, those of the user in the place of the same section or at the end. */
    private static ArrayNode replaced(JsonNode base, String list, ArrayNode own, JsonNode without) {
        List<String> dropped = without.valueStream().map(JsonNode::asText).toList();
        List<JsonNode> rest = new ArrayList<>();
        own.forEach(rest::add);
        ArrayNode sections = NODES.arrayNode();
        for (JsonNode section : base.path(list)) {
            JsonNode replacement = rest.stream()
                    .filter(mine -> key(mine).equals(key(section)))
                    .findFirst()
                    .orElse(null);
            if (replacement != null) {
                sections.add(replacement);
                rest.remove(replacement);
            } else if (!dropped.contains(section.path("anchor").asText())) {
                ObjectNode kept = section.deepCopy();
                OwnSource.fill(kept, "source", base.path("source"));
                sections.add(kept);
            }
        }
        rest.forEach(sections::add);
        return sections;
    }

    /** Connections of the user's, marked, with what may be left out. */
    static ArrayNode connections(JsonNode written) {
        ArrayNode all = NODES.arrayNode();
        for (JsonNode each : written) {
            ObjectNode connection = each.deepCopy();
            connection.put("origin", "user");
            OwnSource.fill(connection, "anchor", NODES.textNode(anchor(each)));
            OwnSource.fill(connection, "scope", NODES.textNode("any"));
            all.add(connection);
        }
        return all;
    }

    /** The anchor of a connection, made of its ends where none is written. */
    private static String anchor(JsonNode connection) {
        return connection
                .path("anchor")
                .asText("own-" + connection.path("from").asText() + "--"
                        + connection.path("to").asText());
    }

    /** What makes two connections of an edition the same. */
    static String key(JsonNode connection) {
        return String.join(
                "\n",
                anchor(connection),
                connection.path("from").asText(),
                connection.path("to").asText());
    }
}
