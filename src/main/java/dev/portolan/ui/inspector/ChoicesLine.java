package dev.portolan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** A line with any number of values, a box for each. Where the elements differ, all boxes are neither. */
final class ChoicesLine extends Line<List<String>> {

    private final Supplier<List<String>> items;
    private final Function<String, String> word;
    private final Function<List<String>, String> problem;
    private final VBox column = new VBox();
    private final List<CheckBox> boxes = new ArrayList<>();
    private List<String> shown = List.of();

    /**
     * @param word what an item is called
     * @param problem why a choice cannot be taken; an empty text: it can
     */
    ChoicesLine(
            Desk desk,
            Property<List<String>> property,
            Supplier<List<String>> items,
            Function<String, String> word,
            Function<List<String>, String> problem) {
        super(desk, property);
        this.items = items;
        this.word = word;
        this.problem = problem;
        column.getStyleClass().add("inspector-choices");
        place(column);
    }

    @Override
    Node control() {
        return boxes.isEmpty() ? column : boxes.getFirst();
    }

    private void fill(List<String> values) {
        shown = List.copyOf(values);
        boxes.clear();
        for (String value : shown) {
            CheckBox box = new CheckBox(word.apply(value));
            name(box, property().id() + "-" + value, property().name() + " " + word.apply(value));
            box.setUserData(value);
            box.setWrapText(true);
            box.setOnAction(event -> choose());
            boxes.add(box);
        }
        column.getChildren().setAll(boxes);
    }

    private void choose() {
        List<String> chosen = chosen();
        String wrong = problem.apply(chosen);
        if (wrong.isEmpty()) {
            submit(chosen);
        } else {
            show();
            say(wrong, "");
        }
    }

    private List<String> chosen() {
        return boxes.stream()
                .filter(box -> box.isSelected() && !box.isIndeterminate())
                .map(box -> box.getUserData().toString())
                .toList();
    }

    @Override
    void show(Shared<List<String>> now) {
        if (!shown.equals(items.get())) {
            fill(items.get());
        }
        List<String> value = now.value() == null ? List.of() : now.value();
        for (CheckBox box : boxes) {
            box.setText(word.apply(box.getUserData().toString()));
            box.setIndeterminate(now.mixed());
            box.setSelected(value.contains(box.getUserData().toString()));
        }
    }
}
