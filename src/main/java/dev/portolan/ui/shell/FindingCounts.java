package dev.portolan.ui.shell;

import dev.portolan.analysis.check.Severity;
import dev.portolan.app.Result;
import dev.portolan.text.Messages;
import dev.portolan.ui.tables.Severities;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many findings of each severity there are; a click shows them. */
final class FindingCounts extends Button {

    private final Messages words;
    private final Map<Severity, Label> counts = new EnumMap<>(Severity.class);
    private final Tooltip tip = new Tooltip();

    FindingCounts(Messages words, Runnable show) {
        this.words = words;
        setId("status-findings");
        getStyleClass().addAll("flat", "status-findings");
        HBox all = new HBox();
        for (Severity severity : Severity.values()) {
            Label count = new Label("", new FontIcon(Severities.icon(severity)));
            count.setId("status-" + severity.word());
            count.getStyleClass().add(severity.word());
            counts.put(severity, count);
            all.getChildren().add(count);
        }
        setGraphic(all);
        setTooltip(tip);
        setOnAction(event -> show.run());
    }

    /** Counts the findings of another result. */
    void show(Result result) {
        setVisible(!result.isPending());
        List<String> said = new ArrayList<>();
        counts.forEach((severity, label) -> {
            long count = result.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            label.setText(String.format(words.locale(), "%,d", count));
            label.setVisible(count > 0);
            label.setManaged(count > 0);
            if (count > 0) {
                said.add(say(severity, count));
            }
        });
        setText(said.isEmpty() ? words.get("status.no-findings") : "");
        String sentence = said.isEmpty() ? words.get("status.no-findings") : String.join(", ", said);
        tip.setText(sentence);
        setAccessibleText(sentence);
    }

    private String say(Severity severity, long count) {
        return switch (severity) {
            case ERROR -> words.get("status.errors", count);
            case WARNING -> words.get("status.warnings", count);
            case NOTE -> words.get("status.notes", count);
        };
    }
}
