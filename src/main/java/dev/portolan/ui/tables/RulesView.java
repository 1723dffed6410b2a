package dev.portolan.ui.tables;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Effect;
import dev.portolan.analysis.Flow;
import dev.portolan.design.Firewall;
import dev.portolan.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What crosses the firewalls, by firewall and direction, narrowed by a firewall and by a search text. */
public final class RulesView extends VBox {

    private static final double LEAST_TITLE = 80;

    private final Messages words;
    private final Consumer<List<Flow>> onSelected;
    private final CustomTextField search = new CustomTextField();
    private final Button chip = new Button();
    private final TreeTableView<CrossingLine> table = new TreeTableView<>(new TreeItem<>());
    private final Label empty = new Label();
    private final Set<String> collapsed = new HashSet<>();
    private final ReadOnlyObjectWrapper<Outlook> outlook = new ReadOnlyObjectWrapper<>(this, "outlook", Outlook.NONE);
    private @Nullable Analysis analysis;
    private @Nullable CrossingLines lines;
    private @Nullable ForeseenRows foreseen;
    private @Nullable Effect effect;
    private @Nullable String firewall;
    private final Popover why = new Popover();
    private boolean refreshing;

    /**
     * @param onSelected is told the flows of the selected lines
     */
    public RulesView(Messages words, Consumer<List<Flow>> onSelected) {
        this.words = words;
        this.onSelected = onSelected;
        getStyleClass().add("rules");
        getChildren().addAll(bar(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        buildTable();
    }

    private HBox bar() {
        search.setId("rules-search");
        search.setPromptText(words.get("rules.search"));
        search.setAccessibleText(words.get("rules.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().subscribe(text -> refresh());
        HBox.setHgrow(search, Priority.ALWAYS);
        chip.setId("rules-chip");
        chip.getStyleClass().addAll("chip-button", "small", "accent");
        chip.setGraphic(new FontIcon(Feather.X));
        chip.setOnAction(event -> narrowTo(null));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        showChip();
        HBox bar = new HBox(search, chip);
        bar.getStyleClass().add("table-bar");
        return bar;
    }

    private void buildTable() {
        table.setId("rules-table");
        table.setShowRoot(false);
        table.setPlaceholder(empty);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        table.setAccessibleText(words.get("rules.title"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().add(column("rules.connection", 226, () -> new TitleCell(words, outlook)));
        table.getColumns().add(column("rules.service", 98, () -> new ServiceCell(words, outlook)));
        table.getColumns().add(column("rules.ports", 116, () -> new PortsCell(words, outlook)));
        table.setColumnResizePolicy(RulesView::resize);
        table.setRowFactory(view -> new CrossingRow(words, outlook, this::explain));
        table.getSelectionModel().getSelectedItems().subscribe(this::tellSelected);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            TreeItem<CrossingLine> focused = table.getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.ENTER && focused != null) {
                explain(focused.getValue());
                event.consume();
            }
        });
        why.setDetachable(false);
        why.setAnimated(false);
        why.setHeaderAlwaysVisible(false);
    }

    /** Says why a crossing that is there is there, beside its row. */
    private void explain(@Nullable CrossingLine line) {
        Analysis known = analysis;
        if (known == null || !(line instanceof CrossingLine.Line crossing) || crossing.coming()) {
            return;
        }
        why.setContentNode(new Why(crossing.crossing(), known, words));
        Node row = table.lookupAll(".tree-table-row-cell").stream()
                .filter(node ->
                        node.isVisible() && node instanceof TreeTableRow<?> shown && line.equals(shown.getItem()))
                .findFirst()
                .orElse(table);
        boolean low = row.localToScene(row.getLayoutBounds()).getCenterY()
                > getScene().getHeight() / 2;
        why.setArrowLocation(low ? Popover.ArrowLocation.RIGHT_BOTTOM : Popover.ArrowLocation.RIGHT_TOP);
        why.show(row);
    }

    /** What room the table gains or loses, the first column does: the others show what needs no more. */
    private static Boolean resize(TreeTableView.ResizeFeatures<?> asked) {
        if (asked.getColumn() != null) {
            return TreeTableView.CONSTRAINED_RESIZE_POLICY_NEXT_COLUMN.call(asked);
        }
        fill(asked);
        return true;
    }

    private static <T> void fill(TreeTableView.ResizeFeatures<T> asked) {
        List<TreeTableColumn<T, ?>> columns = asked.getTable().getColumns();
        double others =
                columns.stream().skip(1).mapToDouble(TreeTableColumn::getWidth).sum();
        asked.setColumnWidth(columns.getFirst(), Math.max(LEAST_TITLE, asked.getContentWidth() - others));
    }

    private TreeTableColumn<CrossingLine, CrossingLine> column(String key, double width, Supplier<OutlookCell> cell) {
        TreeTableColumn<CrossingLine, CrossingLine> column = new TreeTableColumn<>(words.get(key));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(made -> cell.get());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Shows another result; what was open and selected stays so. */
    public void show(Analysis result) {
        analysis = result;
        if (firewall != null && result.design().firewall(firewall).isEmpty()) {
            firewall = null;
        }
        refresh();
    }

    /** Shows the crossings of one firewall only; null: of all. */
    public void narrowTo(@Nullable String firewallId) {
        if (!Objects.equals(firewallId, firewall)) {
            firewall = firewallId;
            refresh();
        }
    }

    /** Selects no line; nobody is told. */
    public void deselect() {
        boolean before = refreshing;
        refreshing = true;
        table.getSelectionModel().clearSelection();
        refreshing = before;
    }

    /** The crossings that are shown, in order. */
    public List<Crossing> shown() {
        return table.getRoot().getChildren().stream()
                .flatMap(item -> item.getValue().crossings().stream())
                .toList();
    }

    /** Marks what a drop would change, in its place; null: no drop is in question, and all is as it was. */
    public void foresee(@Nullable Effect next) {
        effect = next;
        foresee();
    }

    private void foresee() {
        ForeseenRows rows = foreseen;
        if (rows == null) {
            return;
        }
        boolean before = refreshing;
        refreshing = true;
        List<TreeItem<CrossingLine>> selected =
                List.copyOf(table.getSelectionModel().getSelectedItems());
        @Nullable TreeItem<CrossingLine> focused = table.getFocusModel().getFocusedItem();
        rows.clear();
        Outlook next = effect == null ? Outlook.NONE : Outlook.of(effect, this::passes);
        rows.show(next.come());
        outlook.set(next);
        if (!selected.equals(table.getSelectionModel().getSelectedItems())) {
            table.getSelectionModel().clearSelection();
            selected.forEach(item -> table.getSelectionModel().select(table.getRow(item)));
        }
        if (!Objects.equals(focused, table.getFocusModel().getFocusedItem())) {
            table.getFocusModel().focus(focused == null ? -1 : table.getRow(focused));
        }
        refreshing = before;
    }

    private void showChip() {
        chip.setVisible(firewall != null);
        chip.setManaged(firewall != null);
        if (firewall != null && analysis != null) {
            String id = firewall;
            String title = analysis.design().firewall(id).map(Firewall::title).orElse(id);
            chip.setText(title);
            chip.setAccessibleText(words.get("rules.clear", title));
        }
    }

    private void refresh() {
        showChip();
        if (analysis == null) {
            return;
        }
        refreshing = true;
        Set<String> selected = new HashSet<>();
        table.getSelectionModel().getSelectedItems().forEach(item -> selected.add(keyOf(item)));
        CrossingLines made = new CrossingLines(analysis, words.locale());
        lines = made;
        TreeItem<CrossingLine> root = new TreeItem<>();
        for (CrossingLine.Wall wall : made.walls(this::passes)) {
            TreeItem<CrossingLine> wallItem = heading(wall);
            for (CrossingLine.Direction direction : made.directions(wall)) {
                TreeItem<CrossingLine> directionItem = heading(direction);
                directionItem
                        .getChildren()
                        .setAll(direction.crossings().stream()
                                .map(crossing -> new TreeItem<CrossingLine>(made.line(crossing)))
                                .toList());
                wallItem.getChildren().add(directionItem);
            }
            root.getChildren().add(wallItem);
        }
        table.setRoot(root);
        foreseen = new ForeseenRows(root, made);
        why.hide(); // its row may mean another crossing now
        foresee();
        empty.setText(words.get(analysis.crossings().isEmpty() ? "rules.empty" : "rules.none-match"));
        if (!selected.isEmpty()) {
            select(root, selected);
        }
        refreshing = false;
        tellSelected();
    }

    private void select(TreeItem<CrossingLine> parent, Set<String> keys) {
        for (TreeItem<CrossingLine> item : parent.getChildren()) {
            if (keys.contains(keyOf(item))) {
                table.getSelectionModel().select(table.getRow(item));
            }
            if (item.isExpanded()) {
                select(item, keys);
            }
        }
    }

    private static String keyOf(@Nullable TreeItem<CrossingLine> item) {
        return item == null || item.getValue() == null ? "" : item.getValue().key();
    }

    private TreeItem<CrossingLine> heading(CrossingLine line) {
        TreeItem<CrossingLine> item = new TreeItem<>(line);
        item.setExpanded(!collapsed.contains(line.key()));
        item.expandedProperty().subscribe(open -> {
            if (refreshing) {
                return;
            }
            if (open) {
                collapsed.remove(line.key());
            } else {
                collapsed.add(line.key());
            }
        });
        return item;
    }

    private boolean passes(Crossing crossing) {
        if (firewall != null && !crossing.firewall().equals(firewall)) {
            return false;
        }
        String text = search.getText().strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() || lines == null || passes(lines.line(crossing), text);
    }

    private boolean passes(CrossingLine.Line line, String text) {
        Flow flow = line.crossing().flow();
        return Stream.of(
                        line.title(),
                        line.service(),
                        line.ports(),
                        flow.anchor(),
                        flow.phase(),
                        flow.fromRole(),
                        flow.toRole(),
                        flow.from().endpoint().names().in(words.locale()),
                        flow.to().endpoint().names().in(words.locale()))
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text));
    }

    private void tellSelected() {
        if (!refreshing) {
            onSelected.accept(table.getSelectionModel().getSelectedItems().stream()
                    .filter(item -> item != null && item.getValue() != null)
                    .flatMap(item -> item.getValue().crossings().stream())
                    .map(Crossing::flow)
                    .distinct()
                    .toList());
        }
    }
}
