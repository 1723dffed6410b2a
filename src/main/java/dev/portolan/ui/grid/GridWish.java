package dev.portolan.ui.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a table is to be shown.
 *
 * @param search text that a row has to contain in some column, in whatever case; empty: any
 * @param filters for columns by id, the texts that they may have
 * @param sorting the most important first; within it, rows stay in the order in which they came
 * @param groups ids of the columns whose texts are headings, the outermost first
 * @param closed the paths of headings whose rows are not shown
 */
public record GridWish(
        String search,
        Map<String, Set<String>> filters,
        List<Sorting> sorting,
        List<String> groups,
        Set<List<String>> closed) {

    /** Everything, as it comes. */
    public static final GridWish ALL = new GridWish("", Map.of(), List.of(), List.of(), Set.of());

    /** By which column, and which way. */
    public record Sorting(String column, boolean descending) {}

    public GridWish {
        filters = Map.copyOf(filters);
        sorting = List.copyOf(sorting);
        groups = List.copyOf(groups);
        closed = Set.copyOf(closed);
    }

    /** The same with another search text. */
    public GridWish withSearch(String text) {
        return new GridWish(text, filters, sorting, groups, closed);
    }

    /** The same with other filters. */
    public GridWish withFilters(Map<String, Set<String>> texts) {
        return new GridWish(search, texts, sorting, groups, closed);
    }

    /** The same in another order. */
    public GridWish withSorting(List<Sorting> columns) {
        return new GridWish(search, filters, columns, groups, closed);
    }

    /** The same in other groups. */
    public GridWish withGroups(List<String> columns) {
        return new GridWish(search, filters, sorting, columns, closed);
    }

    /** The same with other headings closed. */
    public GridWish withClosed(Set<List<String>> paths) {
        return new GridWish(search, filters, sorting, groups, paths);
    }
}
