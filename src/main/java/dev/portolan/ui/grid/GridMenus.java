package dev.portolan.ui.grid;

import dev.portolan.text.Messages;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * What the menus of a table offer: on a line, on the head of a column, and for the table as a whole.
 *
 * @param <R> the rows
 */
final class GridMenus<R> {

    /** What menus do. */
    interface Commands<R> {

        void open(R row);

        void copy(String text);

        void copyRows();

        /** Keeps the rows that have one of these texts; null: all of them again. */
        void filter(GridColumn<R> column, @Nullable Set<String> texts);

        void askFilter(GridColumn<R> column);

        boolean isGroupedBy(GridColumn<R> column);

        void group(GridColumn<R> column, boolean on);

        void openAll();

        void closeAll();

        void reset();
    }

    private final GridSpec<R> spec;
    private final Messages words;
    private final GridShape<R> shape;
    private final KeyCombination copy;
    private final Commands<R> commands;

    /** @param copy copies the rows */
    GridMenus(GridSpec<R> spec, Messages words, GridShape<R> shape, KeyCombination copy, Commands<R> commands) {
        this.spec = spec;
        this.words = words;
        this.shape = shape;
        this.copy = copy;
        this.commands = commands;
    }

    /** @param cell the column that the line was clicked in */
    ContextMenu line(GridLine<R> line, GridColumn<R> cell) {
        ContextMenu menu = new ContextMenu();
        if (line instanceof GridLine.Row<R> row) {
            if (row.fate() != GridLine.Fate.COMES && !spec.open().isEmpty()) {
                menu.getItems().add(item(spec.open(), () -> commands.open(row.row())));
            }
            String text = cell.text().apply(row.row());
            menu.getItems().add(item(words.get("copy-cell"), () -> commands.copy(text)));
            menu.getItems().add(item(words.get("only-these", text), () -> commands.filter(cell, Set.of(text))));
        }
        MenuItem copyRows = item(words.get("copy-rows"), commands::copyRows);
        copyRows.setAccelerator(copy);
        menu.getItems().add(copyRows);
        return menu;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    List<MenuItem> head(GridColumn<R> column) {
        CheckMenuItem group = new CheckMenuItem(words.get("group-by-this"));
        group.setSelected(commands.isGroupedBy(column));
        group.setOnAction(event -> commands.group(column, group.isSelected()));
        MenuItem hide = item(words.get("hide"), () -> shape.show(column, false));
        hide.setDisable(shape.isNarrowest());
        return List.of(
                item(words.get("filter"), () -> commands.askFilter(column)), group, new SeparatorMenuItem(), hide);
    }

    List<MenuItem> options() {
        Menu filters = new Menu(words.get("filter-by"));
        Menu groups = new Menu(words.get("group-by"));
        Menu shown = new Menu(words.get("columns"));
        for (GridColumn<R> column : spec.columns()) {
            filters.getItems().add(item(column.heading(), () -> commands.askFilter(column)));
            CheckMenuItem group = new CheckMenuItem(column.heading());
            group.setSelected(commands.isGroupedBy(column));
            group.setOnAction(event -> commands.group(column, group.isSelected()));
            groups.getItems().add(group);
            CheckMenuItem there = new CheckMenuItem(column.heading());
            there.setSelected(shape.shows(column));
            there.setDisable(there.isSelected() && shape.isNarrowest());
            there.setOnAction(event -> shape.show(column, there.isSelected()));
            shown.getItems().add(there);
        }
        return List.of(
                filters,
                groups,
                shown,
                new SeparatorMenuItem(),
                item(words.get("open-all"), commands::openAll),
                item(words.get("close-all"), commands::closeAll),
                new SeparatorMenuItem(),
                item(words.get("reset"), commands::reset));
    }
}
