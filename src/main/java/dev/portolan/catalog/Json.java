package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reading of catalog files into plain values. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Where catalog files come from. */
    @FunctionalInterface
    interface Source {
        JsonNode read(String file);
    }

    /** The files beside the program's classes. */
    static Source resources(String folder) {
        return file -> {
            try (InputStream in = Json.class.getResourceAsStream(folder + file)) {
                if (in == null) {
                    throw new CatalogException(file + " is missing from the program; install it again");
                }
                return MAPPER.readTree(in);
            } catch (IOException e) {
                throw new CatalogException(file + " is damaged; install the program again", e);
            }
        };
    }

    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            throw new CatalogException("\"" + key + "\" is missing or no text in " + node);
        }
        return value.asText();
    }

    /** The enum constant that a word with hyphens stands for. */
    static <E extends Enum<E>> E word(JsonNode node, String key, Class<E> type, E otherwise) {
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, value.asText().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new CatalogException("\"" + key + "\" cannot be " + value + " in " + node, e);
        }
    }

    static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        node.path(key).forEach(n -> items.add(item.apply(n)));
        return items;
    }

    static List<String> strings(JsonNode node, String key) {
        return list(node, key, JsonNode::asText);
    }

    static List<Integer> integers(JsonNode node, String key) {
        return list(node, key, JsonNode::asInt);
    }

    /** Names in three languages, or one text that is the name in all of them. */
    static Names names(JsonNode names) {
        if (names.isTextual()) {
            return new Names(names.asText(), names.asText(), names.asText());
        }
        return new Names(text(names, "en"), text(names, "ja"), text(names, "zh-Hant"));
    }

    static Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case BOOLEAN -> node.asBoolean();
            case NUMBER -> node.asInt();
            case STRING -> node.asText();
            case ARRAY -> values(node);
            default -> throw new CatalogException(node + " is no value");
        };
    }

    static List<Object> values(JsonNode node) {
        List<Object> values = new ArrayList<>();
        node.forEach(n -> values.add(value(n)));
        return values;
    }

    static Map<String, Object> object(JsonNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.properties().forEach(e -> values.put(e.getKey(), value(e.getValue())));
        return values;
    }
}
