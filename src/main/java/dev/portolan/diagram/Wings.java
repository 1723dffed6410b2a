package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.WALL;

import dev.portolan.design.Firewall;
import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leads a firewall on into the gaps between zones that lie one after the other along one side of its bar. */
final class Wings {

    /** Beside a wing, links have so much room at least. */
    private static final double BESIDE = 16;

    private static final double SHORTEST = 60;

    private Wings() {}

    /**
     * The wings of a wall.
     *
     * @param legs the zones of the firewall by id
     * @param others what a wing may not stand on
     */
    static List<Wall> of(Firewall firewall, Bar bar, Map<String, Box> legs, List<Box> others) {
        List<Wall> wings = new ArrayList<>();
        for (boolean before : new boolean[] {true, false}) {
            List<Map.Entry<String, Box>> side = legs.entrySet().stream()
                    .filter(leg -> bar.faces(leg.getValue()) && isBefore(leg.getValue(), bar) == before)
                    .sorted(Comparator.comparingDouble(leg -> start(leg.getValue(), bar)))
                    .toList();
            for (int i = 1; i < side.size(); i++) {
                Box first = side.get(i - 1).getValue();
                Box second = side.get(i).getValue();
                Bar wing = between(first, second, bar, before);
                boolean free = others.stream().noneMatch(other -> Boxes.overlap(other, wing.box()));
                if (free && wing.length() >= SHORTEST && start(second, bar) - end(first, bar) >= WALL + 2 * BESIDE) {
                    Map<String, Box> zones = new LinkedHashMap<>();
                    zones.put(side.get(i - 1).getKey(), first);
                    zones.put(side.get(i).getKey(), second);
                    wings.add(new Wall(firewall, wing, Map.of(), zones, List.of(), true));
                }
            }
        }
        return wings;
    }

    private static boolean isBefore(Box zone, Bar bar) {
        Point centre = Boxes.centre(zone);
        return (bar.upright() ? centre.x() : centre.y()) < bar.lane();
    }

    private static double start(Box zone, Bar bar) {
        return bar.upright() ? zone.y() : zone.x();
    }

    private static double end(Box zone, Bar bar) {
        return bar.upright() ? zone.bottom() : zone.right();
    }

    /** From the bar as far as both zones reach. */
    private static Bar between(Box first, Box second, Bar bar, boolean before) {
        double lane = (end(first, bar) + start(second, bar)) / 2;
        boolean upright = bar.upright();
        double from = upright ? Math.max(first.x(), second.x()) : Math.max(first.y(), second.y());
        double to = upright ? Math.min(first.right(), second.right()) : Math.min(first.bottom(), second.bottom());
        return before
                ? new Bar(!upright, lane, from, bar.lane() - WALL / 2)
                : new Bar(!upright, lane, bar.lane() + WALL / 2, to);
    }
}
