package dev.portolan.ui.inspector;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A line with one of several values. */
final class ChoiceLine<T> extends Line<T> {

    private final ComboBox<T> box = new ComboBox<>();
    private final Supplier<List<T>> items;
    private boolean showing;

    /** @param word what an item is called */
    ChoiceLine(Desk desk, Property<T> property, Supplier<List<T>> items, Function<T, String> word) {
        super(desk, property);
        this.items = items;
        name(box, property.id(), property.name());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : word.apply(item);
            }

            @Override
            public @Nullable T fromString(String text) {
                return box.getItems().stream()
                        .filter(item -> word.apply(item).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        box.valueProperty().subscribe((before, after) -> {
            if (!showing && after != null) {
                submit(after);
            }
        });
        place(box);
    }

    @Override
    Node control() {
        return box;
    }

    @Override
    void show(Shared<T> now) {
        showing = true;
        if (!box.getItems().equals(items.get())) {
            box.getItems().setAll(items.get());
        }
        box.setPromptText(now.mixed() ? words().get("mixed") : "");
        box.setValue(now.value());
        showing = false;
    }
}
