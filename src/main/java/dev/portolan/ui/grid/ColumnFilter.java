package dev.portolan.ui.grid;

import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which texts of a column are wanted: all that there are, to tick, with a search among them. */
final class ColumnFilter extends VBox {

    private static final double WIDTH = 260;
    private static final double HEIGHT = 240;

    /** What stands in a line beside its tick. */
    private static final double BESIDE = 16;

    private final Map<String, BooleanProperty> ticks = new LinkedHashMap<>();
    private final CheckBox all = new CheckBox();
    private final Button apply = new Button();
    private final FilteredList<String> shown;
    private boolean ticking;

    /**
     * @param texts with the number of rows that have it
     * @param wanted those that are wanted now; null: all
     * @param onChosen is told those that are wanted; null: all
     */
    ColumnFilter(
            String heading,
            Map<String, Integer> texts,
            @Nullable Set<String> wanted,
            Messages words,
            Consumer<@Nullable Set<String>> onChosen) {
        setId("column-filter");
        getStyleClass().add("column-filter");
        texts.keySet()
                .forEach(text -> ticks.put(text, new SimpleBooleanProperty(wanted == null || wanted.contains(text))));
        ObservableList<String> items = FXCollections.observableArrayList(new ArrayList<>(texts.keySet()));
        shown = new FilteredList<>(items);
        ticks.values().forEach(tick -> tick.subscribe(this::showAll));
        TextField search = new TextField();
        search.setId("column-filter-search");
        search.setPromptText(words.get("filter.search"));
        search.setAccessibleText(words.get("filter.search"));
        search.textProperty().subscribe(text -> {
            String part = text.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(item -> item.toLowerCase(Locale.ROOT).contains(part));
            showAll();
        });
        ListView<String> list = new ListView<>(shown);
        list.setId("column-filter-list");
        list.setPrefSize(WIDTH, Math.min(HEIGHT, 32 + 28.0 * texts.size()));
        list.setCellFactory(view -> new Tick(words, texts));
        all.setText(words.get("filter.all"));
        all.setId("column-filter-all");
        all.setAllowIndeterminate(false);
        all.setOnAction(event -> tickShown(all.isSelected()));
        Label title = new Label(heading);
        title.getStyleClass().add("column-filter-title");
        apply.setText(words.get("filter.apply"));
        apply.setId("column-filter-apply");
        apply.setDefaultButton(true);
        apply.setOnAction(event -> onChosen.accept(chosen()));
        Button clear = new Button(words.get("filter.clear"));
        clear.setId("column-filter-clear");
        clear.setOnAction(event -> onChosen.accept(null));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, search, all, list, new HBox(8, clear, space, apply));
        showAll();
    }

    private BooleanProperty tick(String text) {
        return Objects.requireNonNull(ticks.get(text), text);
    }

    private void tickShown(boolean on) {
        ticking = true;
        shown.forEach(text -> tick(text).set(on));
        ticking = false;
        showAll();
    }

    /** Nothing at all is not a filter. */
    private void showAll() {
        if (ticking) {
            return;
        }
        long on = shown.stream().filter(text -> tick(text).get()).count();
        all.setSelected(on == shown.size() && on > 0);
        all.setIndeterminate(on > 0 && on < shown.size());
        apply.setDisable(on == 0);
    }

    /** Those that are ticked and in sight: a search is a wish as well. */
    private @Nullable Set<String> chosen() {
        List<String> on = shown.stream().filter(text -> tick(text).get()).toList();
        return on.size() == ticks.size() ? null : new HashSet<>(on);
    }

    /** A text to tick, wherever in its line one clicks. */
    private final class Tick extends ListCell<String> {

        private final Messages words;
        private final Map<String, Integer> counts;
        private final CheckBox box = new CheckBox();

        Tick(Messages words, Map<String, Integer> counts) {
            this.words = words;
            this.counts = counts;
            box.setMnemonicParsing(false);
            box.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            BooleanProperty before = getItem() == null ? null : ticks.get(getItem());
            if (before != null) {
                box.selectedProperty().unbindBidirectional(before);
            }
            super.updateItem(text, empty);
            BooleanProperty tick = empty || text == null ? null : ticks.get(text);
            setGraphic(tick == null ? null : box);
            if (tick != null && text != null) {
                String name = text.isEmpty() ? words.get("filter.blank") : text;
                box.setText(words.get("filter.item", name, counts.getOrDefault(text, 0)));
                box.selectedProperty().bindBidirectional(tick);
            }
        }
    }
}
