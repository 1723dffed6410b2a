package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.Arm;
import dev.portolan.diagram.Drawing.WallShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of one wall where links pass, spread so that links do not lie on each other.
 *
 * <p>The middle stays free: the badge is there.
 */
final class Gates {

    private static final double END = 14;
    private static final double BADGE = 18;
    private static final double APART = 16;
    private static final double OUT = 10;

    private final WallShape wall;
    private final Map<String, Box> zones;
    private final List<Wish> wishes = new ArrayList<>();
    private final Map<Integer, Double> spots = new HashMap<>();

    /** A link's wish for a place along the wall. */
    private record Wish(int link, double at) {}

    Gates(WallShape wall, Map<String, Box> zones) {
        this.wall = wall;
        this.zones = zones;
    }

    /** Asks for a gate where the line between the two points would meet the wall. */
    void wish(int link, Point from, Point to) {
        Point middle = Boxes.centre(wall.bar());
        double along = wall.upright() ? to.x() - from.x() : to.y() - from.y();
        double part = along == 0
                ? 0.5
                : Boxes.clamp((wall.upright() ? middle.x() - from.x() : middle.y() - from.y()) / along, 0, 1);
        wishes.add(new Wish(
                link, wall.upright() ? from.y() + part * (to.y() - from.y()) : from.x() + part * (to.x() - from.x())));
    }

    /** Gives every wish a place, in the order of the wishes along the wall. */
    void settle() {
        wishes.sort((a, b) -> a.at() == b.at() ? Integer.compare(a.link(), b.link()) : Double.compare(a.at(), b.at()));
        Box bar = wall.bar();
        double start = (wall.upright() ? bar.y() : bar.x()) + END;
        double length = Math.max(1, Math.max(bar.width(), bar.height()) - 2 * (END + BADGE));
        double apart = Math.min(APART, length / (wishes.size() + 1));
        double wanted = wishes.stream().mapToDouble(Wish::at).average().orElse(0) - start - BADGE;
        double half = apart * (wishes.size() - 1) / 2;
        double centre = Boxes.clamp(wanted, half, Math.max(half, length - half));
        for (int i = 0; i < wishes.size(); i++) {
            double at = centre - half + i * apart;
            spots.put(wishes.get(i).link(), start + (at > length / 2 ? at + 2 * BADGE : at));
        }
    }

    /** The place on the bar where a link passes. */
    Point at(int link) {
        Point middle = Boxes.centre(wall.bar());
        double along = spots.getOrDefault(link, 0.0);
        return wall.upright() ? new Point(middle.x(), along) : new Point(along, middle.y());
    }

    /** The points of a link from one zone through the wall to another, in that order. */
    List<Point> through(int link, String fromZone, String toZone) {
        double at = spots.getOrDefault(link, 0.0);
        List<Point> in = side(fromZone, at);
        List<Point> out = new ArrayList<>(side(toZone, in.size() == 1 && sameSide(fromZone, toZone) ? at + 8 : at));
        Collections.reverse(out);
        List<Point> points = new ArrayList<>(in);
        if (sameSide(fromZone, toZone)) {
            Point middle = Boxes.centre(wall.bar());
            points.add(wall.upright() ? new Point(middle.x(), at) : new Point(at, middle.y()));
            points.add(wall.upright() ? new Point(middle.x(), at + 8) : new Point(at + 8, middle.y()));
        }
        points.addAll(out);
        return points;
    }

    private boolean sameSide(String fromZone, String toZone) {
        return armTo(fromZone).isEmpty() && armTo(toZone).isEmpty() && before(fromZone) == before(toZone);
    }

    /** From the zone to the wall. */
    private List<Point> side(String zone, double at) {
        List<Arm> arms = armTo(zone);
        if (!arms.isEmpty()) {
            List<Point> points = new ArrayList<>();
            points.add(arms.getFirst().start());
            arms.forEach(arm -> points.add(arm.end()));
            Collections.reverse(points);
            return points;
        }
        Box bar = wall.bar();
        boolean before = before(zone);
        return List.of(
                wall.upright()
                        ? new Point(before ? bar.x() - OUT : bar.right() + OUT, at)
                        : new Point(at, before ? bar.y() - OUT : bar.bottom() + OUT));
    }

    private List<Arm> armTo(String zone) {
        return wall.arms().stream().filter(arm -> arm.zone().equals(zone)).toList();
    }

    private boolean before(String zone) {
        Box box = zones.get(zone);
        if (box == null) {
            return true;
        }
        Point centre = Boxes.centre(box);
        Point middle = Boxes.centre(wall.bar());
        return wall.upright() ? centre.x() < middle.x() : centre.y() < middle.y();
    }
}
