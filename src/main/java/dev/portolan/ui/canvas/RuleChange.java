package dev.portolan.ui.canvas;

import dev.portolan.analysis.Effect;
import dev.portolan.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** On a wall, instead of its badge: how many rules would come and go there with a drop, each with its sign. */
final class RuleChange extends HBox {

    RuleChange(Effect.Rules rules, Messages words) {
        getStyleClass().add("wall-change");
        setManaged(false);
        setMouseTransparent(true);
        if (!rules.come().isEmpty()) {
            add(words.get("canvas.wall.come", rules.come().size()), "come");
        }
        if (!rules.go().isEmpty()) {
            add(words.get("canvas.wall.go", rules.go().size()), "go");
        }
    }

    private void add(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
