package dev.portolan.ui.canvas;

import dev.portolan.analysis.Effect;
import dev.portolan.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** On a wall, instead of its badge: how many rules a drop would open and close there, each with its sign. */
final class RuleChange extends HBox {

    RuleChange(Effect.Rules rules, Messages words) {
        getStyleClass().add("wall-change");
        setManaged(false);
        setMouseTransparent(true);
        if (rules.open() > 0) {
            add(words.get("canvas.wall.opening", rules.open()), "opening");
        }
        if (rules.close() > 0) {
            add(words.get("canvas.wall.closing", rules.close()), "closing");
        }
    }

    private void add(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
