package dev.portolan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/** A scene as text: every node with its place, its states and what it says, to compare before and after. */
public final class SceneText {

    private SceneText() {}

    public static String of(Node node) {
        StringBuilder text = new StringBuilder();
        write(node, 0, text);
        return text.toString();
    }

    private static void write(Node node, int depth, StringBuilder text) {
        if (node instanceof Path path && path.getElements().isEmpty()) {
            return; // it shows nothing
        }
        text.repeat(' ', depth)
                .append(node.getClass().getSimpleName())
                .append(" #")
                .append(node.getId())
                .append(' ')
                .append(node.getStyleClass())
                .append(' ')
                .append(states(node))
                .append(String.format(
                        Locale.ROOT,
                        " %.1f,%.1f+%.1f,%.1f %s",
                        node.getLayoutX(),
                        node.getLayoutY(),
                        node.getTranslateX(),
                        node.getTranslateY(),
                        node.isVisible()));
        if (node instanceof Region region) {
            text.append(String.format(Locale.ROOT, " %.1fx%.1f", region.getWidth(), region.getHeight()));
        }
        if (node instanceof Labeled labeled) {
            text.append(' ').append(labeled.getText());
        }
        if (node instanceof Path path) {
            text.append(' ').append(path.getElements());
        }
        text.append('\n');
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> write(child, depth + 1, text));
        }
    }

    private static String states(Node node) {
        return node.getPseudoClassStates().stream()
                .map(PseudoClass::getPseudoClassName)
                .filter(name -> !name.equals("hover")
                        && !name.startsWith("focus")
                        && !name.equals("pressed")
                        && !name.contains("child"))
                .sorted()
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The lines that are in one but not in the other; empty where both are equal. */
    public static String difference(String before, String after) {
        List<String> gone = new ArrayList<>(before.lines().toList());
        List<String> come = new ArrayList<>(after.lines().toList());
        after.lines().forEach(gone::remove);
        before.lines().forEach(come::remove);
        String lines = Stream.concat(
                        gone.stream().map(line -> "- " + line.strip()),
                        come.stream().map(line -> "+ " + line.strip()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() && !before.equals(after) ? "the order differs" : lines;
    }
}
