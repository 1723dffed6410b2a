package dev.portolan.ui.canvas;

import dev.portolan.analysis.Effect;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What a firewall says: its name above the wall, and a badge with the number of its rules, or what a drop would change. */
final class WallTitle extends Region {

    private static final double BADGE = 24;

    private final Messages words;
    private final Label name = new Label();
    private final Label badge = new Label();
    private WallShape shape;
    private Detail detail = Detail.ROLES;
    private Effect.@Nullable Rules foreseen;
    private @Nullable RuleChange change;

    WallTitle(WallShape shape, Messages words) {
        this.shape = shape;
        this.words = words;
        setId("wall-title-" + shape.firewall().id());
        setManaged(false);
        name.getStyleClass().add("wall-name");
        name.setWrapText(true);
        badge.getStyleClass().add("wall-badge");
        name.setManaged(false);
        badge.setManaged(false);
        getChildren().addAll(name, badge);
    }

    void show(WallShape next) {
        shape = next;
        name.setText(shape.firewall().title());
        badge.setText(String.format(words.locale(), "%,d", Math.max(0, shape.badge())));
        look(detail);
    }

    /** Shows what a drop would change; null: nothing. */
    void foresee(Effect.@Nullable Rules rules) {
        if (!Objects.equals(rules, foreseen)) {
            foreseen = rules;
            getChildren().remove(change);
            change = rules == null ? null : new RuleChange(rules, words);
            if (change != null) {
                getChildren().add(change);
            }
            look(detail);
        }
    }

    /** From afar a sign that keeps its size says the number. */
    void look(Detail next) {
        detail = next;
        boolean close = detail.compareTo(Detail.ROLES) >= 0;
        name.setVisible(close);
        badge.setVisible(close && foreseen == null && shape.badge() > 0);
        if (change != null) {
            change.setVisible(close);
        }
        requestLayout();
    }

    /** Name and numbers are as wide as their text, which is known once the style sheet has been applied. */
    @Override
    protected void layoutChildren() {
        Box room = shape.label();
        double wide = Math.min(room.width(), Math.ceil(name.prefWidth(-1)));
        double high = Math.min(Metrics.WALL_LABEL_HEIGHT, Math.ceil(name.prefHeight(wide)));
        name.resizeRelocate(room.x() + (room.width() - wide) / 2, room.bottom() - high, wide, high);
        centre(badge);
        if (change != null) {
            centre(change);
        }
    }

    private void centre(Region numbers) {
        Point middle = shape.badgeAt();
        double wide = Math.max(BADGE, Math.ceil(numbers.prefWidth(-1)));
        numbers.resizeRelocate(middle.x() - wide / 2, middle.y() - BADGE / 2, wide, BADGE);
    }
}
