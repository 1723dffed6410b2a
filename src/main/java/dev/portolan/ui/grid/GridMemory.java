package dev.portolan.ui.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers how tables are shown, from one start to the next. */
public interface GridMemory {

    /** Remembers nothing. */
    GridMemory NONE = new GridMemory() {
        @Override
        public Optional<Shape> shape(String table) {
            return Optional.empty();
        }

        @Override
        public void remember(String table, Shape shape) {
            // as it says
        }
    };

    /**
     * How a table is shown.
     *
     * @param columns ids of those that are shown, in order
     * @param widths in pixels, by the id of the column
     * @param sorting the most important first
     * @param groups ids of the columns that it is grouped by
     */
    record Shape(
            List<String> columns, Map<String, Double> widths, List<GridWish.Sorting> sorting, List<String> groups) {

        public Shape {
            columns = List.copyOf(columns);
            widths = Map.copyOf(widths);
            sorting = List.copyOf(sorting);
            groups = List.copyOf(groups);
        }
    }

    /** How a table was shown last. */
    Optional<Shape> shape(String table);

    /** Takes how a table is shown now. */
    void remember(String table, Shape shape);
}
