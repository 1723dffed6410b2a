package dev.portolan.ui.tables;

import dev.portolan.analysis.check.Finding;
import dev.portolan.analysis.check.Subject;
import dev.portolan.app.FindingRows;
import dev.portolan.app.Result;
import dev.portolan.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the checks found, errors first. */
public final class FindingsView extends VBox {

    private final ListView<Finding> list = new ListView<>();
    private final Label empty = new Label();
    private final Messages words;
    private @Nullable Result result;

    /**
     * @param findings the sentences of the findings
     * @param onSelected is told the elements of the selected finding
     * @param remedies takes the steps that mend
     */
    public FindingsView(Messages words, Messages findings, Consumer<List<Subject>> onSelected, Remedies remedies) {
        this.words = words;
        getStyleClass().add("findings");
        list.setId("findings-list");
        list.setAccessibleText(words.get("findings.title"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new FindingCell(view, words, findings, this::source, remedies));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                FindingCell.take(list.getSelectionModel().getSelectedItem(), remedies);
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(finding -> {
            if (finding != null) {
                onSelected.accept(finding.elements());
            }
        });
        getChildren().add(list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private String source(Finding finding) {
        return result == null ? "" : FindingRows.source(finding, result.analysis());
    }

    /** Selects no finding. */
    public void deselect() {
        list.getSelectionModel().clearSelection();
    }

    /** Shows the findings of another result. */
    public void show(Result next) {
        result = next;
        empty.setText(words.get(next.isPending() ? "status.pending" : "findings.empty"));
        if (!list.getItems().equals(next.findings())) {
            list.getItems().setAll(next.findings());
        }
    }
}
