package dev.portolan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A line that is typed into one field, or several that are one value.
 *
 * <p>While something is being typed, it is judged with each key and stays as it is, whatever becomes of the design. It is
 * taken with Enter, or when the fields are left; Escape puts back what the design says. A wrong text is never taken.
 */
final class TypedLine<T> extends Line<T> {

    private final Format<T> format;
    private final List<TextField> fields = new ArrayList<>();
    private List<String> shown = List.of();
    private String prompt = "";
    private boolean showing;
    private boolean taking;

    /** @param parts the fields, as many as the format writes */
    TypedLine(Desk desk, Property<T> property, Format<T> format, List<Part> parts) {
        super(desk, property);
        this.format = format;
        for (Part part : parts) {
            fields.add(field(part));
        }
        place(fields.size() == 1 ? fields.getFirst() : row());
    }

    /** A line with one field. */
    TypedLine(Desk desk, Property<T> property, Format<T> format) {
        this(desk, property, format, List.of(new Part(property.id(), property.name())));
    }

    /** A field of several. */
    record Part(String id, String spoken) {}

    private Region row() {
        HBox row = new HBox();
        row.getStyleClass().add("inspector-pair");
        for (TextField field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(0);
            row.getChildren().add(field);
        }
        return row;
    }

    /** Says in the empty field what holds where nothing is set. */
    TypedLine<T> prompting(String text) {
        prompt = text;
        return this;
    }

    private TextField field(Part part) {
        TextField field = new TextField();
        name(field, part.id(), part.spoken());
        field.setOnAction(event -> take());
        field.textProperty().subscribe((before, after) -> judge());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused && fields.stream().noneMatch(Node::isFocused)) {
                take();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isTyped()) {
                write(shown);
                event.consume();
            }
        });
        return field;
    }

    @Override
    Node control() {
        return fields.getFirst();
    }

    @Override
    List<Node> controls() {
        return List.copyOf(fields);
    }

    private List<String> texts() {
        return fields.stream()
                .map(TextField::getText)
                .map(text -> text == null ? "" : text.strip())
                .toList();
    }

    private boolean isTyped() {
        return !texts().equals(shown);
    }

    private void judge() {
        if (!showing && fields.size() == shown.size()) {
            if (isTyped()) {
                Reading<T> reading = format.read(texts());
                say(reading.problem(), reading.caution());
            } else {
                sayOfShown();
            }
        }
    }

    /** What the design holds, by a file that says so, may be wrong too. */
    private void sayOfShown() {
        Reading<T> reading = format.read(shown);
        say(reading.problem(), reading.caution());
    }

    @Override
    void show(Shared<T> now) {
        boolean typed = !shown.isEmpty() && isTyped();
        List<String> texts = format.write(now.value());
        shown = texts;
        fields.forEach(field -> field.setPromptText(now.mixed() ? words().get("mixed") : prompt));
        if (!typed) {
            write(texts);
        }
    }

    private void write(List<String> texts) {
        showing = true;
        for (int i = 0; i < fields.size(); i++) {
            if (!Objects.equals(fields.get(i).getText(), texts.get(i))) {
                fields.get(i).setText(texts.get(i));
                if (fields.get(i).isFocused()) {
                    fields.get(i).end();
                } else {
                    fields.get(i).home();
                }
            }
        }
        showing = false;
        sayOfShown();
    }

    @Override
    void take() {
        if (taking || isGone() || !isTyped()) {
            return;
        }
        Reading<T> reading = format.read(texts());
        if (reading.isWrong()) {
            say(reading.problem(), "");
            return;
        }
        taking = true; // a step may replace the form, which takes what is typed before it goes
        if (submit(reading.value()) && !isGone()) {
            shown = format.write(property().shared().value());
            write(shown);
        }
        taking = false;
    }

    @Override
    void reset() {
        write(shown);
        super.reset();
    }
}
