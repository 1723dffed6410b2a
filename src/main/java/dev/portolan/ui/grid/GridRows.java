package dev.portolan.ui.grid;

import dev.portolan.ui.grid.GridLine.Fate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lines of a table from its rows: those that are wanted, sorted, under their headings.
 *
 * <p>What is searched in a row is put together once and kept: a hundred thousand rows answer to each letter that is typed.
 *
 * @param <R> the rows
 */
final class GridRows<R> {

    private final List<GridColumn<R>> columns;
    private final Comparator<R> natural;
    private List<R> rows = List.of();
    private @Nullable String @Nullable [] haystacks;
    private Predicate<R> scope = row -> true;
    private List<R> come = List.of();
    private SortedSet<R> go = Collections.emptySortedSet();

    /** @param natural the order in which rows come; two that compare equal are one to {@link #foresee} */
    GridRows(List<GridColumn<R>> columns, Comparator<R> natural) {
        this.columns = List.copyOf(columns);
        this.natural = natural;
    }

    /** Takes other rows, in their order. */
    void set(List<R> next) {
        rows = next;
        haystacks = null;
    }

    /** All rows. */
    List<R> all() {
        return rows;
    }

    /** Narrows the rows to some. */
    void narrow(Predicate<R> some) {
        scope = some;
    }

    /** Marks rows that would come, and that would go. */
    void foresee(Collection<R> coming, Collection<R> going) {
        come = coming.stream().sorted(natural).toList();
        go = new TreeSet<>(natural);
        go.addAll(going);
    }

    /** The column with that id, if there is one. */
    @Nullable
    GridColumn<R> column(String id) {
        return columns.stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The texts of a column, with the number of rows that have it, sorted as the column is. */
    Map<String, Integer> texts(GridColumn<R> column) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, R> examples = new HashMap<>();
        for (R row : rows) {
            String text = column.text().apply(row);
            counts.merge(text, 1, Integer::sum);
            examples.putIfAbsent(text, row);
        }
        Comparator<String> order = Comparator.comparing(examples::get, column.order());
        Map<String, Integer> sorted = new TreeMap<>(order.thenComparing(Comparator.naturalOrder()));
        sorted.putAll(counts);
        return sorted;
    }

    /** The lines as they are wanted. */
    List<GridLine<R>> lines(GridWish wish) {
        List<GridLine.Row<R>> wanted = wanted(wish);
        sort(wanted, wish);
        List<Function<R, String>> groups = wish.groups().stream()
                .map(this::column)
                .filter(column -> column != null)
                .map(GridColumn::text)
                .toList();
        List<GridLine<R>> lines = new ArrayList<>(wanted.size());
        group(wanted, groups, List.of(), wish.closed(), lines);
        return lines;
    }

    private List<GridLine.Row<R>> wanted(GridWish wish) {
        String search = wish.search().strip().toLowerCase(Locale.ROOT);
        Predicate<R> passes = scope.and(filters(wish));
        List<GridLine.Row<R>> wanted = new ArrayList<>(rows.size() + come.size());
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            while (next < come.size() && natural.compare(come.get(next), row) < 0) {
                add(come.get(next++), passes, search, wanted);
            }
            if (passes.test(row) && (search.isEmpty() || haystack(i).contains(search))) {
                wanted.add(new GridLine.Row<>(row, 0, !go.isEmpty() && go.contains(row) ? Fate.GOES : Fate.STAYS));
            }
        }
        while (next < come.size()) {
            add(come.get(next++), passes, search, wanted);
        }
        return wanted;
    }

    private void add(R coming, Predicate<R> passes, String search, List<GridLine.Row<R>> wanted) {
        if (passes.test(coming) && (search.isEmpty() || haystack(coming).contains(search))) {
            wanted.add(new GridLine.Row<>(coming, 0, Fate.COMES));
        }
    }

    private Predicate<R> filters(GridWish wish) {
        Predicate<R> all = row -> true;
        for (Map.Entry<String, Set<String>> filter : wish.filters().entrySet()) {
            GridColumn<R> column = column(filter.getKey());
            if (column != null) {
                all = all.and(row -> filter.getValue().contains(column.text().apply(row)));
            }
        }
        return all;
    }

    private String haystack(int index) {
        @Nullable String[] known = haystacks;
        if (known == null) {
            known = new String[rows.size()];
            haystacks = known;
        }
        String text = known[index];
        if (text == null) {
            text = haystack(rows.get(index));
            known[index] = text;
        }
        return text;
    }

    private String haystack(R row) {
        StringBuilder text = new StringBuilder();
        for (GridColumn<R> column : columns) {
            text.append(column.text().apply(row)).append('\n');
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private void sort(List<GridLine.Row<R>> wanted, GridWish wish) {
        Comparator<R> order = null;
        for (GridWish.Sorting sorting : wish.sorting()) {
            GridColumn<R> column = column(sorting.column());
            if (column != null) {
                Comparator<R> own = sorting.descending() ? column.order().reversed() : column.order();
                order = order == null ? own : order.thenComparing(own);
            }
        }
        if (order != null) {
            wanted.sort(Comparator.comparing(GridLine.Row::row, order));
        }
    }

    private static <R> void group(
            List<GridLine.Row<R>> rows,
            List<Function<R, String>> groups,
            List<String> path,
            Set<List<String>> closed,
            List<GridLine<R>> into) {
        if (groups.size() == path.size()) {
            rows.forEach(
                    row -> into.add(path.isEmpty() ? row : new GridLine.Row<>(row.row(), path.size(), row.fate())));
            return;
        }
        Map<String, List<GridLine.Row<R>>> parts = new LinkedHashMap<>();
        Function<R, String> text = groups.get(path.size());
        rows.forEach(row -> parts.computeIfAbsent(text.apply(row.row()), none -> new ArrayList<>())
                .add(row));
        parts.forEach((title, part) -> {
            List<String> own = new ArrayList<>(path);
            own.add(title);
            boolean open = !closed.contains(own);
            into.add(heading(own, part, open));
            if (open) {
                group(part, groups, own, closed, into);
            }
        });
    }

    private static <R> GridLine.Heading<R> heading(List<String> path, List<GridLine.Row<R>> part, boolean open) {
        List<R> rows = new ArrayList<>(part.size());
        int come = 0;
        int go = 0;
        for (GridLine.Row<R> row : part) {
            if (row.fate() == Fate.COMES) {
                come++;
            } else {
                rows.add(row.row());
                go += row.fate() == Fate.GOES ? 1 : 0;
            }
        }
        return new GridLine.Heading<>(path, rows, open, come, go);
    }
}
