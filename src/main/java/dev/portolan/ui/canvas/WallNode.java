package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing.Arm;
import dev.portolan.diagram.Drawing.Depth;
import dev.portolan.diagram.Drawing.Gate;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Point;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** A firewall: a wall of bricks with openings where flows pass. What it says is over the flows, in {@link WallTitle}. */
final class WallNode extends Region {

    private static final double COURSE = 9;
    private static final double BRICK = 22;

    private final Path arms = new Path();
    private final List<Region> bars = new ArrayList<>();
    private final Path mortar = new Path();
    private final Path gates = new Path();
    private WallShape shape;
    private Detail detail = Detail.ROLES;
    private Box near = new Box(0, 0, 1, 1);

    WallNode(WallShape shape) {
        this.shape = shape;
        setId("wall-" + shape.firewall().id());
        getStyleClass().add("wall");
        setManaged(false);
        setPickOnBounds(false);
        arms.getStyleClass().add("wall-arm");
        mortar.getStyleClass().add("wall-mortar");
        mortar.setMouseTransparent(true);
        gates.getStyleClass().add("wall-gate");
        gates.setMouseTransparent(true);
        for (Path each : new Path[] {arms, mortar, gates}) {
            each.setManaged(false);
        }
        getChildren().addAll(arms, mortar, gates);
    }

    void show(WallShape next) {
        shape = next;
        drawBars();
        drawArms();
        look(detail, near);
    }

    /**
     * Shows what can be made out.
     *
     * @param sight the part of the drawing that is in or near the view: a wall may be very long
     */
    void look(Detail next, Box sight) {
        detail = next;
        near = sight;
        boolean close = detail.compareTo(Detail.ROLES) >= 0;
        mortar.setVisible(close);
        gates.setVisible(close);
        mortar.getElements().clear();
        gates.getElements().clear();
        for (WallShape part : shape.parts()) {
            if (close && Boxes.overlap(near, part.bar())) {
                drawMortar(part.bar(), part.upright());
                drawGates(part);
            }
        }
    }

    private void drawBars() {
        List<WallShape> parts = shape.parts();
        while (bars.size() > parts.size()) {
            getChildren().remove(bars.removeLast());
        }
        while (bars.size() < parts.size()) {
            Region bar = new Region();
            bar.getStyleClass().add("wall-bar");
            bar.setManaged(false);
            getChildren().add(getChildren().indexOf(mortar), bar);
            bars.add(bar);
        }
        for (int i = 0; i < bars.size(); i++) {
            Box box = parts.get(i).bar();
            bars.get(i).resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
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
        mortar.getElements().addAll(lines);
    }

    private static void line(double x1, double y1, double x2, double y2, List<PathElement> into) {
        into.add(new MoveTo(x1, y1));
        into.add(new LineTo(x2, y2));
    }

    private void drawGates(WallShape part) {
        List<PathElement> openings = new ArrayList<>();
        Box box = part.bar();
        for (Gate gate : part.gates()) {
            if (near.contains(gate.at().x(), gate.at().y())) {
                double half = gate.size() / 2;
                boolean upright = part.upright();
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
        gates.getElements().addAll(openings);
    }
}
