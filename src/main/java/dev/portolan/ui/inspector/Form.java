package dev.portolan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Lines under each other, about one or several elements. */
final class Form extends VBox {

    private final List<Line<?>> lines = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();

    Form() {
        getStyleClass().add("inspector-form");
    }

    void add(Line<?> line) {
        lines.add(line);
        getChildren().add(line);
    }

    /** Something else than a line. */
    void add(Node node, Runnable show) {
        others.add(show);
        getChildren().add(node);
    }

    /** A sentence. */
    void say(String id, String sentence) {
        Label label = new Label(sentence);
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("inspector-sentence");
        getChildren().add(label);
    }

    void heading(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("inspector-heading");
        getChildren().add(label);
    }

    /** Shows what the design says now. */
    void show() {
        lines.forEach(Line::show);
        others.forEach(Runnable::run);
    }

    /** Takes what was typed, and nothing any more from then on. */
    void leave() {
        lines.forEach(Line::take);
        lines.forEach(Line::letGo);
    }

    /** Takes nothing any more: what it is about is gone. */
    void letGo() {
        lines.forEach(Line::letGo);
    }

    /**
     * Where something is set.
     *
     * @param word of the field, or the id of the option
     * @return the control that takes it, or shows it where it is set elsewhere
     */
    Optional<Node> field(String word) {
        Optional<Node> whole = lines.stream()
                .filter(line -> line.property().id().equals(word))
                .map(Line::control)
                .findFirst();
        return whole.isPresent()
                ? whole
                : lines.stream()
                        .map(line -> line.lookup("#inspect-" + word))
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** Where the keyboard starts. */
    Optional<Node> first() {
        return lines.stream()
                .map(Line::control)
                .filter(Node::isFocusTraversable)
                .findFirst();
    }
}
