package dev.portolan.ui.grid;

import java.util.List;

/**
 * A line of a table.
 *
 * @param <R> the rows
 */
public sealed interface GridLine<R> {

    /** The rows that it stands for. */
    List<R> rows();

    /**
     * What rows have in common that stand below it.
     *
     * @param path the texts of the columns that are grouped by, the last of them this heading's own
     * @param open whether the rows are there
     * @param come how many of the rows would come
     * @param go how many would go
     */
    record Heading<R>(List<String> path, List<R> rows, boolean open, int come, int go) implements GridLine<R> {

        /** What it says. */
        public String title() {
            return path.getLast();
        }

        /** How many headings it stands below. */
        public int depth() {
            return path.size() - 1;
        }
    }

    /**
     * A row.
     *
     * @param depth how many headings it stands below
     */
    record Row<R>(R row, int depth, Fate fate) implements GridLine<R> {
        @Override
        public List<R> rows() {
            return List.of(row);
        }
    }

    /** What a step that is in question would do to a row. */
    enum Fate {
        STAYS,
        COMES,
        GOES
    }
}
