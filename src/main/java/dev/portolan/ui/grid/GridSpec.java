package dev.portolan.ui.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What a table is made of.
 *
 * @param <R> the rows
 * @param id what it is remembered by, and the start of the ids of its nodes
 * @param title what a screen reader calls it
 * @param columns in the order in which they stand until the user moves them
 * @param natural the order in which rows come
 * @param groups ids of the columns that it is grouped by until the user chooses
 * @param key what stays the same of a row when the table is filled anew
 * @param marks the pseudo classes of a row
 * @param about what a row says on hover
 * @param count how so many rows are called; empty: headings do not count them
 * @param open what the menu calls it to open a row; empty: nothing
 */
public record GridSpec<R>(
        String id,
        String title,
        List<GridColumn<R>> columns,
        Comparator<R> natural,
        List<String> groups,
        Function<R, Object> key,
        Function<R, Set<String>> marks,
        Function<R, String> about,
        IntFunction<String> count,
        String open) {

    public GridSpec {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }
}
