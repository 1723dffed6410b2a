package dev.portolan.ui.inspector;

import dev.portolan.design.Design;
import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.FreeIds;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sites of the design as they stand below each other, with the client ports in force, and what adds one. */
final class SitesTree extends VBox {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final Desk desk;
    private final TreeView<String> tree = new TreeView<>(new TreeItem<>(""));
    private final Label empty = new Label();
    private final Button secondary;
    private List<String> shown = List.of();
    private @Nullable TreeItem<String> clicked;

    SitesTree(Desk desk) {
        this.desk = desk;
        getStyleClass().add("inspector-sites");
        tree.setId("inspect-sites");
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setAccessibleText(words().get("heading.sites"));
        tree.setCellFactory(view -> new SiteCell());
        tree.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1) {
                clicked = tree.getSelectionModel().getSelectedItem();
            } else if (event.getClickCount() == 2) {
                open(clicked); // the first click may have moved the tree under the pointer
            }
        });
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(tree.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        tree.managedProperty().bind(tree.visibleProperty());
        empty.setText(words().get("empty.sites"));
        empty.setWrapText(true);
        empty.getStyleClass().add("inspector-sentence");
        empty.managedProperty().bind(empty.visibleProperty());
        secondary = adder(SiteType.SECONDARY);
        FlowPane adders = new FlowPane(adder(SiteType.PRIMARY), secondary, adder(SiteType.CENTRAL_ADMINISTRATION));
        adders.getStyleClass().add("inspector-adders");
        getChildren().addAll(tree, empty, adders);
    }

    private Messages words() {
        return desk.words();
    }

    private Button adder(SiteType type) {
        Button button = adder(desk, type, null);
        if (type == SiteType.SECONDARY) {
            button.setOnAction(event -> add(desk, type, primary()));
        }
        return button;
    }

    /**
     * A button that adds a site of a type and shows it.
     *
     * @param parent code of the site above; null: none
     */
    static Button adder(Desk desk, SiteType type, @Nullable String parent) {
        Button button = new Button(desk.words().get("add.site." + type.word()), new FontIcon(Feather.PLUS));
        button.setId("inspect-add-" + type.word());
        button.getStyleClass().add("small");
        button.setOnAction(event -> add(desk, type, parent));
        return button;
    }

    private static void add(Desk desk, SiteType type, @Nullable String parent) {
        String code = FreeIds.site(desk.design(), type);
        if (desk.submit(List.of(new Edit.AddSite(new Site(code, type, parent)))).isEmpty()) {
            desk.showSite(code);
        }
    }

    /** The primary site that is selected in the tree, or the first of all; null: there is none. */
    private @Nullable String primary() {
        TreeItem<String> chosen = tree.getSelectionModel().getSelectedItem();
        List<String> primaries = desk.design().sites().stream()
                .filter(site -> site.type() == SiteType.PRIMARY)
                .map(Site::code)
                .toList();
        if (chosen != null && primaries.contains(chosen.getValue())) {
            return chosen.getValue();
        }
        return primaries.isEmpty() ? null : primaries.getFirst();
    }

    private void open(@Nullable TreeItem<String> chosen) {
        if (chosen != null) {
            desk.showSite(chosen.getValue());
        }
    }

    /** Shows the sites as they are now. */
    void show() {
        Design design = desk.design();
        List<String> lines = design.sites().stream()
                .map(site -> site.code() + ' ' + Objects.toString(site.parent(), ""))
                .toList();
        if (lines.equals(shown)) {
            tree.refresh();
        } else {
            shown = lines;
            fill(design);
        }
        tree.setVisible(!design.sites().isEmpty());
        empty.setVisible(design.sites().isEmpty());
        secondary.setDisable(primary() == null);
        double height = Math.min(MOST_ROWS, Math.max(1, design.sites().size())) * ROW + 2;
        tree.setMinHeight(height);
        tree.setPrefHeight(height);
    }

    private void fill(Design design) {
        TreeItem<String> before = tree.getSelectionModel().getSelectedItem();
        Map<String, TreeItem<String>> items = new HashMap<>();
        design.sites().forEach(site -> items.put(site.code(), new TreeItem<>(site.code())));
        List<TreeItem<String>> tops = new ArrayList<>();
        for (Site site : design.sites()) {
            TreeItem<String> item = Objects.requireNonNull(items.get(site.code()));
            item.setExpanded(true);
            TreeItem<String> above = site.parent() == null ? null : items.get(site.parent());
            (above == null ? tops : above.getChildren()).add(item);
        }
        tree.getRoot().getChildren().setAll(tops);
        TreeItem<String> again = before == null ? null : items.get(before.getValue());
        if (again != null) {
            tree.getSelectionModel().select(again);
        }
    }

    /** A site with its type, the ports of its clients, and how many hosts it has. */
    private final class SiteCell extends TreeCell<String> {

        private final Label title = new Label();
        private final Label type = new Label();
        private final Label ports = new Label();
        private final HBox row = new HBox();

        SiteCell() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            type.getStyleClass().add("inspector-muted");
            ports.getStyleClass().add("inspector-muted");
            ports.setMinWidth(USE_PREF_SIZE);
            title.setMinWidth(USE_PREF_SIZE);
            row.getStyleClass().add("inspector-site");
            row.getChildren().addAll(title, type, space, ports);
        }

        @Override
        protected void updateItem(@Nullable String code, boolean none) {
            super.updateItem(code, none);
            Site site = none ? null : desk.design().site(code).orElse(null);
            setText(null);
            setGraphic(site == null ? null : row);
            if (site == null) {
                return;
            }
            title.setText(site.title());
            type.setText(words().get("site-type." + site.type().word()));
            ports.setText(ports(site));
            setAccessibleText(String.join(", ", title.getText(), type.getText(), ports.getText()));
        }

        private String ports(Site site) {
            if (site.type() == SiteType.CENTRAL_ADMINISTRATION) {
                return "";
            }
            PortSettings inForce = desk.hierarchy().clientPorts(site);
            String numbers = Stream.of(PortSettings.Key.HTTP, PortSettings.Key.HTTPS)
                    .flatMap(key -> inForce.of(key).stream())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            Site from = desk.hierarchy().portsOf(site);
            return from == null || from.code().equals(site.code())
                    ? numbers
                    : words().get("sites.inherited", numbers, from.code());
        }
    }
}
