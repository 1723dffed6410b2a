package dev.portolan.cli;

import dev.portolan.catalog.EditionDiff;
import dev.portolan.catalog.EditionDiff.Change;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A section or a row that differs between two editions.
 *
 * @param element {@code section} or {@code row}
 * @param service of a row; empty for a section
 * @param before what the older edition says, by aspect
 * @param after what the newer edition says, by aspect
 */
record DiffLine(
        Change change,
        String element,
        String anchor,
        String from,
        String to,
        String service,
        Map<String, String> before,
        Map<String, String> after) {

    static final List<String> HEADER =
            List.of("change", "element", "anchor", "from", "to", "service", "before", "after");

    private static final Set<String> BESIDE_THE_ARTICLE = Set.of("setting", "narrow", "annotations");

    /** A line for each section and each row; none for a section of which only rows differ. */
    static List<DiffLine> of(EditionDiff diff) {
        List<DiffLine> lines = new ArrayList<>();
        for (EditionDiff.Section section : diff.sections()) {
            if (section.differsAsAWhole()) {
                lines.add(of(section, section.change(), "section", "", section.before(), section.after()));
            }
            for (EditionDiff.Row row : section.rows()) {
                lines.add(of(section, row.change(), "row", row.service(), row.before(), row.after()));
            }
        }
        return lines;
    }

    private static DiffLine of(
            EditionDiff.Section section,
            Change change,
            String element,
            String service,
            Map<String, String> before,
            Map<String, String> after) {
        return new DiffLine(change, element, section.anchor(), section.from(), section.to(), service, before, after);
    }

    /** The values under {@link #HEADER}, each a text. */
    List<String> texts() {
        return List.of(change.word(), element, anchor, from, to, service, shown(before, after), shown(after, before));
    }

    /** The values under {@link #HEADER}, the last two as objects. */
    List<Object> objects() {
        return List.of(change.word(), element, anchor, from, to, service, before, after);
    }

    /** What happened, for people: what only moves ports is left out where all of the row is new or gone. */
    String change(Messages words) {
        return switch (change) {
            case ADDED -> shown(printed(after), Map.of());
            case REMOVED -> shown(printed(before), Map.of());
            case CHANGED ->
                words.get("diff.change", said(shown(before, after), words), said(shown(after, before), words));
        };
    }

    private static String said(String text, Messages words) {
        return text.isEmpty() ? words.get("diff.nothing") : text;
    }

    private static Map<String, String> printed(Map<String, String> aspects) {
        Map<String, String> printed = new LinkedHashMap<>(aspects);
        printed.keySet().removeAll(BESIDE_THE_ARTICLE);
        return printed;
    }

    /** The ports as people write them, and what else the other side does not say as well. */
    private static String shown(Map<String, String> aspects, Map<String, String> others) {
        List<String> parts = new ArrayList<>();
        Map<String, String> rest = new LinkedHashMap<>(aspects);
        for (String transport : List.of("udp", "tcp")) {
            String ports = rest.remove(transport);
            if (ports != null) {
                parts.add(transport.toUpperCase(Locale.ROOT) + " " + ports);
            }
        }
        rest.forEach((aspect, text) -> {
            if (!text.equals(others.get(aspect))) {
                parts.add(aspect + ": " + text);
            }
        });
        return String.join(", ", parts);
    }
}
