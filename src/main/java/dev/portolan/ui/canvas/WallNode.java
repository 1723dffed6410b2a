package dev.portolan.ui.canvas;

import dev.portolan.analysis.Effect;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing.Arm;
import dev.portolan.diagram.Drawing.Depth;
import dev.portolan.diagram.Drawing.Gate;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/**
 * A firewall: a wall of bricks with its name above, openings where flows pass, and a badge with the number of its rules, or
 * with what a drop would change.
 */
final class WallNode extends Region {

    private static final double COURSE = 9;
    private static final double BRICK = 22;
    private static final double BADGE = 24;

    private final Messages words;
    private final Path arms = new Path();
    private final Region bar = new Region();
    private final Path mortar = new Path();
    private final Path gates = new Path();
    private final Label name = new Label();
    private final Label badge = new Label();
    private WallShape shape;
    private Detail detail = Detail.ROLES;
    private Box near = new Box(0, 0, 1, 1);
    private Effect.@Nullable Rules foreseen;
    private @Nullable RuleChange change;

    WallNode(WallShape shape, Messages words) {
        this.shape = shape;
        this.words = words;
        setId("wall-" + shape.firewall().id());
        getStyleClass().add("wall");
        setManaged(false);
        setPickOnBounds(false);
        arms.getStyleClass().add("wall-arm");
        bar.getStyleClass().add("wall-bar");
        mortar.getStyleClass().add("wall-mortar");
        mortar.setMouseTransparent(true);
        gates.getStyleClass().add("wall-gate");
        gates.setMouseTransparent(true);
        name.getStyleClass().add("wall-name");
        name.setWrapText(true);
        badge.getStyleClass().add("wall-badge");
        for (Region each : new Region[] {bar, name, badge}) {
            each.setManaged(false);
        }
        for (Path each : new Path[] {arms, mortar, gates}) {
            each.setManaged(false);
        }
        getChildren().addAll(arms, bar, mortar, gates, name, badge);
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
        badge.setText(String.format(words.locale(), "%,d", Math.max(0, shape.badge())));
        drawArms();
        look(detail, near);
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
        boolean close = detail.compareTo(Detail.ROLES) >= 0;
        badge.setVisible(close && foreseen == null && shape.badge() > 0);
        if (change != null) {
            change.setVisible(close);
        }
        requestLayout();
    }

    /**
     * Shows what can be made out.
     *
     * @param part of the drawing that is in or near the view: a wall may be very long
     */
    void look(Detail next, Box part) {
        detail = next;
        near = part;
        boolean close = detail.compareTo(Detail.ROLES) >= 0;
        name.setVisible(close);
        mortar.setVisible(close);
        gates.setVisible(close);
        mortar.getElements().clear();
        gates.getElements().clear();
        if (close && Boxes.overlap(near, shape.bar())) {
            drawMortar(shape.bar(), shape.upright());
            drawGates();
        }
        showNumbers();
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
        List<PathElement> lines = new ArrayList<>();
        double top = Math.max(box.y(), box.y() + Math.floor((near.y() - box.y()) / (2 * COURSE)) * 2 * COURSE);
        double bottom = Math.min(box.bottom(), near.bottom());
        for (double y = top; y < bottom - 2; y += COURSE) {
            if (y > box.y()) {
                line(box.x(), y, box.right(), y, lines);
            }
        }
        int row = 0;
        for (double y = top; y < bottom - 2; y += COURSE, row++) {
            double first = upright ? box.width() * (row % 2 == 0 ? 0.36 : 0.68) : BRICK * (row % 2 == 0 ? 1 : 0.5);
            double step = upright ? box.width() : BRICK;
            for (double x = box.x() + first; x < box.right() - 1; x += step) {
                line(x, y, x, Math.min(box.bottom(), y + COURSE), lines);
            }
        }
        mortar.getElements().setAll(lines);
    }

    private static void line(double x1, double y1, double x2, double y2, List<PathElement> into) {
        into.add(new MoveTo(x1, y1));
        into.add(new LineTo(x2, y2));
    }

    private void drawGates() {
        List<PathElement> openings = new ArrayList<>();
        Box box = shape.bar();
        for (Gate gate : shape.gates()) {
            if (near.contains(gate.at().x(), gate.at().y())) {
                double half = gate.size() / 2;
                boolean upright = shape.upright();
                Point at = gate.at();
                boolean before = gate.depth() != Depth.FAR;
                boolean after = gate.depth() != Depth.NEAR;
                double left = !upright ? at.x() - half : before ? box.x() - 1 : at.x();
                double right = !upright ? at.x() + half : after ? box.right() + 1 : at.x();
                double top = upright ? at.y() - half : before ? box.y() - 1 : at.y();
                double bottom = upright ? at.y() + half : after ? box.bottom() + 1 : at.y();
                openings.addAll(List.of(
                        new MoveTo(left, top),
                        new HLineTo(right),
                        new VLineTo(bottom),
                        new HLineTo(left),
                        new ClosePath()));
            }
        }
        gates.getElements().setAll(openings);
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
        Point middle = shape.badgeAt();
        double wide = Math.max(BADGE, Math.ceil(numbers.prefWidth(-1)));
        numbers.resizeRelocate(middle.x() - wide / 2, middle.y() - BADGE / 2, wide, BADGE);
    }
}
