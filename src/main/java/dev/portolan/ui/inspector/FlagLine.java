package dev.portolan.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** A line with yes or no; where the elements differ, the box is neither. */
final class FlagLine extends Line<Boolean> {

    private final CheckBox box = new CheckBox();

    FlagLine(Desk desk, Property<Boolean> property) {
        super(desk, property);
        name(box, property.id(), property.name());
        box.setText(property.name());
        box.setWrapText(true);
        box.setOnAction(event -> submit(box.isSelected()));
        placeWide(box);
    }

    @Override
    Node control() {
        return box;
    }

    @Override
    void show(Shared<Boolean> now) {
        box.setIndeterminate(now.mixed());
        box.setSelected(Boolean.TRUE.equals(now.value()));
    }
}
