package dev.portolan.ui.grid;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A table that is searched, filtered by its columns, sorted by several of them, grouped, and copied with its header; how it is
 * shown is remembered.
 *
 * <p>What the lines are, {@link GridRows} decides; here they are shown. Only those in view have nodes, all of one height, so a
 * hundred thousand cost no more than thirty.
 *
 * @param <R> the rows
 */
public final class Grid<R> extends VBox {

    private static final double LINE = 27;

    /** How much of a frame getting ready for a search may take, in nanoseconds. */
    private static final long SLICE = 3_000_000;

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final GridSpec<R> spec;
    private final Messages words;
    private final GridRows<R> rows;
    private final CustomTextField search = new CustomTextField();
    private final MenuButton options = new MenuButton();
    private final FlowPane chips = new FlowPane();
    private final TableView<GridLine<R>> table = new TableView<>();
    private final GridShape<R> shape;
    private final GridMenus<R> menus;
    private final Label empty = new Label();
    private final Popover filter = new Popover();
    private final AnimationTimer preparing = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (rows.prepare(SLICE)) {
                stop();
            }
        }
    };
    private GridWish wish;
    private @Nullable Scope<R> scope;
    private Runnable unscope = () -> {};
    private Consumer<List<R>> selected = some -> {};
    private Consumer<R> opened = row -> {};
    private String emptySentence = "";
    private boolean busy;

    /**
     * An empty table.
     *
     * @param words of the bundle {@code grid}
     */
    public Grid(GridSpec<R> spec, Messages words, GridMemory memory) {
        this.spec = spec;
        this.words = words;
        rows = new GridRows<>(spec.columns(), spec.natural());
        wish = GridWish.ALL.withGroups(spec.groups());
        getStyleClass().add("grid");
        shape = new GridShape<>(spec, table, memory, this::column);
        menus = new GridMenus<>(spec, words, shape, COPY, new Hand());
        buildTable();
        getChildren().addAll(bar(), chips, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        chips.getStyleClass().add("grid-chips");
        filter.setDetachable(false);
        filter.setAnimated(false);
        filter.setHeaderAlwaysVisible(false);
        filter.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        take(shape::restore);
        listen();
        showChips();
    }

    private HBox bar() {
        search.setId(spec.id() + "-search");
        search.setPromptText(words.get("search"));
        search.setAccessibleText(words.get("search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().subscribe(text -> wish(wish.withSearch(text)));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        options.setId(spec.id() + "-options");
        options.setGraphic(new FontIcon(Feather.SLIDERS));
        options.getStyleClass().addAll("flat", "grid-options");
        options.setAccessibleText(words.get("options"));
        options.setTooltip(new Tooltip(words.get("options")));
        options.setOnShowing(event -> options.getItems().setAll(menus.options()));
        options.getItems().add(new MenuItem()); // an empty menu does not open
        HBox bar = new HBox(search, options);
        bar.getStyleClass().add("table-bar");
        return bar;
    }

    private void buildTable() {
        table.setId(spec.id() + "-table");
        table.setAccessibleText(spec.title());
        table.setFixedCellSize(LINE);
        table.setColumnResizePolicy(new LastColumnFills());
        table.setPlaceholder(empty);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(view -> new GridRow<>(spec, this::open, line -> menus.line(line, cell())));
        table.setSortPolicy(view -> {
            if (!busy) {
                wish(wish.withSorting(shape.sorting()));
            }
            return true;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private TableColumn<GridLine<R>, GridLine<R>> column(GridColumn<R> column) {
        TableColumn<GridLine<R>, GridLine<R>> made = new TableColumn<>(column.heading());
        made.setId(spec.id() + "-column-" + column.id());
        made.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        made.setCellFactory(view -> new GridCell<>(column, words, spec.count(), this::toggle));
        made.setContextMenu(new ContextMenu(new MenuItem())); // an empty menu does not open
        made.getContextMenu()
                .setOnShowing(event -> made.getContextMenu().getItems().setAll(menus.head(column)));
        return made;
    }

    private void listen() {
        table.getSelectionModel().getSelectedItems().subscribe(this::tellSelected);
        shape.onChanged(this::remember);
    }

    // How it is shown
    // ---------------------------------------------------------------------------------------------------

    /** Takes a shape, and what to group by with it. */
    private void take(Supplier<List<String>> shaping) {
        List<String> groups = new ArrayList<>();
        quietly(() -> groups.addAll(shaping.get()));
        wish(wish.withSorting(shape.sorting()).withGroups(groups));
    }

    private void remember() {
        if (!busy) {
            shape.remember(wish.groups());
        }
    }

    private void wish(GridWish next) {
        if (!next.equals(wish)) {
            wish = next;
            refresh();
            remember();
        }
    }

    // What it shows
    // -----------------------------------------------------------------------------------------------------

    /**
     * Shows other rows; what was selected stays so.
     *
     * @param all in their natural order
     * @param whenNone what is said where there are none at all
     */
    public void show(List<R> all, String whenNone) {
        rows.set(all);
        emptySentence = whenNone;
        refresh();
        preparing.start();
    }

    /**
     * Narrows the table from outside; null: not any more.
     *
     * @param onClear called where the user wants all again
     */
    public void narrow(@Nullable Scope<R> next, Runnable onClear) {
        scope = next;
        unscope = onClear;
        refresh();
    }

    /** Marks what a step would change: rows that come, and rows that go. */
    public void foresee(Collection<R> come, Collection<R> go) {
        if (rows.foresee(come, go)) {
            refresh();
        }
    }

    /** Selects no line; nobody is told. */
    public void deselect() {
        quietly(() -> table.getSelectionModel().clearSelection());
    }

    /** The rows that are shown, in order, those under closed headings too. */
    public List<R> shown() {
        return rows.lines(wish.withClosed(Set.of())).stream()
                .filter(line -> line instanceof GridLine.Row<R>)
                .flatMap(line -> line.rows().stream())
                .toList();
    }

    /** Calls back with the rows of the selected lines. */
    public void onSelected(Consumer<List<R>> action) {
        selected = action;
    }

    /** Calls back with a row that is double-clicked, or on which Enter is pressed. */
    public void onOpen(Consumer<R> action) {
        opened = action;
    }

    /** The node of a row, to put something beside it; the table where the row is not in view. */
    public Node nodeOf(R row) {
        return table.lookupAll(".table-row-cell").stream()
                .filter(node -> node.isVisible()
                        && node instanceof GridRow<?> line
                        && line.getItem() instanceof GridLine.Row<?> own
                        && own.row().equals(row))
                .findFirst()
                .orElse(table);
    }

    /** The table itself. */
    public TableView<GridLine<R>> table() {
        return table;
    }

    private void refresh() {
        showChips();
        rows.narrow(scope == null ? row -> true : scope.holds());
        quietly(() -> {
            Set<Object> keys = new HashSet<>();
            table.getSelectionModel().getSelectedItems().forEach(line -> keys.add(key(line)));
            List<GridLine<R>> lines = rows.lines(wish);
            empty.setText(rows.all().isEmpty() ? emptySentence : words.get("none-match"));
            table.getItems().setAll(lines);
            table.getSelectionModel().clearSelection();
            if (!keys.isEmpty()) {
                for (int i = 0; i < lines.size(); i++) {
                    if (keys.contains(key(lines.get(i)))) {
                        table.getSelectionModel().select(i);
                    }
                }
            }
        });
    }

    private Object key(@Nullable GridLine<R> line) {
        return switch (line) {
            case null -> "";
            case GridLine.Heading<R> heading -> heading.path();
            case GridLine.Row<R> row -> spec.key().apply(row.row());
        };
    }

    private void quietly(Runnable change) {
        boolean before = busy;
        busy = true;
        change.run();
        busy = before;
    }

    private void tellSelected() {
        if (!busy) {
            selected.accept(selectedRows());
        }
    }

    private List<R> selectedRows() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null)
                .flatMap(line -> line.rows().stream())
                .distinct()
                .toList();
    }

    // What the hand does
    // ------------------------------------------------------------------------------------------------

    private void press(KeyEvent event) {
        GridLine<R> focused = table.getFocusModel().getFocusedItem();
        if (COPY.match(event)) {
            copyRows();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && focused != null) {
            open(focused);
            event.consume();
        } else if (focused instanceof GridLine.Heading<R> heading
                && ((event.getCode() == KeyCode.LEFT && heading.open())
                        || (event.getCode() == KeyCode.RIGHT && !heading.open()))) {
            toggle(heading);
            event.consume();
        }
    }

    private void open(GridLine<R> line) {
        switch (line) {
            case GridLine.Heading<R> heading -> toggle(heading);
            case GridLine.Row<R> row when row.fate() != GridLine.Fate.COMES -> opened.accept(row.row());
            case GridLine.Row<R> ignored -> {} // it is not there yet
        }
    }

    private void toggle(GridLine.Heading<R> heading) {
        Set<List<String>> closed = new HashSet<>(wish.closed());
        if (!closed.remove(heading.path())) {
            closed.add(heading.path());
        }
        int at = table.getFocusModel().getFocusedIndex();
        wish(wish.withClosed(closed));
        quietly(() -> table.getFocusModel().focus(at));
    }

    /** The selected lines, or all that are shown, with the header, as other programs take tables. */
    private void copyRows() {
        List<R> chosen = selectedRows();
        List<R> copied = chosen.isEmpty() ? shown() : chosen;
        List<GridColumn<R>> shown = shape.shown();
        StringBuilder text = new StringBuilder();
        text.append(String.join("\t", shown.stream().map(GridColumn::heading).toList()))
                .append('\n');
        for (R row : copied) {
            text.append(String.join(
                            "\t",
                            shown.stream()
                                    .map(column -> plain(column.text().apply(row)))
                                    .toList()))
                    .append('\n');
        }
        copy(text.toString());
    }

    /** A tab or a line break would begin another cell. */
    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    /** The column where the focus is, or the first. */
    private GridColumn<R> cell() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        GridColumn<R> column = focused == null || focused.getTableColumn() == null
                ? null
                : rows.column(GridShape.idOf(focused.getTableColumn()));
        return column == null ? shape.shown().getFirst() : column;
    }

    // Menus
    // -------------------------------------------------------------------------------------------------------------

    /** What menus do here. */
    private final class Hand implements GridMenus.Commands<R> {

        @Override
        public void open(R row) {
            opened.accept(row);
        }

        @Override
        public void copy(String text) {
            Grid.copy(text);
        }

        @Override
        public void copyRows() {
            Grid.this.copyRows();
        }

        @Override
        public void filter(GridColumn<R> column, @Nullable Set<String> texts) {
            Grid.this.filter(column, texts);
        }

        @Override
        public void askFilter(GridColumn<R> column) {
            Grid.this.askFilter(column);
        }

        @Override
        public boolean isGroupedBy(GridColumn<R> column) {
            return wish.groups().contains(column.id());
        }

        @Override
        public void group(GridColumn<R> column, boolean on) {
            List<String> groups = new ArrayList<>(wish.groups());
            groups.remove(column.id());
            if (on) {
                groups.add(column.id());
            }
            wish(wish.withGroups(groups).withClosed(Set.of()));
        }

        @Override
        public void openAll() {
            wish(wish.withClosed(Set.of()));
        }

        @Override
        public void closeAll() {
            Grid.this.closeAll();
        }

        @Override
        public void reset() {
            Grid.this.reset();
        }
    }

    private void closeAll() {
        Set<List<String>> paths = new HashSet<>();
        for (GridLine<R> line : rows.lines(wish.withClosed(Set.of()))) {
            if (line instanceof GridLine.Heading<R> heading && heading.depth() == 0) {
                paths.add(heading.path());
            }
        }
        wish(wish.withClosed(paths));
    }

    private void reset() {
        search.clear();
        wish(wish.withFilters(Map.of()).withClosed(Set.of()));
        take(shape::reset);
        remember();
    }

    private void askFilter(GridColumn<R> column) {
        filter.setContentNode(new ColumnFilter(
                column.heading(), rows.texts(column), wish.filters().get(column.id()), words, texts -> {
                    filter.hide();
                    filter(column, texts);
                }));
        filter.show(options);
    }

    private void filter(GridColumn<R> column, @Nullable Set<String> texts) {
        Map<String, Set<String>> filters = new LinkedHashMap<>(wish.filters());
        if (texts == null) {
            filters.remove(column.id());
        } else {
            filters.put(column.id(), texts);
        }
        wish(wish.withFilters(filters));
    }

    /** What keeps rows away is always in sight, and one click takes it back. */
    private void showChips() {
        List<Node> shown = new ArrayList<>();
        if (scope != null) {
            shown.add(chip(spec.id() + "-scope", scope.title(), unscope));
        }
        wish.filters().forEach((id, texts) -> {
            GridColumn<R> column = rows.column(id);
            if (column != null) {
                String what = texts.size() == 1 ? texts.iterator().next() : words.get("several", texts.size());
                shown.add(chip(
                        spec.id() + "-filter-" + id,
                        words.get("filtered", column.heading(), what),
                        () -> filter(column, null)));
            }
        });
        chips.getChildren().setAll(shown);
        chips.setVisible(!shown.isEmpty());
        chips.setManaged(!shown.isEmpty());
    }

    private Button chip(String id, String text, Runnable clear) {
        Button chip = new Button(text, new FontIcon(Feather.X));
        chip.setId(id);
        chip.getStyleClass().addAll("chip-button", "small", "accent");
        chip.setAccessibleText(words.get("clear", text));
        chip.setMnemonicParsing(false);
        chip.setOnAction(event -> clear.run());
        return chip;
    }
}
