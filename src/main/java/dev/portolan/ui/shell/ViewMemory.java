package dev.portolan.ui.shell;

import dev.portolan.app.Preferences;
import dev.portolan.ui.grid.GridMemory;
import dev.portolan.ui.grid.GridWish.Sorting;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the window was left: its tables, the tab in front, and how wide the panes are. What is remembered cannot do harm: what is
 * not understood counts as not remembered, and where the preferences cannot be written they stay as they were.
 */
final class ViewMemory implements GridMemory {

    private static final String TABLE = "table.";
    private static final String TAB = "tab";
    private static final String SIZE = "size.";
    private static final String DESCENDING = "descending";
    private static final double LEAST = 10;
    private static final double MOST = 4000;

    private final Preferences preferences;
    private final Map<String, String> stored;
    private final Map<String, String> present;
    private final Map<String, Shape> untouched = new HashMap<>();

    ViewMemory(Preferences preferences) {
        this.preferences = preferences;
        stored = read(preferences);
        present = new TreeMap<>(stored);
    }

    private static Map<String, String> read(Preferences preferences) {
        try {
            return preferences.view();
        } catch (IOException e) {
            return Map.of();
        }
    }

    /**
     * Hands what has changed to the preferences.
     *
     * @throws IOException if they cannot be written
     */
    void keep() throws IOException {
        if (!present.equals(stored)) {
            preferences.rememberView(present);
        }
    }

    /** The tab that was in front. */
    Optional<String> tab() {
        return Optional.ofNullable(present.get(TAB));
    }

    void rememberTab(String id) {
        present.put(TAB, id);
    }

    /** How wide or high a pane was, in pixels. */
    Optional<Double> size(String pane) {
        return Optional.ofNullable(present.get(SIZE + pane)).flatMap(ViewMemory::number);
    }

    void rememberSize(String pane, double size) {
        present.put(SIZE + pane, Long.toString(Math.round(size)));
    }

    @Override
    public Optional<Shape> shape(String table) {
        List<String> columns = words(table, "columns");
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Shape(columns, widths(table), sorting(words(table, "sorting")), words(table, "groups")));
    }

    /** The first shape of a table that was never changed is not worth remembering. */
    @Override
    public void remember(String table, Shape shape) {
        boolean known = present.containsKey(TABLE + table + ".columns");
        if (!known && untouched.computeIfAbsent(table, none -> shape).equals(shape)) {
            return;
        }
        put(table, "columns", shape.columns().stream());
        put(
                table,
                "widths",
                new TreeMap<>(shape.widths())
                        .entrySet().stream().map(entry -> entry.getKey() + ":" + Math.round(entry.getValue())));
        put(
                table,
                "sorting",
                shape.sorting().stream()
                        .map(sorting -> sorting.descending() ? sorting.column() + ":" + DESCENDING : sorting.column()));
        put(table, "groups", shape.groups().stream());
    }

    private void put(String table, String part, Stream<String> words) {
        present.put(TABLE + table + "." + part, words.collect(Collectors.joining(",")));
    }

    private List<String> words(String table, String part) {
        return Arrays.stream(
                        present.getOrDefault(TABLE + table + "." + part, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private Map<String, Double> widths(String table) {
        Map<String, Double> widths = new HashMap<>();
        for (String word : words(table, "widths")) {
            int colon = word.indexOf(':');
            if (colon > 0) {
                number(word.substring(colon + 1)).ifPresent(width -> widths.put(word.substring(0, colon), width));
            }
        }
        return widths;
    }

    private static List<Sorting> sorting(List<String> words) {
        return words.stream()
                .map(word -> word.split(":", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> new Sorting(parts[0], parts.length > 1 && parts[1].equals(DESCENDING)),
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Optional<Double> number(String text) {
        try {
            double number = Double.parseDouble(text);
            return number >= LEAST && number <= MOST ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
