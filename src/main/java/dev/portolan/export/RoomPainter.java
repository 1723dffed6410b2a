package dev.portolan.export;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.Arm;
import dev.portolan.diagram.Drawing.Depth;
import dev.portolan.diagram.Drawing.Gate;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.diagram.Metrics;
import dev.portolan.diagram.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints zones as rooms and firewalls as the brick walls between them. */
final class RoomPainter {

    private static final double CORNER = 18;
    private static final double COURSE = 6;
    private static final double BRICK = 15;
    private static final double NAME_LINE = 15;
    private static final double PLATE = 6;

    private final Graphics2D graphics;
    private final Icons icons;

    RoomPainter(Graphics2D graphics, Icons icons) {
        this.graphics = graphics;
        this.icons = icons;
    }

    void paint(ZoneShape shape) {
        Box box = shape.box();
        var kind = shape.zone().kind();
        Shape room = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        graphics.setColor(Palette.tint(kind));
        graphics.fill(room);
        graphics.setColor(Palette.line(kind));
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(room);
    }

    /** The zone's name; over the links, so that it stays readable. */
    void title(ZoneShape shape) {
        Box box = shape.box();
        var kind = shape.zone().kind();
        String name = shape.zone().title();
        double middle = box.y() + Metrics.ZONE_TITLE_HEIGHT / 2;
        double room = box.width() - 50;
        double width = Math.min(room, Lettering.width(graphics, name, Lettering.TITLE));
        plate(Palette.tint(kind), box.x() + 8, middle - 12, width + 36, 24);
        icons.paint(graphics, "zone-" + kind.word(), Palette.line(kind), box.x() + 12, middle - 10, 20);
        Lettering.left(graphics, name, Lettering.TITLE, Palette.line(kind), box.x() + 38, middle, room);
    }

    private void plate(Color color, double x, double y, double width, double height) {
        graphics.setColor(color);
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, PLATE, PLATE));
    }

    void paint(WallShape shape) {
        graphics.setColor(Palette.BRICK_EDGE);
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Arm arm : shape.arms()) {
            graphics.draw(new Line2D.Double(
                    arm.start().x(), arm.start().y(), arm.end().x(), arm.end().y()));
        }
        for (WallShape part : shape.parts()) {
            bricks(part.bar());
            part.gates().forEach(gate -> open(gate, part));
        }
    }

    /** An opening shows the ground, and has a jamb on either side. */
    private void open(Gate gate, WallShape shape) {
        boolean upright = shape.upright();
        double from = (upright ? gate.at().y() : gate.at().x()) - gate.size() / 2;
        double to = from + gate.size();
        double thick = Metrics.WALL / 2;
        double near = gate.depth() == Depth.FAR ? 0 : -thick;
        double far = gate.depth() == Depth.NEAR ? 0 : thick;
        double middle = upright ? gate.at().x() : gate.at().y();
        Line2D[] jambs = new Line2D[2];
        Rectangle2D hole = new Rectangle2D.Double();
        if (upright) {
            hole.setRect(middle + near - 1, from, far - near + 2, gate.size());
            jambs[0] = new Line2D.Double(middle + near, from, middle + far, from);
            jambs[1] = new Line2D.Double(middle + near, to, middle + far, to);
        } else {
            hole.setRect(from, middle + near - 1, gate.size(), far - near + 2);
            jambs[0] = new Line2D.Double(from, middle + near, from, middle + far);
            jambs[1] = new Line2D.Double(to, middle + near, to, middle + far);
        }
        graphics.setColor(Palette.PAPER);
        graphics.fill(hole);
        graphics.setColor(Palette.BRICK_EDGE);
        graphics.setStroke(new BasicStroke(1.2f));
        for (Line2D jamb : jambs) {
            graphics.draw(jamb);
        }
    }

    private void bricks(Box bar) {
        Shape wall = new RoundRectangle2D.Double(bar.x(), bar.y(), bar.width(), bar.height(), 4, 4);
        graphics.setColor(Palette.BRICK);
        graphics.fill(wall);
        Shape clip = graphics.getClip();
        graphics.clip(wall);
        graphics.setColor(Palette.MORTAR);
        graphics.setStroke(new BasicStroke(0.9f));
        int courses = (int) Math.ceil(bar.height() / COURSE);
        for (int course = 0; course < courses; course++) {
            double y = bar.y() + course * COURSE;
            graphics.draw(new Line2D.Double(bar.x(), y, bar.right(), y));
            double first = bar.x() + (course % 2 == 0 ? BRICK / 3 : BRICK * 5 / 6);
            for (double x = first; x < bar.right(); x += BRICK) {
                graphics.draw(new Line2D.Double(x, y, x, y + COURSE));
            }
        }
        graphics.setClip(clip);
        graphics.setColor(Palette.BRICK_EDGE);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(wall);
    }

    /** The wall's name above the bar and the count of its rules on it; over the links, so that they stay readable. */
    void label(WallShape shape) {
        Box label = shape.label();
        double centre = label.x() + label.width() / 2;
        List<String> lines = Lettering.wrapped(graphics, shape.firewall().title(), Lettering.SMALL, label.width(), 2);
        double y = label.bottom() - NAME_LINE * lines.size();
        for (String line : lines) {
            double width = Math.min(label.width(), Lettering.width(graphics, line, Lettering.SMALL)) + 8;
            plate(Palette.PAPER, centre - width / 2, y, width, NAME_LINE);
            Lettering.centred(
                    graphics, line, Lettering.SMALL, Palette.BRICK_EDGE, centre, y + NAME_LINE / 2, label.width());
            y += NAME_LINE;
        }
        badge(shape.badgeAt(), Integer.toString(shape.badge()));
    }

    private void badge(Point middle, String count) {
        double height = 22;
        double width = Math.max(height, Lettering.width(graphics, count, Lettering.STRONG) + 14);
        double x = middle.x();
        double y = middle.y();
        Shape pill = new RoundRectangle2D.Double(x - width / 2, y - height / 2, width, height, height, height);
        graphics.setColor(Palette.PAPER);
        graphics.fill(pill);
        graphics.setColor(Palette.BRICK_EDGE);
        graphics.setStroke(new BasicStroke(1.6f));
        graphics.draw(pill);
        Lettering.centred(graphics, count, Lettering.STRONG, Palette.BRICK_EDGE, x, y, width);
    }

    /** The background between the rooms. */
    void background(double x, double y, double width, double height) {
        graphics.setColor(Palette.PAPER);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }
}
