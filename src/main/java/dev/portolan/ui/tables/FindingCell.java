package dev.portolan.ui.tables;

import dev.portolan.analysis.check.Finding;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A finding: how grave it is, a sentence, the document that says so, and a button where one step mends it. While the pointer
 * is over the button, walls and rules show what the step would change.
 */
final class FindingCell extends ListCell<Finding> {

    /** Beside the sentence: the icon, the paddings and a scroll bar. */
    private static final double BESIDE = 72;

    private final Messages words;
    private final Messages findings;
    private final Function<Finding, String> source;
    private final Remedies remedies;
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label sentence = new Label();
    private final Label document = new Label();
    private final Button mend = new Button();
    private final VBox said = new VBox(sentence, document, mend);
    private final HBox line = new HBox(icon, said);

    /** @param source the title of the document that says so */
    FindingCell(
            ListView<Finding> list,
            Messages words,
            Messages findings,
            Function<Finding, String> source,
            Remedies remedies) {
        this.words = words;
        this.findings = findings;
        this.source = source;
        this.remedies = remedies;
        line.getStyleClass().add("finding");
        said.setFillWidth(false);
        for (Label label : new Label[] {sentence, document}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        }
        document.getStyleClass().add("finding-source");
        mend.getStyleClass().addAll("remedy", "small");
        mend.setWrapText(true);
        mend.setMinHeight(Region.USE_PREF_SIZE);
        mend.maxWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        mend.setFocusTraversable(false); // Enter on the finding does the same
        mend.setOnAction(event -> take(getItem(), remedies));
        mend.hoverProperty().subscribe(this::foresee);
    }

    /** Makes the step that mends a finding, if there is one. */
    static void take(@Nullable Finding finding, Remedies remedies) {
        Edit remedy = finding == null ? null : finding.remedy();
        if (remedy != null && remedies.fit()) {
            remedies.take(remedy);
        }
    }

    private void foresee(boolean over) {
        Finding finding = getItem();
        Edit remedy = finding == null ? null : finding.remedy();
        if (over && remedy != null && remedies.fit()) {
            remedies.foresee(remedy);
        } else if (!over) {
            remedies.foresee(null);
        }
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
        icon.setIconCode(Severities.icon(finding.severity()));
        String word = finding.severity().word();
        getStyleClass().add(word);
        sentence.setText(finding.sentence(findings));
        document.setText(source.apply(finding));
        String remedy = finding.remedyLabel(findings).orElse("");
        mend.setText(remedy);
        mend.setVisible(!remedy.isEmpty());
        mend.setManaged(!remedy.isEmpty());
        setGraphic(line);
        String spoken = words.get("severity." + word) + ": " + sentence.getText();
        setAccessibleText(remedy.isEmpty() ? spoken : words.get("findings.remedy.accessible", spoken, remedy));
    }
}
