package dev.portolan.ui.grid;

import dev.portolan.ui.grid.GridMemory.Shape;
import dev.portolan.ui.grid.GridWish.Sorting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/**
 * The columns of a table: which are shown in which order, how wide, and which it is sorted by; as they were left.
 *
 * @param <R> the rows
 */
final class GridShape<R> {

    private final GridSpec<R> spec;
    private final TableView<GridLine<R>> table;
    private final GridMemory memory;
    private final Map<String, TableColumn<GridLine<R>, GridLine<R>>> columns = new LinkedHashMap<>();

    /** @param make a column of the table */
    GridShape(
            GridSpec<R> spec,
            TableView<GridLine<R>> table,
            GridMemory memory,
            Function<GridColumn<R>, TableColumn<GridLine<R>, GridLine<R>>> make) {
        this.spec = spec;
        this.table = table;
        this.memory = memory;
        for (GridColumn<R> column : spec.columns()) {
            TableColumn<GridLine<R>, GridLine<R>> made = make.apply(column);
            made.setUserData(column.id());
            made.setPrefWidth(column.width());
            columns.put(column.id(), made);
        }
    }

    /** Calls back when the user changes which columns are shown and how wide they are. */
    void onChanged(Runnable action) {
        table.getColumns().subscribe(action);
        columns.values().forEach(column -> column.prefWidthProperty().subscribe(width -> action.run()));
    }

    /**
     * Takes the shape that was remembered, if any was.
     *
     * @return what to group by
     */
    List<String> restore() {
        return memory.shape(spec.id())
                .filter(shape -> shape.columns().stream().anyMatch(columns::containsKey))
                .map(this::take)
                .orElseGet(this::reset);
    }

    /**
     * Takes the shape that the table has from the start.
     *
     * @return what to group by
     */
    List<String> reset() {
        List<String> shown = spec.columns().stream()
                .filter(GridColumn::shown)
                .map(GridColumn::id)
                .toList();
        Map<String, Double> widths = new HashMap<>();
        spec.columns().forEach(column -> widths.put(column.id(), column.width()));
        return take(new Shape(shown, widths, List.of(), spec.groups()));
    }

    /** What is not known any more is left out. */
    private List<String> take(Shape shape) {
        List<TableColumn<GridLine<R>, GridLine<R>>> shown = shape.columns().stream()
                .filter(columns::containsKey)
                .map(columns::get)
                .toList();
        columns.forEach((id, column) -> {
            Double width = shape.widths().get(id);
            if (width != null) {
                column.setPrefWidth(width);
            }
        });
        if (!shown.isEmpty()) {
            table.getColumns().setAll(shown);
        }
        table.getSortOrder().clear();
        for (Sorting sorting : shape.sorting()) {
            TableColumn<GridLine<R>, GridLine<R>> column = columns.get(sorting.column());
            if (column != null && table.getColumns().contains(column)) {
                column.setSortType(sorting.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                table.getSortOrder().add(column);
            }
        }
        return shape.groups().stream().filter(columns::containsKey).toList();
    }

    /** @param groups what the table is grouped by */
    void remember(List<String> groups) {
        Map<String, Double> widths = new HashMap<>();
        columns.forEach((id, column) -> widths.put(id, column.getPrefWidth()));
        memory.remember(
                spec.id(),
                new Shape(table.getColumns().stream().map(GridShape::idOf).toList(), widths, sorting(), groups));
    }

    List<Sorting> sorting() {
        return table.getSortOrder().stream()
                .map(column -> new Sorting(idOf(column), column.getSortType() == SortType.DESCENDING))
                .toList();
    }

    static String idOf(TableColumn<?, ?> column) {
        return String.valueOf(column.getUserData());
    }

    /** The columns that are shown, in order. */
    List<GridColumn<R>> shown() {
        List<GridColumn<R>> shown = new ArrayList<>();
        for (TableColumn<GridLine<R>, ?> column : table.getVisibleLeafColumns()) {
            spec.columns().stream().filter(own -> own.id().equals(idOf(column))).forEach(shown::add);
        }
        return shown;
    }

    boolean shows(GridColumn<R> column) {
        return table.getColumns().contains(columns.get(column.id()));
    }

    /** Whether only one column is shown, which has to stay. */
    boolean isNarrowest() {
        return table.getColumns().size() < 2;
    }

    /** A column comes back where it belongs: behind those that stand before it from the start. */
    void show(GridColumn<R> wanted, boolean on) {
        TableColumn<GridLine<R>, GridLine<R>> column = columns.get(wanted.id());
        ObservableList<TableColumn<GridLine<R>, ?>> shown = table.getColumns();
        if (column == null || on == shown.contains(column)) {
            return;
        }
        if (on) {
            List<String> order = List.copyOf(columns.keySet());
            int at = 0;
            for (int i = 0; i < shown.size(); i++) {
                if (order.indexOf(idOf(shown.get(i))) < order.indexOf(wanted.id())) {
                    at = i + 1;
                }
            }
            shown.add(at, column);
        } else {
            table.getSortOrder().remove(column);
            shown.remove(column);
        }
        table.refresh(); // headings stand in the first column, which may be another
    }
}
