package dev.portolan.ui.shell;

import dev.portolan.analysis.check.Severity;
import dev.portolan.app.Result;
import dev.portolan.design.Design;
import dev.portolan.text.Messages;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;

/** The line at the bottom: what is drawn, what it comes to, and what was just done. */
final class StatusView extends StatusBar {

    private final Messages words;
    private final Label findings = new Label();
    private final Label time = new Label();
    private final Label zoom = new Label();
    private final PauseTransition passing = new PauseTransition(Duration.seconds(6));
    private String counts = "";

    StatusView(Messages words, ObservableValue<? extends Number> scale) {
        this.words = words;
        setId("status");
        findings.setId("status-findings");
        time.setId("status-time");
        zoom.setId("status-zoom");
        for (Label label : new Label[] {findings, time, zoom}) {
            label.getStyleClass().add("status-part");
        }
        getRightItems().addAll(findings, time, zoom);
        scale.subscribe(value ->
                zoom.setText(words.get("status.zoom", Long.toString(Math.round(value.doubleValue() * 100)))));
        passing.setOnFinished(event -> setText(counts));
    }

    /** Shows another result. */
    void show(Result result) {
        Design design = result.analysis().design();
        counts = words.get(
                "status.counts",
                design.zones().size(),
                design.firewalls().size(),
                design.hosts().size(),
                result.analysis().crossingCount(),
                result.isCounted()
                        ? result.rules().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        : -1);
        passing.stop();
        setText(counts);
        long errors = count(result, Severity.ERROR);
        long warnings = count(result, Severity.WARNING);
        findings.setText(
                errors > 0
                        ? words.get("status.errors", errors)
                        : warnings > 0 ? words.get("status.warnings", warnings) : "");
        findings.getStyleClass().removeAll("error", "warning");
        findings.getStyleClass().add(errors > 0 ? "error" : "warning");
        time.setText(words.get("status.time", result.took().toMillis()));
    }

    private static long count(Result result, Severity severity) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Says in passing what was done. */
    void say(String sentence) {
        setText(sentence);
        passing.playFromStart();
    }
}
