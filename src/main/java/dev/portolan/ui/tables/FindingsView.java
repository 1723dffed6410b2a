package dev.portolan.ui.tables;

import dev.portolan.analysis.check.Finding;
import dev.portolan.analysis.check.Subject;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
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

        private final FontIcon icon = new FontIcon(Feather.INFO);

        Cell() {
            setWrapText(true);
            setPrefWidth(0);
            setGraphicTextGap(10);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            getStyleClass().removeAll("error", "warning", "note");
            if (finding == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            icon.setIconCode(
                    switch (finding.severity()) {
                        case ERROR -> Feather.ALERT_OCTAGON;
                        case WARNING -> Feather.ALERT_TRIANGLE;
                        case NOTE -> Feather.INFO;
                    });
            getStyleClass().add(finding.severity().word());
            setGraphic(icon);
            setText(finding.sentence(findings));
            setAccessibleText(words.get("severity." + finding.severity().word()) + ": " + finding.sentence(findings));
        }
    }
}
