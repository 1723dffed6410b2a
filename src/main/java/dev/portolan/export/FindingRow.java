package dev.portolan.export;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a row of a table. Plain words, so that formats do not depend on how findings are found.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param id of the finding, for example {@code no-route}
 * @param elements ids of what it concerns
 * @param message a sentence or two
 * @param source title of the document that says so
 * @param remedy what one step would mend it; null where none does
 */
public record FindingRow(
        String severity,
        String id,
        List<String> elements,
        String message,
        String source,
        @Nullable String remedy) {

    /** The columns of {@code check --format csv}. */
    public static final List<String> HEADER = List.of("severity", "finding", "elements", "message");

    private static final Set<String> SEVERITIES = Set.of("error", "warning", "note");

    public FindingRow {
        if (!SEVERITIES.contains(severity)) {
            throw new IllegalArgumentException("the severity \"" + severity + "\" is not error, warning or note");
        }
        elements = List.copyOf(elements);
    }

    /** The values under {@link #HEADER}. */
    public List<String> values() {
        return List.of(severity, id, String.join(" ", elements), message);
    }
}
