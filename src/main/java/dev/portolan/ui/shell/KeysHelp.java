package dev.portolan.ui.shell;

import dev.portolan.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.stage.Window;

/** What keys and the mouse do, as a table in a window of its own: words of the bundle {@code keys}. */
final class KeysHelp {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 560;
    private static final double PRESSED = 230;

    /** Sections, each followed by its lines. A line is what is pressed, a tab, and what that does. */
    private static final List<List<String>> SECTIONS = List.of(
            List.of(
                    "keys.walk",
                    "keys.walk.tab",
                    "keys.walk.leave",
                    "keys.walk.arrows",
                    "keys.walk.ends",
                    "keys.walk.space",
                    "keys.walk.toggle",
                    "keys.walk.details",
                    "keys.walk.menu",
                    "keys.walk.escape"),
            List.of(
                    "keys.change",
                    "keys.change.move",
                    "keys.change.nudge",
                    "keys.change.role",
                    "keys.change.firewall",
                    "keys.change.zone",
                    "keys.change.palette",
                    "keys.change.rename",
                    "keys.change.delete",
                    "keys.change.clipboard",
                    "keys.change.duplicate",
                    "keys.change.lay-out",
                    "keys.change.undo"),
            List.of(
                    "keys.find",
                    "keys.find.open",
                    "keys.find.next",
                    "keys.find.all",
                    "keys.find.fit",
                    "keys.find.selection",
                    "keys.find.zoom",
                    "keys.find.flows"),
            List.of(
                    "keys.mouse",
                    "keys.mouse.drag",
                    "keys.mouse.free",
                    "keys.mouse.add",
                    "keys.mouse.band",
                    "keys.mouse.zone",
                    "keys.mouse.rename",
                    "keys.mouse.pan",
                    "keys.mouse.zoom"));

    private final Window owner;
    private final Messages words;

    KeysHelp(Window owner, Locale locale) {
        this.owner = owner;
        words = Messages.of("keys", locale);
    }

    void show() {
        Alert alert = new Alert(Alert.AlertType.INFORMATION);
        alert.initOwner(owner);
        alert.setTitle("Portolan");
        alert.setHeaderText(words.get("keys.title"));
        alert.setGraphic(null);
        ScrollPane scroll = new ScrollPane(table());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("keys-scroll");
        scroll.setAccessibleText(words.get("keys.title"));
        alert.getDialogPane().setId("keys-help");
        alert.getDialogPane().setContent(scroll);
        alert.getDialogPane().setMinWidth(WIDTH);
        alert.getDialogPane().setPrefHeight(HEIGHT);
        alert.setResizable(true);
        alert.show();
        scroll.requestFocus();
    }

    private GridPane table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys-table");
        ColumnConstraints effects = new ColumnConstraints();
        effects.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(new ColumnConstraints(PRESSED), effects);
        for (List<String> section : SECTIONS) {
            Label heading = new Label(words.get(section.getFirst()));
            heading.getStyleClass().add("keys-section");
            table.add(heading, 0, table.getRowCount(), 2, 1);
            for (String line : section.subList(1, section.size())) {
                String[] parts = words.get(line).split("\t", 2);
                Label pressed = new Label(parts[0]);
                pressed.getStyleClass().add("keys-pressed");
                pressed.setWrapText(true);
                Label effect = new Label(parts[1]);
                effect.setWrapText(true);
                table.addRow(table.getRowCount(), pressed, effect);
            }
        }
        return table;
    }
}
