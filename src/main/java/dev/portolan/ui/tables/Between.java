package dev.portolan.ui.tables;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Conversation;
import dev.portolan.analysis.Explainer;
import dev.portolan.analysis.Explanation;
import dev.portolan.analysis.Flow;
import dev.portolan.design.Host;
import dev.portolan.explain.Wording;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What flows between two hosts, either way, and what does not, and why not; what flows leads to its explanation. It says what
 * the command {@code explain} says of both directions.
 */
final class Between extends VBox {

    private static final double WIDTH = 440;
    private static final double HIGHEST = 420;

    private final Wording wording;
    private final Messages words;
    private final Consumer<Flow> why;
    private final VBox lines = new VBox();
    private final List<String> said = new ArrayList<>();

    /** @param why explains a flow */
    Between(Host one, Host other, Analysis analysis, Messages words, Consumer<Flow> why) {
        this.words = words;
        this.why = why;
        wording = new Wording(analysis, words.locale());
        Explainer explainer = new Explainer(analysis);
        setId("between");
        getStyleClass().addAll("why", "between");
        lines.getStyleClass().add("between-lines");
        say(explainer.between(one, other));
        say(explainer.between(other, one));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.setMaxHeight(HIGHEST);
        String all = String.join("\n", said) + "\n";
        getChildren().addAll(scroll, Why.copier("between-copy", words.get("why.copy"), all));
        setAccessibleText(all);
    }

    private void say(Conversation conversation) {
        add(
                words.get(
                        "between.heading",
                        conversation.from().title(),
                        conversation.to().title(),
                        conversation.flows().size()),
                "why-title");
        Map<String, Flow> headlines = new LinkedHashMap<>();
        conversation.flows().stream()
                .map(Explanation::flow)
                .forEach(flow -> headlines.putIfAbsent(wording.headline(flow), flow));
        headlines.forEach(this::link);
        if (!conversation.refusals().isEmpty()) {
            add(words.get("between.refusals"), "why-heading");
            wording.refusals(conversation.refusals()).forEach(sentence -> add(sentence, "why-sentence"));
        } else if (conversation.flows().isEmpty()) {
            add(words.get("between.strangers"), "why-sentence");
        }
    }

    private void link(String headline, Flow flow) {
        Hyperlink link = new Hyperlink(headline);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.getStyleClass().add("between-flow");
        link.setOnAction(event -> why.accept(flow));
        lines.getChildren().add(link);
        said.add(headline);
    }

    private void add(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        lines.getChildren().add(label);
        said.add(text);
    }
}
