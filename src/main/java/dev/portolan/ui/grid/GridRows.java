package dev.portolan.ui.grid;

import dev.portolan.ui.grid.GridLine.Fate;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>What is searched in a row is put together once and kept, bit by bit {@linkplain #prepare beforehand}: a hundred thousand
 * rows answer to each letter that is typed.
 *
 * @param <R> the rows
 */
final class GridRows<R> {

    private final List<GridColumn<R>> columns;
    private final Comparator<R> natural;
    private List<R> rows = List.of();
    private @Nullable String @Nullable [] haystacks;
    private int prepared;
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
        prepared = 0;
    }

    /**
     * Puts together what is searched in some of the rows.
     *
     * @param nanos how long it may take
     * @return whether all of them are done
     */
    boolean prepare(long nanos) {
        long end = System.nanoTime() + nanos;
        while (prepared < rows.size() && System.nanoTime() < end) {
            haystack(prepared++);
        }
        return prepared == rows.size();
    }

    /** All rows. */
    List<R> all() {
        return rows;
    }

    /** Narrows the rows to some. */
    void narrow(Predicate<R> some) {
        scope = some;
    }

    /**
     * Marks rows that would come, and that would go.
     *
     * @return whether any are, or were
     */
    boolean foresee(Collection<R> coming, Collection<R> going) {
        boolean some = !come.isEmpty() || !go.isEmpty() || !coming.isEmpty() || !going.isEmpty();
        come = coming.stream().sorted(natural).toList();
        go = new TreeSet<>(natural);
        go.addAll(going);
        return some;
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
        List<int[]> ranks = new ArrayList<>();
        for (GridWish.Sorting sorting : wish.sorting()) {
            GridColumn<R> column = column(sorting.column());
            if (column != null) {
                ranks.add(ranks(wanted, column, sorting.descending()));
            }
        }
        if (!ranks.isEmpty()) {
            List<GridLine.Row<R>> unsorted = List.copyOf(wanted);
            Comparator<Integer> order = Comparator.comparingInt(i -> ranks.getFirst()[i]);
            for (int[] next : ranks.subList(1, ranks.size())) {
                order = order.thenComparingInt(i -> next[i]);
            }
            Integer[] places = new Integer[unsorted.size()];
            Arrays.setAll(places, i -> i);
            Arrays.sort(places, order);
            for (int i = 0; i < places.length; i++) {
                wanted.set(i, unsorted.get(places[i]));
            }
        }
    }

    /** Where each row stands by a column. Many rows have the same text, and each text is compared once. */
    private static <R> int[] ranks(List<GridLine.Row<R>> rows, GridColumn<R> column, boolean descending) {
        List<String> texts = new ArrayList<>(rows.size());
        Map<String, R> examples = new HashMap<>();
        for (GridLine.Row<R> row : rows) {
            String text = column.text().apply(row.row());
            texts.add(text);
            examples.putIfAbsent(text, row.row());
        }
        List<Map.Entry<String, R>> sorted = new ArrayList<>(examples.entrySet());
        sorted.sort(Map.Entry.comparingByValue(column.order()));
        Map<String, Integer> ranks = new HashMap<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean alike = i > 0
                    && column.order()
                                    .compare(
                                            sorted.get(i - 1).getValue(),
                                            sorted.get(i).getValue())
                            == 0;
            rank += alike ? 0 : 1;
            ranks.put(sorted.get(i).getKey(), descending ? -rank : rank);
        }
        int[] all = new int[rows.size()];
        Arrays.setAll(all, i -> ranks.getOrDefault(texts.get(i), 0));
        return all;
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
