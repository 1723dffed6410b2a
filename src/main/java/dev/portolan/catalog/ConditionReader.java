package dev.portolan.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads conditions. Each key is a path; its value is a list (one of these), {@code {"not": […]}}, {@code {"set": true}},
 * or {@code {"min": …, "max": …, "unset": true}} for numbers and versions.
 */
final class ConditionReader {

    private ConditionReader() {}

    static Condition condition(JsonNode node) {
        List<Condition.Clause> clauses = new ArrayList<>();
        node.properties().forEach(e -> clauses.add(clause(e.getKey(), e.getValue())));
        return clauses.isEmpty() ? Condition.ALWAYS : new Condition(clauses);
    }

    private static Condition.Clause clause(String path, JsonNode test) {
        if (test.isArray()) {
            return new Condition.AnyOf(path, Json.values(test));
        }
        if (test.has("not")) {
            return new Condition.NoneOf(path, Json.values(test.path("not")));
        }
        if (test.has("set")) {
            return new Condition.IsSet(path);
        }
        return new Condition.Between(
                path,
                test.path("min").asInt(Integer.MIN_VALUE),
                test.path("max").asInt(Integer.MAX_VALUE),
                test.path("unset").asBoolean(false));
    }
}
