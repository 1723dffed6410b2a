package dev.portolan.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Something that menu, tool bar and keyboard offer alike. */
final class Command {

    private final String id;
    private final @Nullable Supplier<? extends Node> icon;
    private final @Nullable KeyCombination keys;
    private final Runnable action;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty disabled = new SimpleBooleanProperty(this, "disabled", false);

    /**
     * @param id of the nodes: {@code menu-} and {@code tool-} come before it
     * @param text with an underscore before the mnemonic
     * @param icon makes a picture for each place where the command is shown; null: none
     * @param keys as {@link KeyCombination#valueOf} reads them; empty: none
     */
    Command(String id, String text, @Nullable Supplier<? extends Node> icon, String keys, Runnable action) {
        this(id, text, icon, keys.isEmpty() ? null : KeyCombination.valueOf(keys), action);
    }

    /**
     * The same with keys that are more than their name.
     *
     * @param keys null: none
     */
    Command(
            String id,
            String text,
            @Nullable Supplier<? extends Node> icon,
            @Nullable KeyCombination keys,
            Runnable action) {
        this.id = id;
        this.icon = icon;
        this.keys = keys;
        this.action = action;
        this.text.set(text);
    }

    /** What it is called now; undo and redo change it. */
    StringProperty text() {
        return text;
    }

    /** Whether it can be done now. */
    BooleanProperty disabled() {
        return disabled;
    }

    /** Does it. */
    void run() {
        if (!disabled.get()) {
            action.run();
        }
    }

    /** An item for a menu. */
    MenuItem menuItem() {
        MenuItem item = new MenuItem();
        item.setId("menu-" + id);
        item.setMnemonicParsing(true);
        item.textProperty().bind(text);
        item.disableProperty().bind(disabled);
        item.setOnAction(event -> run());
        if (keys != null) {
            item.setAccelerator(keys);
        }
        if (icon != null) {
            item.setGraphic(icon.get());
        }
        return item;
    }

    /** A button for the tool bar, its name in the tooltip. */
    Button toolButton() {
        Button button = new Button();
        button.setId("tool-" + id);
        button.getStyleClass().addAll("flat", "button-icon");
        if (icon != null) {
            button.setGraphic(icon.get());
        }
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(text.map(this::plain));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(text.map(Command::withoutMnemonic));
        button.disableProperty().bind(disabled);
        button.setOnAction(event -> run());
        button.setFocusTraversable(true);
        return button;
    }

    private String plain(String name) {
        String words = withoutMnemonic(name).replace("…", "");
        return keys == null ? words : words + " (" + keys.getDisplayText() + ")";
    }

    /** The first underscore marks the mnemonic; where the language has no letter for it, the letter stands in brackets. */
    private static String withoutMnemonic(String name) {
        return name.replaceFirst("\\(_.\\)", "").replaceFirst("_", "");
    }
}
