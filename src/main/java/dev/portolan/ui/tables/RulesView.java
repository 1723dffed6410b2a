package dev.portolan.ui.tables;

import atlantafx.base.controls.CustomTextField;
import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import dev.portolan.analysis.Flow;
import dev.portolan.design.Firewall;
import dev.portolan.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What crosses the firewalls, by firewall and direction, narrowed by a firewall and by a search text. */
public final class RulesView extends VBox {

    private final Messages words;
    private final Consumer<List<Flow>> onSelected;
    private final CustomTextField search = new CustomTextField();
    private final Button chip = new Button();
    private final TreeTableView<CrossingLine> table = new TreeTableView<>(new TreeItem<>());
    private final Label empty = new Label();
    private final Set<String> collapsed = new HashSet<>();
    private @Nullable Analysis analysis;
    private @Nullable String firewall;
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
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TreeTableColumn<CrossingLine, String> what = column("rules.connection", 226, this::title);
        table.getColumns().add(what);
        table.getColumns()
                .add(column("rules.service", 96, line -> line instanceof CrossingLine.Line l ? l.service() : ""));
        table.getColumns()
                .add(column("rules.ports", 116, line -> line instanceof CrossingLine.Line l ? l.ports() : ""));
        table.setRowFactory(view -> new CrossingRow(words));
        table.getSelectionModel().getSelectedItems().subscribe(this::tellSelected);
    }

    private TreeTableColumn<CrossingLine, String> column(
            String key, double width, Function<CrossingLine, String> value) {
        TreeTableColumn<CrossingLine, String> column = new TreeTableColumn<>(words.get(key));
        column.setCellValueFactory(cell -> {
            CrossingLine line = cell.getValue().getValue();
            return new ReadOnlyStringWrapper(line == null ? "" : value.apply(line));
        });
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private String title(CrossingLine line) {
        return switch (line) {
            case CrossingLine.Wall wall ->
                words.get("rules.wall", wall.title(), wall.crossings().size());
            case CrossingLine.Direction direction ->
                words.get(
                        "rules.direction",
                        direction.title(),
                        direction.crossings().size());
            case CrossingLine.Line crossing -> crossing.isOwn() ? words.get("own", crossing.title()) : crossing.title();
        };
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
        firewall = firewallId;
        refresh();
    }

    /** The crossings that are shown, in order. */
    public List<Crossing> shown() {
        return table.getRoot().getChildren().stream()
                .flatMap(item -> item.getValue().crossings().stream())
                .toList();
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
        CrossingLines lines = new CrossingLines(analysis, words.locale());
        TreeItem<CrossingLine> root = new TreeItem<>();
        for (CrossingLine.Wall wall : lines.walls(this::passes)) {
            TreeItem<CrossingLine> wallItem = item(wall);
            for (CrossingLine.Direction direction : lines.directions(wall)) {
                TreeItem<CrossingLine> directionItem = item(direction);
                direction.crossings().forEach(c -> directionItem.getChildren().add(item(lines.line(c))));
                wallItem.getChildren().add(directionItem);
            }
            root.getChildren().add(wallItem);
        }
        table.setRoot(root);
        empty.setText(words.get(analysis.crossings().isEmpty() ? "rules.empty" : "rules.none-match"));
        for (int row = 0; row < table.getExpandedItemCount(); row++) {
            if (selected.contains(keyOf(table.getTreeItem(row)))) {
                table.getSelectionModel().select(row);
            }
        }
        refreshing = false;
        tellSelected();
    }

    private static String keyOf(@Nullable TreeItem<CrossingLine> item) {
        return item == null || item.getValue() == null ? "" : item.getValue().key();
    }

    private TreeItem<CrossingLine> item(CrossingLine line) {
        TreeItem<CrossingLine> item = new TreeItem<>(line);
        item.setExpanded(!collapsed.contains(line.key()));
        item.expandedProperty().subscribe(open -> {
            if (open) {
                collapsed.remove(line.key());
            } else if (!(line instanceof CrossingLine.Line)) {
                collapsed.add(line.key());
            }
        });
        return item;
    }

    private boolean passes(CrossingLine.Line line) {
        if (firewall != null && !line.crossing().firewall().equals(firewall)) {
            return false;
        }
        String text = search.getText().strip().toLowerCase(Locale.ROOT);
        Flow flow = line.crossing().flow();
        return text.isEmpty()
                || Stream.of(
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
