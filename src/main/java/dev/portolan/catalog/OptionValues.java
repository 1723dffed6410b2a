package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** Checks that the values of a user's option fit its type. */
final class OptionValues {

    private static final Set<String> WITH_VALUES = Set.of("choice", "choices", "host");
    private static final int HIGHEST_PORT = 65535;

    private OptionValues() {}

    /** The option itself: its words and its default. */
    static void check(Spot option) {
        String type = option.at("type").text();
        Spot values = option.at("values");
        if (!values.exists() && type.startsWith("choice")) {
            option.fault("\"values\" is missing; add it, with the words to choose from");
        } else if (values.exists() && !WITH_VALUES.contains(type)) {
            values.fault("an option of the type " + type + " has no values; remove this, or write the type choice");
        }
        if (option.at("default").exists()) {
            check(option.at("default"), option);
        } else if (type.equals("flag")) {
            option.fault("\"default\" is missing; add it, with true or false");
        }
    }

    /** A value that an option is to have. */
    static void check(Spot value, Spot option) {
        JsonNode node = value.node();
        String type = option.at("type").text();
        List<String> words =
                option.at("values").items().stream().map(Spot::text).toList();
        String wanted = switch (type) {
            case "choice" ->
                words.contains(node.asText()) && node.isTextual() ? "" : Choices.advice(value.text(), words);
            case "flag" -> node.isBoolean() ? "" : "write true or false";
            case "port" -> inBounds(node, HIGHEST_PORT) ? "" : "write a number such as 5900";
            case "count" -> inBounds(node, Integer.MAX_VALUE) ? "" : "write a number from 1";
            case "text", "host" -> node.isTextual() ? "" : "write a text";
            default -> "such an option can have no value here, so remove it";
        };
        if (!wanted.isEmpty()) {
            value.fault("an option of the type " + type + " cannot be " + value.shown() + "; " + wanted);
        }
    }

    private static boolean inBounds(JsonNode node, int most) {
        return node.isInt() && node.asInt() >= 1 && node.asInt() <= most;
    }
}
