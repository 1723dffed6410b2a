package dev.portolan.ui.inspector;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A line that is only read. */
final class PlainLine<T> extends Line<T> {

    private final Label label = new Label();
    private final Function<T, String> word;

    PlainLine(Desk desk, Property<T> property, Function<T, String> word) {
        super(desk, property);
        this.word = word;
        name(label, property.id(), property.name());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("inspector-plain");
        place(label);
    }

    @Override
    Node control() {
        return label;
    }

    @Override
    void show(Shared<T> now) {
        T value = now.value();
        label.setText(now.mixed() ? words().get("mixed") : value == null ? "" : word.apply(value));
        label.setAccessibleText(property().name() + " " + label.getText());
    }
}
