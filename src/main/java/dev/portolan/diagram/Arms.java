package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leads arms from bars to the zones that do not lie along them, around all zones and bars. */
final class Arms {

    /** How far arms may go around everything. */
    private static final double AROUND = 300;

    /** Where on a bar an arm may start, as part of its length: not where the badge is. */
    private static final List<Double> FEET = List.of(0.22, 0.78);

    private final Map<String, Box> zones;
    private final List<Bar> bars;

    Arms(Map<String, Box> zones, List<Bar> bars) {
        this.zones = zones;
        this.bars = bars;
    }

    /** The arms of a bar by the id of their zone, each from the bar outwards. */
    Map<String, List<Point>> of(Bar bar, Map<String, Box> legs, int order) {
        Map<String, List<Point>> arms = new LinkedHashMap<>();
        List<Stub> free = null;
        Floor floor = null;
        for (Map.Entry<String, Box> leg : legs.entrySet()) {
            if (!bar.faces(leg.getValue())) {
                if (free == null || floor == null) {
                    floor = floor();
                    free = feet(floor, bar, order);
                }
                List<Point> arm = arm(floor, free, bar, leg.getValue(), order);
                Point foot = arm.getFirst();
                if (free.size() > 1) {
                    free.removeIf(stub -> stub.tip().equals(foot));
                }
                arms.put(leg.getKey(), arm);
            }
        }
        return arms;
    }

    private Floor floor() {
        List<Box> all = new ArrayList<>(zones.values());
        bars.forEach(bar -> all.add(bar.box()));
        Box room = Boxes.grown(Boxes.around(all), AROUND);
        return new Floor(room, new Box(room.x(), room.y(), 1, 1), all);
    }

    private static List<Stub> feet(Floor floor, Bar bar, int order) {
        Box box = bar.box();
        List<Stub> feet = new ArrayList<>();
        List<Side> sides = bar.upright() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.TOP, Side.BOTTOM);
        for (Side side : sides) {
            double line = floor.beside(box, side, order % 6);
            double edge = bar.lane() + (side.dx + side.dy) * Metrics.WALL / 2;
            for (double part : FEET) {
                double along = bar.start() + (bar.end() - bar.start()) * part;
                Point tip = bar.upright() ? new Point(edge, along) : new Point(along, edge);
                feet.add(Stub.to(line, tip, side, 0));
            }
        }
        return feet;
    }

    private static List<Point> arm(Floor floor, List<Stub> feet, Bar bar, Box zone, int order) {
        List<Stub> goals = Ends.ofBox(floor, zone, order % 6);
        Box part = Boxes.grown(Boxes.around(bar.box(), zone), AROUND);
        return Search.way(new Maze(floor, part, order % 6, feet, goals), feet, goals)
                .or(() -> Search.way(new Maze(floor, floor.room(), order % 6, feet, goals), feet, goals))
                .map(Ways::straightened)
                .orElseGet(() -> List.of(
                        feet.getFirst().tip(), Ways.edge(zone, feet.getFirst().tip())));
    }
}
