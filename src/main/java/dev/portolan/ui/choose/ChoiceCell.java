package dev.portolan.ui.choose;

import dev.portolan.ui.icon.IconView;
import dev.portolan.ui.icon.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A choice as a line: icon, name and detail; the first of a group has the group's name above. */
final class ChoiceCell extends ListCell<Choice> {

    private static final double ICON = 18;

    private final Icons icons;
    private final Label heading = new Label();
    private final IconView icon;
    private final Label text = new Label();
    private final Label detail = new Label();
    private final VBox lines;

    ChoiceCell(Icons icons) {
        this.icons = icons;
        icon = icons.view("", ICON);
        heading.getStyleClass().add("choice-group");
        text.getStyleClass().add("choice-text");
        detail.getStyleClass().add("choice-detail");
        text.setMinWidth(0);
        detail.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(icon, text, space, detail);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("choice-line");
        lines = new VBox(heading, line);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        int before = getIndex() - 1;
        boolean first = !choice.group().isEmpty()
                && (before < 0 || !getListView().getItems().get(before).group().equals(choice.group()));
        heading.setText(choice.group());
        heading.setVisible(first);
        heading.setManaged(first);
        icon.show(icons.outline(choice.icon()));
        icon.setVisible(!choice.icon().isEmpty());
        icon.setManaged(!choice.icon().isEmpty());
        text.setText(choice.text());
        detail.setText(choice.detail());
        setAccessibleText(choice.detail().isEmpty() ? choice.text() : choice.text() + ", " + choice.detail());
        setGraphic(lines);
    }
}
