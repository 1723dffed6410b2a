package dev.portolan.ui.canvas;

import dev.portolan.analysis.Effect;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing.Arm;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/**
 * A firewall: a wall of bricks with its name above and a badge with the number of its rules, or with what a drop would
 * change.
 */
final class WallNode extends Region {

    private static final double COURSE = 9;
    private static final double BRICK = 22;
    private static final double BADGE = 24;

    private final Messages words;
    private final Path arms = new Path();
    private final Region bar = new Region();
    private final Path mortar = new Path();
    private final Label name = new Label();
    private final Label badge = new Label();
    private final Tooltip tip = new Tooltip();
    private Point middle = new Point(0, 0);
    private WallShape shape;
    private Effect.@Nullable Rules foreseen;
    private @Nullable RuleChange change;

    WallNode(WallShape shape, Messages words) {
        this.shape = shape;
        this.words = words;
        setId("wall-" + shape.firewall().id());
        getStyleClass().add("wall");
        setManaged(false);
        setPickOnBounds(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        arms.getStyleClass().add("wall-arm");
        bar.getStyleClass().add("wall-bar");
        mortar.getStyleClass().add("wall-mortar");
        mortar.setMouseTransparent(true);
        name.getStyleClass().add("wall-name");
        name.setWrapText(true);
        name.setTooltip(tip);
        badge.getStyleClass().add("wall-badge");
        for (Region each : new Region[] {bar, name, badge}) {
            each.setManaged(false);
        }
        arms.setManaged(false);
        mortar.setManaged(false);
        getChildren().addAll(arms, bar, mortar, name, badge);
    }

    void show(WallShape next) {
        shape = next;
        Box box = shape.bar();
        bar.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        name.setText(shape.firewall().title());
        name.resizeRelocate(
                shape.label().x(),
                shape.label().y(),
                shape.label().width(),
                shape.label().height());
        String title = shape.firewall().title();
        tip.setText(shape.badge() == WallShape.NOT_COUNTED ? words.get("canvas.wall.uncounted", title) : title);
        badge.setText(String.format(words.locale(), "%,d", Math.max(0, shape.badge())));
        middle = Boxes.centre(box);
        drawArms();
        drawMortar(box, shape.upright());
        showNumbers();
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
            showNumbers();
        }
    }

    private void showNumbers() {
        Effect.Rules rules = foreseen;
        badge.setVisible(rules == null && shape.badge() > 0);
        String told = words.get("canvas.wall.accessible", shape.firewall().title(), shape.badge());
        setAccessibleText(rules == null ? told : words.get("canvas.wall.foreseen", told, rules.open(), rules.close()));
        requestLayout();
    }

    private void drawArms() {
        arms.getElements().clear();
        for (Arm arm : shape.arms()) {
            arms.getElements()
                    .addAll(
                            new MoveTo(arm.start().x(), arm.start().y()),
                            new LineTo(arm.end().x(), arm.end().y()));
        }
    }

    /** Running bond: every other course is half a brick further. */
    private void drawMortar(Box box, boolean upright) {
        mortar.getElements().clear();
        double across = upright ? COURSE : BRICK;
        int row = 0;
        for (double y = box.y() + COURSE; y < box.bottom() - 2; y += COURSE) {
            line(box.x(), y, box.right(), y);
        }
        for (double y = box.y(); y < box.bottom() - 2; y += COURSE, row++) {
            double first = upright ? box.width() * (row % 2 == 0 ? 0.36 : 0.68) : across * (row % 2 == 0 ? 1 : 0.5);
            double step = upright ? box.width() : across;
            for (double x = box.x() + first; x < box.right() - 1; x += step) {
                line(x, y, x, Math.min(box.bottom(), y + COURSE));
            }
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        mortar.getElements().addAll(new MoveTo(x1, y1), new LineTo(x2, y2));
    }

    /** The badge is as wide as its number, which is known once the style sheet has been applied. */
    @Override
    protected void layoutChildren() {
        centre(badge);
        if (change != null) {
            centre(change);
        }
    }

    private void centre(Region numbers) {
        double wide = Math.max(BADGE, Math.ceil(numbers.prefWidth(-1)));
        numbers.resizeRelocate(middle.x() - wide / 2, middle.y() - BADGE / 2, wide, BADGE);
    }
}
