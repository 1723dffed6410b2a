package dev.portolan.ui.shell;

import dev.portolan.app.Result;
import dev.portolan.design.Design;
import dev.portolan.text.Messages;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.StatusBar;

/** The line at the bottom: what is drawn, what it comes to, and what was just done. */
final class StatusView extends StatusBar {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM);

    private final Messages words;
    private final FindingCounts findings;
    private final Label time = new Label();
    private final Label zoom = new Label();
    private final PauseTransition passing = new PauseTransition(javafx.util.Duration.seconds(6));
    private final Tooltip computed = new Tooltip();
    private String counts = "";

    /**
     * @param wait what the user waits for
     * @param showFindings where they are listed
     */
    StatusView(Messages words, ObservableValue<? extends Number> scale, Node wait, Runnable showFindings) {
        this.words = words;
        findings = new FindingCounts(words, showFindings);
        setId("status");
        time.setId("status-time");
        zoom.setId("status-zoom");
        for (Label label : new Label[] {time, zoom}) {
            label.getStyleClass().add("status-part");
        }
        time.setTooltip(computed);
        getRightItems().addAll(wait, findings, time, zoom);
        scale.subscribe(value ->
                zoom.setText(words.get("status.zoom", Long.toString(Math.round(value.doubleValue() * 100)))));
        passing.setOnFinished(event -> setText(counts));
    }

    /** Shows another result. */
    void show(Result result) {
        Duration took = result.took();
        counts = took == null ? words.get("status.pending") : count(result);
        passing.stop();
        setText(counts);
        findings.show(result);
        computed.setText(words.get(
                "status.computed", CLOCK.withLocale(words.locale()).format(LocalTime.now(ZoneId.systemDefault()))));
        time.setText(took == null ? "" : words.get("status.time", took.toMillis()));
        time.setVisible(took != null);
    }

    private String count(Result result) {
        Design design = result.analysis().design();
        return words.get(
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
    }

    /** Says in passing what was done. */
    void say(String sentence) {
        setText(sentence);
        passing.playFromStart();
    }
}
