package dev.portolan.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an edition says of a section or a row, aspect by aspect under the keys of its file, as plain text. An aspect of
 * which nothing is said has no entry, so two of a kind say the same exactly where the maps are equal.
 */
final class Printed {

    private Printed() {}

    /** Who may start, the notes under the heading, and what the catalog adds; not the ends, the rows and the purpose. */
    static Map<String, String> section(Connection section) {
        Map<String, String> aspects = new LinkedHashMap<>();
        put(aspects, "initiation", section.initiation().word());
        put(aspects, "notes", numbers(section.notes()));
        if (section.silenced() != Connection.Silenced.NEITHER) {
            put(aspects, "silenced", section.silenced().name().toLowerCase(Locale.ROOT));
        }
        put(aspects, "scope", section.scope().id());
        put(aspects, "when", condition(section.when()));
        return aspects;
    }

    /** The ports, the notes, and what the catalog adds. Who may start, only where the row differs from its section. */
    static Map<String, String> row(PortUse row, Connection section) {
        Map<String, String> aspects = new LinkedHashMap<>();
        put(aspects, "udp", row.udp().text());
        put(aspects, "tcp", row.tcp().text());
        put(aspects, "notes", numbers(row.notes()));
        if (row.initiation() != section.initiation()) {
            put(aspects, "initiation", row.initiation().word());
        }
        if (row.phase() != PortUse.Phase.OPERATION) {
            put(aspects, "phase", row.phase().word());
        }
        if (row.need() != PortUse.Need.REQUIRED) {
            put(aspects, "need", row.need().word());
        }
        put(aspects, "when", condition(row.when()));
        put(aspects, "setting", row.setting());
        put(aspects, "narrow", row.narrow());
        put(aspects, "annotations", String.join(" ", row.annotations()));
        return aspects;
    }

    private static void put(Map<String, String> aspects, String key, String text) {
        if (!text.isEmpty()) {
            aspects.put(key, text);
        }
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String condition(Condition when) {
        return when.clauses().stream().map(Printed::clause).collect(Collectors.joining(" and "));
    }

    private static String clause(Condition.Clause clause) {
        return clause.path()
                + switch (clause) {
                    case Condition.AnyOf any -> " is " + values(any.values());
                    case Condition.NoneOf none -> " is not " + values(none.values());
                    case Condition.IsSet _ -> " is set";
                    case Condition.Between between -> " is " + bounds(between) + (between.unset() ? " or not set" : "");
                };
    }

    private static String bounds(Condition.Between between) {
        if (between.min() == Integer.MIN_VALUE) {
            return "at most " + between.max();
        }
        return between.max() == Integer.MAX_VALUE
                ? "at least " + between.min()
                : between.min() + " to " + between.max();
    }

    private static String values(List<Object> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
}
