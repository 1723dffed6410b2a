package dev.portolan.ui.canvas;

import dev.portolan.diagram.Drawing.CardShape;
import javafx.scene.control.Label;

/** A host from some way off: its name, as large as the card. */
final class NameCard extends HostNode {

    private final Label name = new Label();

    NameCard() {
        super("name-");
        name.getStyleClass().add("card-name");
        name.setManaged(false);
        name.setWrapText(true);
        getChildren().add(name);
    }

    @Override
    void draw(CardShape next) {
        name.setText(next.host().title());
        name.resize(next.box().width(), next.box().height());
    }

    @Override
    void mark(Marks marks) {
        String host = shape().host().id();
        mark(States.SELECTED, marks.isSelected(host));
        mark(States.DROP_TARGET, marks.isDropTarget(host));
        mark(States.DIMMED, marks.stepsBack(host));
    }
}
