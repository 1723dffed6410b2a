package dev.portolan.ui.gallery;

import dev.portolan.app.Gallery.Sample;
import dev.portolan.app.Preferences;
import dev.portolan.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the window of the gallery holds: a title, the cards, and below them what to do with the chosen one. */
final class GalleryView extends BorderPane {

    private final Preferences preferences;
    private final Messages words;
    private final SampleGrid grid;
    private final Label problem = new Label();

    /**
     * @param preferences say, and are told, whether the gallery comes by itself
     * @param open takes a sample
     * @param cancel takes none
     */
    GalleryView(
            List<SampleCard> cards, Preferences preferences, Consumer<Sample> open, Runnable cancel, Messages words) {
        this.preferences = preferences;
        this.words = words;
        grid = new SampleGrid(cards, words.get("gallery.designs"), open);
        setId("gallery");
        getStyleClass().add("gallery");
        setTop(header());
        setCenter(grid);
        setBottom(footer(() -> open.accept(grid.chosen()), cancel));
    }

    SampleGrid grid() {
        return grid;
    }

    private Node header() {
        Label title = new Label(words.get("gallery.title"));
        title.getStyleClass().add("gallery-title");
        Label lead = new Label(words.get("gallery.lead"));
        lead.getStyleClass().add("gallery-lead");
        VBox header = new VBox(title, lead);
        header.getStyleClass().add("gallery-header");
        return header;
    }

    private Node footer(Runnable take, Runnable leave) {
        problem.setId("gallery-problem");
        problem.setMinWidth(0);
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        Button open = button("gallery-open", words.get("gallery.open"), take);
        open.setDefaultButton(true);
        Button cancel = button("gallery-cancel", words.get("gallery.cancel"), leave);
        cancel.setCancelButton(true);
        HBox footer = new HBox(atStart(), problem, cancel, open);
        footer.getStyleClass().add("gallery-footer");
        return footer;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private CheckBox atStart() {
        CheckBox again = new CheckBox(words.get("gallery.at-start"));
        again.setId("gallery-at-start");
        again.setSelected(true);
        attempt(() -> again.setSelected(preferences.galleryAtStart()));
        again.setOnAction(event -> attempt(() -> preferences.rememberGalleryAtStart(again.isSelected())));
        return again;
    }

    /** Something with the preferences, whose file may be damaged or locked. */
    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.run();
            problem.setText("");
        } catch (IOException e) {
            problem.setText(words.get("gallery.problem", String.valueOf(e.getMessage())));
        }
    }
}
