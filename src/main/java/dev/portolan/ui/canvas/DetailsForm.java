package dev.portolan.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Fields under each other, each with its name. They show what the design says whenever {@link #refresh} is called, and
 * submit what the user says; a field that shows is not heard.
 */
final class DetailsForm extends GridPane {

    private static final int DIGITS = 9;

    private final List<Runnable> shows = new ArrayList<>();
    private boolean showing;
    private boolean gone;

    DetailsForm() {
        getStyleClass().add("details-form");
    }

    /** Shows what the design says now. */
    void refresh() {
        showing = true;
        shows.forEach(Runnable::run);
        showing = false;
    }

    /** Takes nothing any more: what it is about is gone. */
    void letGo() {
        gone = true;
    }

    /** A text that is only read. */
    void plain(String name, Supplier<String> value) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("details-value");
        add(name, label);
        shows.add(() -> label.setText(value.get()));
    }

    /** A text that is taken with Enter or when the field is left; Escape leaves the old one. */
    TextField text(String name, String id, Supplier<String> value, Consumer<String> taken) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        Runnable take = () -> {
            String text = field.getText().strip();
            if (!showing && !gone && !text.equals(value.get())) {
                taken.accept(text);
            }
        };
        field.setOnAction(event -> take.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(value.get());
            }
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                take.run();
            }
        });
        add(name, field);
        shows.add(() -> field.setText(value.get()));
        return field;
    }

    /** A number from 0 up; empty: 0. What is not a digit does not get in, and a number without end is not taken. */
    void number(String name, String id, Supplier<Integer> value, Consumer<Integer> taken) {
        TextField field =
                text(name, id, () -> value.get() == 0 ? "" : value.get().toString(), digits -> {
                    if (digits.length() <= DIGITS) {
                        taken.accept(digits.isEmpty() ? 0 : Integer.parseInt(digits));
                    }
                    refresh();
                });
        field.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("[^0-9]", ""));
            return change;
        }));
    }

    /** Yes or no; the name stands beside the box. */
    void flag(String name, String id, Supplier<Boolean> value, Consumer<Boolean> taken) {
        CheckBox box = new CheckBox(name);
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().subscribe((before, after) -> {
            if (!showing) {
                taken.accept(after);
            }
        });
        add(box, 0, getRowCount(), 2, 1);
        shows.add(() -> box.setSelected(value.get()));
    }

    /** One of several. */
    <T> void choice(
            String name,
            String id,
            Supplier<List<T>> items,
            Function<T, String> word,
            Supplier<@Nullable T> value,
            Consumer<T> taken) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
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
                taken.accept(after);
            }
        });
        add(name, box);
        shows.add(() -> {
            if (!box.getItems().equals(items.get())) {
                box.getItems().setAll(items.get());
            }
            box.setValue(value.get());
        });
    }

    private void add(String name, Region control) {
        Label label = new Label(name);
        label.getStyleClass().add("details-name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        GridPane.setHgrow(control, Priority.ALWAYS);
        if (control instanceof Label) {
            GridPane.setValignment(label, VPos.TOP);
        }
        addRow(getRowCount(), label, control);
    }
}
