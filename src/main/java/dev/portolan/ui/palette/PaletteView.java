package dev.portolan.ui.palette;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.catalog.Endpoint.Kind;
import dev.portolan.text.Messages;
import dev.portolan.ui.DropTarget;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.theme.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * All that can be placed, in groups, with a field that filters while one types.
 *
 * <p>Drag an entry onto the canvas; Enter or a double click adds it where the selection is.
 */
public final class PaletteView extends VBox {

    private final Messages words;
    private final TextField search = new TextField();
    private final Label nothing = new Label();
    private final Map<Label, List<PaletteEntry>> groups = new LinkedHashMap<>();
    private final List<PaletteDrag> drags = new ArrayList<>();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final DropTarget target;

    /**
     * @param edition id of the edition of the design: roles that it does not know are greyed
     * @param target takes what is dragged or added
     */
    public PaletteView(
            Catalog catalog, ObservableValue<String> edition, Icons icons, Messages words, DropTarget target) {
        this.words = words;
        this.target = target;
        getStyleClass().add("palette");
        getStylesheets().addAll(Theme.sheet("icon"), Theme.sheet("palette"));
        setId("palette");
        setAccessibleRole(AccessibleRole.PARENT);
        search.setId("palette-search");
        search.setPromptText(words.get("palette.search"));
        search.setAccessibleText(words.get("palette.search"));
        nothing.getStyleClass().add("palette-nothing");
        nothing.setWrapText(true);
        VBox list = new VBox();
        list.getStyleClass().add("palette-list");
        for (Kind kind : Kind.values()) {
            group(kind, catalog, icons, list);
        }
        list.getChildren().add(nothing);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("palette-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox searchRow = new VBox(search);
        searchRow.getStyleClass().add("palette-search-row");
        getChildren().addAll(searchRow, scroll);
        subscriptions.add(search.textProperty().subscribe(this::filter));
        subscriptions.add(edition.subscribe(
                id -> groups.values().forEach(entries -> entries.forEach(entry -> entry.show(id)))));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
    }

    private void group(Kind kind, Catalog catalog, Icons icons, VBox list) {
        Label title = new Label(words.get("palette.group." + kind.name().toLowerCase(Locale.ROOT)));
        title.getStyleClass().add("palette-group");
        List<PaletteEntry> entries = catalog.endpoints().stream()
                .filter(endpoint -> endpoint.kind() == kind && endpoint.placeable())
                .map(endpoint -> entry(endpoint, icons))
                .toList();
        groups.put(title, entries);
        list.getChildren().add(title);
        list.getChildren().addAll(entries);
    }

    private PaletteEntry entry(Endpoint endpoint, Icons icons) {
        PaletteEntry entry = new PaletteEntry(endpoint, icons, words);
        drags.add(new PaletteDrag(entry, target, icons));
        entry.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
                add(entry);
            }
        });
        entry.addEventHandler(KeyEvent.KEY_PRESSED, event -> entryKey(entry, event));
        return entry;
    }

    private void add(PaletteEntry entry) {
        if (entry.known()) {
            target.add(entry.endpoint());
        }
    }

    private void filter(String query) {
        PaletteFilter filter = new PaletteFilter(query, words.locale());
        boolean any = false;
        for (Map.Entry<Label, List<PaletteEntry>> group : groups.entrySet()) {
            boolean some = false;
            for (PaletteEntry entry : group.getValue()) {
                boolean found = filter.matches(entry.endpoint());
                entry.setVisible(found);
                entry.setManaged(found);
                some |= found;
            }
            group.getKey().setVisible(some);
            group.getKey().setManaged(some);
            any |= some;
        }
        nothing.setText(any ? "" : words.get("palette.nothing", query.strip()));
        nothing.setVisible(!any);
        nothing.setManaged(!any);
    }

    private List<PaletteEntry> visible() {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(PaletteEntry::isVisible)
                .toList();
    }

    private void searchKey(KeyEvent event) {
        List<PaletteEntry> found = visible();
        if (event.getCode() == KeyCode.DOWN && !found.isEmpty()) {
            found.getFirst().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank()) {
            found.stream().filter(PaletteEntry::known).findFirst().ifPresent(this::add);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void entryKey(PaletteEntry entry, KeyEvent event) {
        List<PaletteEntry> found = visible();
        int at = found.indexOf(entry);
        switch (event.getCode()) {
            case ENTER -> add(entry);
            case UP -> (at > 0 ? found.get(at - 1) : search).requestFocus();
            case DOWN -> found.get(Math.min(found.size() - 1, at + 1)).requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Lets go of the edition, and of a drag under way. */
    public void dispose() {
        drags.forEach(PaletteDrag::close);
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }
}
