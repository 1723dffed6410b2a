package dev.portolan.diagram;

import dev.portolan.analysis.Hop;
import dev.portolan.design.Firewall;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.Arm;
import dev.portolan.diagram.Drawing.WallShape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A wall as links see it: how one comes from each of its zones to a place on its bar. Where zones lie one after the other
 * along one side of it, wings stand between them.
 *
 * @param arms the way from the bar to each zone that it does not face, corner by corner, by id of the zone
 * @param zones the outlines of its zones by id
 * @param wings the same between two zones on one side of it
 * @param wing whether it is a wing itself, and has no name and no badge
 */
record Wall(
        Firewall firewall,
        Bar bar,
        Map<String, List<Point>> arms,
        Map<String, Box> zones,
        List<Wall> wings,
        boolean wing) {

    /** How much of the zone's edges stays clear of links. */
    private static final double CORNER = 10;

    /** The part of it that stands between the zones of a hop. */
    Wall at(Hop hop) {
        for (Wall wing : wings) {
            if (wing.zones.containsKey(hop.fromZone()) && wing.zones.containsKey(hop.toZone())) {
                return wing;
            }
        }
        return this;
    }

    /**
     * As it is drawn.
     *
     * @param plans the openings of this wall and of each wing
     */
    WallShape shape(IdentityHashMap<Wall, Gates.Plan> plans, int badge) {
        Gates.Plan plan = Objects.requireNonNull(plans.get(this), "every part of a wall has its openings");
        List<Arm> lines = new ArrayList<>();
        arms.forEach((zone, way) -> {
            for (int i = 1; i < way.size(); i++) {
                lines.add(new Arm(zone, way.get(i - 1), way.get(i)));
            }
        });
        List<WallShape> sides = wings.stream()
                .map(wing -> wing.shape(plans, WallShape.NOT_COUNTED))
                .toList();
        return new WallShape(firewall, bar.box(), lines, plan.gates(), badge, on(plan.badge()), sides);
    }

    boolean upright() {
        return bar.upright();
    }

    double along(Point point) {
        return upright() ? point.y() : point.x();
    }

    /** The place on the middle line of the bar. */
    Point on(double along) {
        return point(bar.lane(), along);
    }

    private Point point(double across, double along) {
        return upright() ? new Point(across, along) : new Point(along, across);
    }

    /** Where the arm to a zone meets the bar; nothing where the zone lies along the bar. */
    Optional<Double> foot(String zone) {
        return Optional.ofNullable(arms.get(zone)).map(arm -> along(arm.getFirst()));
    }

    /** Which side of its zone the bar is beside. */
    Side sideOf(String zone) {
        Box box = box(zone);
        boolean before = upright()
                ? Boxes.centre(box).x() < bar.lane()
                : Boxes.centre(box).y() < bar.lane();
        return upright() ? (before ? Side.RIGHT : Side.LEFT) : before ? Side.BOTTOM : Side.TOP;
    }

    Box box(String zone) {
        Box box = zones.get(zone);
        if (box == null) {
            throw new IllegalArgumentException("the firewall " + firewall.id() + " does not join " + zone);
        }
        return box;
    }

    /** Whether the two zones are on one side of the bar, so that who goes from one to the other turns in it. */
    boolean turns(String from, String to) {
        return !arms.containsKey(from) && !arms.containsKey(to) && sideOf(from) == sideOf(to);
    }

    /** The part of the bar that a zone lies along. */
    double clampedTo(String zone, double along) {
        Box box = box(zone);
        double from = upright() ? box.y() : box.x();
        double to = upright() ? box.bottom() : box.right();
        return Boxes.clamp(along, Math.min(from + CORNER, to), Math.max(from + CORNER, to - CORNER));
    }

    /**
     * The way from the outline of a zone to the middle of the bar.
     *
     * @param along where it meets the bar
     * @param lane of the link, that keeps its distance from others beside the bar
     * @param hint where it should leave the zone if it cannot go straight
     * @return nothing where the bar stands within the zone
     */
    Optional<Way> from(String zone, double along, int lane, double hint) {
        List<Point> arm = arms.get(zone);
        return arm == null ? beside(zone, along, lane, hint) : Optional.of(over(arm, along, lane));
    }

    /**
     * A way from a zone to a bar.
     *
     * @param points the first on the zone's outline, the last in the middle of the bar
     * @param inwards from the outline into the zone
     */
    record Way(List<Point> points, Side inwards) {}

    private Optional<Way> beside(String zone, double along, int lane, double hint) {
        Side side = sideOf(zone);
        Box box = box(zone);
        double edge = switch (side) {
            case LEFT -> box.x();
            case RIGHT -> box.right();
            case TOP -> box.y();
            case BOTTOM -> box.bottom();
        };
        double half = Metrics.WALL / 2 * -(side.dx + side.dy);
        double free = (bar.lane() + half - edge) * (side.dx + side.dy);
        if (free < 0) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        if (clampedTo(zone, along) == along) {
            points.add(point(edge, along));
        } else {
            double scale = Math.min(1, Math.max(0, free / 2 - 3) / Families.REACH);
            double gutter = (edge + bar.lane() + half) / 2 + Families.offset(lane) * scale;
            double leave = clampedTo(zone, hint);
            points.add(point(edge, leave));
            points.add(point(gutter, leave));
            points.add(point(gutter, along));
        }
        points.add(on(along));
        return Optional.of(new Way(points, side.opposite()));
    }

    /** Beside the line of the arm, at the distance of the lane. */
    private Way over(List<Point> arm, double along, int lane) {
        double off = Families.offset(lane);
        List<Point> points = new ArrayList<>();
        points.add(on(along));
        for (int i = 0; i < arm.size() - 1; i++) {
            Point corner = arm.get(i);
            Point shifted = new Point(corner.x() + off, corner.y() + off);
            points.add(i == 0 ? point(upright() ? corner.x() : corner.y(), along) : shifted);
        }
        Point before = arm.get(arm.size() - 2);
        Point end = arm.getLast();
        boolean level = Math.abs(end.x() - before.x()) > Math.abs(end.y() - before.y());
        points.add(level ? new Point(end.x(), end.y() + off) : new Point(end.x() + off, end.y()));
        Side inwards =
                level ? (end.x() > before.x() ? Side.RIGHT : Side.LEFT) : end.y() > before.y() ? Side.BOTTOM : Side.TOP;
        return new Way(points.reversed(), inwards);
    }
}
