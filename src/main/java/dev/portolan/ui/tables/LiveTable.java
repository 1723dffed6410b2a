package dev.portolan.ui.tables;

import dev.portolan.analysis.Analysis;
import dev.portolan.export.Column;
import dev.portolan.export.Columns;
import dev.portolan.text.Messages;
import dev.portolan.ui.grid.Grid;
import dev.portolan.ui.grid.GridColumn;
import dev.portolan.ui.grid.GridMemory;
import dev.portolan.ui.grid.GridSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A table of an analysis, with the columns that reports have and some that are narrower. Its columns stay; what they say
 * follows the analysis.
 *
 * @param <R> the rows
 */
final class LiveTable<R> {

    private final String id;
    private final Function<Columns, List<Column<R>>> reported;
    private final Map<String, Function<R, String>> texts = new HashMap<>();
    private final Grid<R> grid;
    private final Map<String, BiFunction<Labelled, R, String>> own;

    /** What the texts of a row are made of. */
    record Labelled(Analysis analysis, Columns columns, Locale locale) {}

    /**
     * A column of the window alone.
     *
     * @param heading in the bundle {@code tables}
     * @param shown from the start
     */
    record Extra<R>(String id, String heading, double width, boolean shown, BiFunction<Labelled, R, String> text) {}

    /**
     * What a table is.
     *
     * @param count how so many rows are called; empty: they are not counted
     * @param reported its columns in reports; those for programs are left out
     * @param shown ids of those of them that are there from the start
     * @param opens whether a row can be explained
     */
    record Plan<R>(
            String id,
            String title,
            IntFunction<String> count,
            List<Extra<R>> extras,
            Function<Columns, List<Column<R>>> reported,
            Set<String> shown,
            List<String> groups,
            Comparator<R> natural,
            Function<R, Object> key,
            Function<R, Set<String>> marks,
            Function<R, String> about,
            boolean opens) {}

    LiveTable(Plan<R> plan, Analysis first, Messages words, GridMemory memory) {
        id = plan.id();
        reported = plan.reported();
        own = new HashMap<>();
        plan.extras().forEach(extra -> own.put(extra.id(), extra.text()));
        Sorted sorted = new Sorted(words.locale());
        List<GridColumn<R>> columns = new ArrayList<>();
        for (Extra<R> extra : plan.extras()) {
            columns.add(column(extra.id(), words.get(extra.heading()), extra.width(), extra.shown(), sorted));
        }
        for (Column<R> column : reported.apply(Columns.of(first, words.locale()))) {
            if (!column.id() && !own.containsKey(column.key())) {
                double width = 24 + 7.0 * Math.min(column.most(), Math.max(column.least(), 14));
                columns.add(column(
                        column.key(), column.heading(), width, plan.shown().contains(column.key()), sorted));
            }
        }
        grid = new Grid<>(
                new GridSpec<>(
                        plan.id(),
                        plan.title(),
                        columns,
                        plan.natural(),
                        plan.groups(),
                        plan.key(),
                        plan.marks(),
                        plan.about(),
                        plan.count(),
                        plan.opens() ? words.get("explain") : ""),
                Messages.of("grid", words.locale()),
                memory);
    }

    private GridColumn<R> column(String id, String heading, double width, boolean shown, Sorted sorted) {
        Function<R, String> text = row -> {
            Function<R, String> now = texts.get(id);
            return now == null ? "" : now.apply(row);
        };
        return new GridColumn<>(id, heading, width, shown, text, sorted.by(text));
    }

    String id() {
        return id;
    }

    Grid<R> grid() {
        return grid;
    }

    /** Shows the rows of an analysis. */
    void show(Analysis analysis, Locale locale, List<R> rows, String whenNone) {
        Labelled labelled = new Labelled(analysis, Columns.of(analysis, locale), locale);
        reported.apply(labelled.columns()).stream()
                .filter(column -> !column.id())
                .forEach(column -> texts.put(column.key(), column.text()));
        own.forEach((id, text) -> texts.put(id, row -> text.apply(labelled, row)));
        grid.show(rows, whenNone);
    }
}
