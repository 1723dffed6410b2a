package dev.portolan.export;

import dev.portolan.diagram.Bends;
import dev.portolan.diagram.Bends.Bend;
import dev.portolan.diagram.LinkShape;
import dev.portolan.diagram.LinkShape.Head;
import dev.portolan.diagram.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Paints links as thin lines in the colour of their family, with an arrow head at the end that answers and behind each gate,
 * and a dot at the other end where some of it is of the user's own catalog.
 */
final class LinkPainter {

    private static final double HEAD = 8;
    private static final double DOT = 3.5;
    private static final float[] DASHES = {6, 4};
    private static final Color HALO = new Color(255, 255, 255, 0xD0);

    private final Graphics2D graphics;

    LinkPainter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * Paints all links, family by family: where lines of two families cross, the later one is in front; where those of one
     * family meet, neither is. Arrow heads are in front of all lines.
     */
    void paint(List<LinkShape> links) {
        Map<String, List<LinkShape>> byFamily = new TreeMap<>();
        links.forEach(link ->
                byFamily.computeIfAbsent(link.family(), f -> new ArrayList<>()).add(link));
        byFamily.forEach((family, own) -> {
            graphics.setColor(HALO);
            graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            own.forEach(link -> graphics.draw(line(link.points())));
            graphics.setColor(Palette.family(family));
            for (LinkShape link : own) {
                graphics.setStroke(stroke(link.install()));
                graphics.draw(line(link.points()));
            }
        });
        for (LinkShape link : links) {
            graphics.setColor(Palette.family(link.family()));
            link.heads().forEach(head -> graphics.fill(shape(head)));
        }
        for (LinkShape link : links) {
            if (link.own()) {
                Point at = link.mark();
                dot(graphics, Palette.family(link.family()), at.x(), at.y());
            }
        }
    }

    /** The mark of what is the user's own. */
    static void dot(Graphics2D graphics, Color color, double x, double y) {
        graphics.setColor(HALO);
        graphics.fill(circle(x, y, DOT + 1));
        graphics.setColor(color);
        graphics.fill(circle(x, y, DOT));
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The stroke of a link: dashed where all of it belongs to an installation. */
    static BasicStroke stroke(boolean install) {
        return install
                ? new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0)
                : new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** The line with its corners rounded; it ends inside the arrow head, whose tip is sharper than a line's end. */
    private static Path2D line(List<Point> points) {
        Path2D path = new Path2D.Double();
        Point first = points.getFirst();
        path.moveTo(first.x(), first.y());
        for (Bend bend : Bends.of(points)) {
            path.lineTo(bend.in().x(), bend.in().y());
            path.quadTo(
                    bend.corner().x(),
                    bend.corner().y(),
                    bend.out().x(),
                    bend.out().y());
        }
        Point last = Bends.towards(points.getLast(), points.get(points.size() - 2), HEAD / 2);
        path.lineTo(last.x(), last.y());
        return path;
    }

    private static Path2D shape(Head arrow) {
        Point tip = arrow.tip();
        Point back = arrow.from();
        double angle = Math.atan2(tip.y() - back.y(), tip.x() - back.x());
        Path2D head = new Path2D.Double();
        head.moveTo(tip.x(), tip.y());
        for (double side : new double[] {2.75, -2.75}) {
            head.lineTo(tip.x() + HEAD * Math.cos(angle + side), tip.y() + HEAD * Math.sin(angle + side));
        }
        head.closePath();
        return head;
    }
}
