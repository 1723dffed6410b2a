package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.Arm;
import dev.portolan.diagram.Drawing.WallShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stands the firewalls in the gaps between their zones, and leads arms to the zones that are not beside them. */
final class Walls {

    /** Space between the outermost zone and an arm that goes around. */
    private static final double AROUND = 26;

    private static final double BRIDGE = 56;
    private static final double BRIDGE_WIDTH = 160;

    private final Map<String, Box> zones;
    private int bridges;

    private Walls(Map<String, Box> zones) {
        this.zones = zones;
    }

    static List<WallShape> of(Design design, Map<String, Box> zones, Map<String, Integer> badges) {
        Walls walls = new Walls(zones);
        List<Bar> bars = new ArrayList<>();
        for (Firewall firewall : design.firewalls()) {
            Bar bar = walls.bar(firewall);
            bars.add(walls.isApart(firewall, bar) ? walls.bridge(firewall) : bar);
        }
        bars = Bar.shared(bars);
        List<WallShape> shapes = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Firewall firewall = design.firewalls().get(i);
            shapes.add(new WallShape(
                    firewall,
                    bars.get(i).box(),
                    walls.arms(firewall, bars.get(i), i),
                    List.of(),
                    badges.getOrDefault(firewall.id(), 0)));
        }
        return shapes;
    }

    private Bar bar(Firewall firewall) {
        List<Box> legs = firewall.between().stream()
                .map(zones::get)
                .filter(box -> box != null)
                .toList();
        List<Box> others = zones.entrySet().stream()
                .filter(entry -> !firewall.between().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return Bar.best(legs, others);
    }

    /** Whether two zones have no gap in common: others stand between them. */
    private boolean isApart(Firewall firewall, Bar bar) {
        return firewall.between().size() == 2
                && firewall.between().stream().map(zones::get).noneMatch(box -> box == null)
                && !firewall.between().stream().allMatch(zone -> {
                    Box box = zones.get(zone);
                    return box != null && bar.faces(box);
                });
    }

    /** A level wall above everything, with an arm down to either zone: nothing is crossed on the way. */
    private Bar bridge(Firewall firewall) {
        double top = Boxes.around(zones.values()).y() - AROUND - bridges * BRIDGE;
        bridges++;
        double middle = firewall.between().stream()
                .map(zones::get)
                .filter(box -> box != null)
                .mapToDouble(box -> Boxes.centre(box).x())
                .average()
                .orElse(0);
        return new Bar(false, top, middle - BRIDGE_WIDTH / 2, middle + BRIDGE_WIDTH / 2);
    }

    private List<Arm> arms(Firewall firewall, Bar bar, int order) {
        List<Arm> arms = new ArrayList<>();
        for (String zone : firewall.between()) {
            Box box = zones.get(zone);
            if (box != null && !bar.faces(box)) {
                List<Point> way = way(bar, zone, box, order);
                for (int i = 1; i < way.size(); i++) {
                    arms.add(new Arm(zone, way.get(i - 1), way.get(i)));
                }
            }
        }
        return arms;
    }

    /** The first way that goes through no other zone: straight, with one corner, else around below everything. */
    private List<Point> way(Bar bar, String zone, Box box, int order) {
        Point centre = Boxes.centre(box);
        Point middle = Boxes.centre(bar.box());
        double side = centre.x() < middle.x() ? bar.start() : bar.end();
        Point end = bar.upright() ? new Point(bar.lane(), bar.end()) : new Point(side, bar.lane());
        double level = Boxes.clamp(middle.y(), box.y() + 30, Math.max(box.y() + 30, box.bottom() - 30));
        double plumb = Boxes.clamp(middle.x(), box.x() + 30, Math.max(box.x() + 30, box.right() - 30));
        double nearX = middle.x() < centre.x() ? box.x() : box.right();
        double nearY = middle.y() < centre.y() ? box.y() : box.bottom();
        double beside = Boxes.clamp(
                centre.y(),
                bar.box().y() + 14,
                Math.max(bar.box().y() + 14, bar.box().bottom() - 14));
        double below = Boxes.around(zones.values()).bottom() + AROUND * (1 + 0.5 * order);
        List<List<Point>> ways = List.of(
                List.of(middle, new Point(nearX, middle.y())),
                List.of(middle, new Point(middle.x(), nearY)),
                List.of(new Point(middle.x(), beside), new Point(plumb, beside), new Point(plumb, nearY)),
                List.of(end, new Point(end.x(), level), new Point(nearX, level)),
                List.of(end, new Point(plumb, end.y()), new Point(plumb, nearY)),
                List.of(
                        end,
                        new Point(end.x(), below),
                        new Point(centre.x(), below),
                        new Point(centre.x(), box.bottom())));
        return ways.stream()
                .filter(way -> touches(way, box) && isFree(way, zone))
                .findFirst()
                .orElse(ways.getLast());
    }

    private static boolean touches(List<Point> way, Box box) {
        Point last = way.getLast();
        return box.contains(last.x(), last.y());
    }

    private boolean isFree(List<Point> way, String zone) {
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            boolean blocked = zones.entrySet().stream()
                    .anyMatch(entry -> !entry.getKey().equals(zone) && Boxes.cuts(a, b, entry.getValue()));
            if (blocked) {
                return false;
            }
        }
        return true;
    }
}
