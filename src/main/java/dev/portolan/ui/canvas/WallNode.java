package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing.Arm;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A firewall: a wall of bricks with its name above and a badge with the number of its crossings. */
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

    WallNode(WallShape shape, Messages words) {
        this.words = words;
        setId("wall-" + shape.firewall().id());
        getStyleClass().add("wall");
        setManaged(false);
        setPickOnBounds(false);
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

    void show(WallShape shape) {
        Box box = shape.bar();
        bar.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        name.setText(shape.firewall().title());
        name.resizeRelocate(
                shape.label().x(),
                shape.label().y(),
                shape.label().width(),
                shape.label().height());
        tip.setText(shape.firewall().title());
        badge.setText(String.format(words.locale(), "%,d", shape.crossings()));
        badge.setVisible(shape.crossings() > 0);
        middle = Boxes.centre(box);
        setAccessibleText(words.get("canvas.wall.accessible", shape.firewall().title(), shape.crossings()));
        drawArms(shape);
        drawMortar(box, shape.upright());
        requestLayout();
    }

    private void drawArms(WallShape shape) {
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
        double wide = Math.max(BADGE, Math.ceil(badge.prefWidth(-1)));
        badge.resizeRelocate(middle.x() - wide / 2, middle.y() - BADGE / 2, wide, BADGE);
    }
}
