package dev.portolan.ui.tables;

import dev.portolan.analysis.check.Finding;
import dev.portolan.analysis.check.Subject;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the checks found, errors first. */
public final class FindingsView extends VBox {

    private final ListView<Finding> list = new ListView<>();
    private final Messages findings;
    private final Messages words;

    /**
     * @param findings the sentences of the findings
     * @param onSelected is told the elements of the selected finding
     */
    public FindingsView(Messages words, Messages findings, Consumer<List<Subject>> onSelected) {
        this.words = words;
        this.findings = findings;
        getStyleClass().add("findings");
        list.setId("findings-list");
        list.setAccessibleText(words.get("findings.title"));
        Label empty = new Label(words.get("findings.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(finding -> {
            if (finding != null) {
                onSelected.accept(finding.elements());
            }
        });
        getChildren().add(list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** Shows other findings. */
    public void show(List<Finding> found) {
        if (!list.getItems().equals(found)) {
            list.getItems().setAll(found);
        }
    }

    private final class Cell extends ListCell<Finding> {

        /** Beside the sentence: the icon, the paddings and a scroll bar. */
        private static final double BESIDE = 72;

        private final FontIcon icon = new FontIcon(Feather.INFO);
        private final Label sentence = new Label();
        private final HBox line = new HBox(icon, sentence);

        Cell() {
            line.getStyleClass().add("finding");
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            sentence.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            getStyleClass().removeAll("error", "warning", "note");
            if (finding == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            icon.setIconCode(
                    switch (finding.severity()) {
                        case ERROR -> Feather.ALERT_OCTAGON;
                        case WARNING -> Feather.ALERT_TRIANGLE;
                        case NOTE -> Feather.INFO;
                    });
            String word = finding.severity().word();
            getStyleClass().add(word);
            sentence.setText(finding.sentence(findings));
            setGraphic(line);
            setAccessibleText(words.get("severity." + word) + ": " + sentence.getText());
        }
    }
}
