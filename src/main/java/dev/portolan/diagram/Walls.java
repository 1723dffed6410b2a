package dev.portolan.diagram;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stands the firewalls in the gaps between their zones, and leads arms to the zones that are not beside them. */
final class Walls {

    /** Space between the outermost zone and a wall that stands outside. */
    private static final double OUTSIDE = 40;

    private static final double SHORT = 90;

    private final Design design;
    private final Map<String, Box> zones;
    private int outside;

    private Walls(Design design, Map<String, Box> zones) {
        this.design = design;
        this.zones = zones;
    }

    static List<Wall> of(Design design, Map<String, Box> zones) {
        return new Walls(design, zones).stand();
    }

    private List<Wall> stand() {
        List<Bar> bars = new ArrayList<>();
        for (Firewall firewall : design.firewalls()) {
            Bar bar = bar(firewall);
            bars.add(isApart(firewall, bar) ? above(firewall) : bar);
        }
        bars = Bar.shared(bars);
        Arms arms = new Arms(zones, bars);
        List<Wall> walls = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Firewall firewall = design.firewalls().get(i);
            Bar bar = bars.get(i);
            Map<String, Box> legs = new LinkedHashMap<>();
            for (String zone : firewall.between()) {
                Box box = zones.get(zone);
                if (box != null) {
                    legs.put(zone, box);
                }
            }
            List<Wall> wings = Wings.of(firewall, bar, legs, inTheWay(bars, i));
            walls.add(new Wall(firewall, bar, arms.of(bar, legs, i), legs, wings, false));
        }
        return walls;
    }

    /** Zones, and the walls of other firewalls. */
    private List<Box> inTheWay(List<Bar> bars, int own) {
        List<Box> boxes = new ArrayList<>(zones.values());
        for (int i = 0; i < bars.size(); i++) {
            if (i != own) {
                boxes.add(bars.get(i).box());
            }
        }
        return boxes;
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
                && firewall.between().stream().noneMatch(zone -> {
                    Box box = zones.get(zone);
                    return box != null && bar.faces(box);
                });
    }

    /** A short wall above everything, with an arm down to either zone. */
    private Bar above(Firewall firewall) {
        double bottom = Boxes.around(zones.values()).y() - OUTSIDE;
        double middle = firewall.between().stream()
                .map(zones::get)
                .filter(box -> box != null)
                .mapToDouble(box -> Boxes.centre(box).x())
                .average()
                .orElse(0);
        double lane = middle + outside * Metrics.GUTTER;
        outside++;
        return new Bar(true, lane, bottom - SHORT, bottom);
    }
}
