package dev.portolan.ui.choose;

import dev.portolan.ui.icon.Icons;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * Asks for one of many things: letters narrow the list, arrows go through it, Enter or a click takes one.
 *
 * <p>Up and Down bring the focus into the list, so that a screen reader says what is there; letters bring it back to the
 * field.
 */
public final class Chooser extends VBox {

    private static final double ROW = 30;
    private static final double HEADING = 24;
    private static final int ROWS = 9;

    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Label nothing = new Label();
    private final ChooserWords words;
    private final Function<String, List<Choice>> choices;
    private final Runnable done;

    /**
     * A question.
     *
     * @param words what stands above, in the field, and in place of an empty list
     * @param choices what there is to choose for what has been written
     * @param done called when something was chosen, before it is carried out
     */
    public Chooser(ChooserWords words, Icons icons, Function<String, List<Choice>> choices, Runnable done) {
        this.words = words;
        this.choices = choices;
        this.done = done;
        getStyleClass().add("chooser");
        setId("chooser");
        Label heading = new Label(words.title());
        heading.getStyleClass().add("chooser-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.setLabelFor(field);
        field.setId("chooser-field");
        field.setPromptText(words.prompt());
        field.setAccessibleText(words.title());
        field.setAccessibleHelp(words.prompt());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        nothing.setWrapText(true);
        list.setId("chooser-list");
        list.setAccessibleText(words.title());
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new ChoiceCell(icons));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                take();
            }
        });
        getChildren().addAll(heading, field, list);
        field.textProperty().subscribe(this::narrow);
    }

    /** Takes the focus. */
    public void start() {
        field.requestFocus();
        field.selectAll();
    }

    /** Writes into the field, as the user would. */
    public void write(String text) {
        field.setText(text);
    }

    /** What is written in the field. */
    public String written() {
        return field.getText();
    }

    private void narrow(String text) {
        List<Choice> found = choices.apply(text.strip());
        nothing.setText(text.isBlank() ? words.empty() : words.nothing());
        list.getItems().setAll(found);
        selection().clearAndSelect(0);
        list.scrollTo(0);
        long groups = found.stream()
                .limit(ROWS)
                .map(Choice::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .count();
        list.setPrefHeight(Math.max(2, Math.min(ROWS, found.size())) * ROW + groups * HEADING + 2);
    }

    private MultipleSelectionModel<Choice> selection() {
        return list.getSelectionModel();
    }

    private void take() {
        Choice choice = selection().getSelectedItem();
        if (choice != null) {
            done.run();
            choice.chosen().run();
        }
    }

    private void fieldKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take();
            case DOWN -> enter(selection().getSelectedIndex() + 1);
            case UP -> enter(selection().getSelectedIndex() - 1);
            case PAGE_DOWN -> enter(selection().getSelectedIndex() + ROWS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter(int row) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int wanted = Math.clamp(row, 0, last);
            list.requestFocus();
            selection().clearAndSelect(wanted);
            list.getFocusModel().focus(wanted);
            list.scrollTo(Math.max(0, wanted - ROWS / 2));
        }
    }

    private void listKey(KeyEvent event) {
        boolean top = selection().getSelectedIndex() <= 0;
        if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.UP && top) {
            field.requestFocus();
            field.end();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String letters = event.getCharacter();
        if (!letters.isEmpty() && letters.codePointAt(0) > ' ' && !event.isShortcutDown() && !event.isAltDown()) {
            field.requestFocus();
            field.end();
            field.appendText(letters);
            event.consume();
        }
    }
}
