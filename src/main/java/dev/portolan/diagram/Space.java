package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.GUTTER;

import dev.portolan.design.Layout.Box;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Room between zones. */
final class Space {

    private Space() {}

    /**
     * The zones after one of them has grown to at least that size, to the right and downwards.
     *
     * <p>Where a neighbour is in the way, all that stands beyond the old edge moves by the same distance: nothing comes
     * to overlap, and what was aligned stays so.
     */
    static Map<String, Box> grow(Map<String, Box> zones, String zone, double width, double height) {
        Box old = zones.get(zone);
        if (old == null || (old.width() >= width && old.height() >= height)) {
            return zones;
        }
        Map<String, Box> changed = new LinkedHashMap<>(zones);
        Box wide = new Box(old.x(), old.y(), Math.max(old.width(), width), old.height());
        changed.put(zone, wide);
        double right = push(changed, zone, wide, old.right(), true);
        shift(changed, zone, old.right(), right, true);
        Box high = new Box(wide.x(), wide.y(), wide.width(), Math.max(old.height(), height));
        changed.put(zone, high);
        double down = push(changed, zone, high, old.bottom(), false);
        shift(changed, zone, old.bottom(), down, false);
        return changed;
    }

    /** How far those beyond the old edge must move. */
    private static double push(Map<String, Box> zones, String zone, Box grown, double edge, boolean across) {
        double most = 0;
        for (Map.Entry<String, Box> entry : zones.entrySet()) {
            Box box = entry.getValue();
            double start = across ? box.x() : box.y();
            boolean beside = across
                    ? box.y() < grown.bottom() && box.bottom() > grown.y()
                    : box.x() < grown.right() && box.right() > grown.x();
            if (!entry.getKey().equals(zone) && beside && start >= edge) {
                double gap = Math.min(GUTTER, start - edge);
                most = Math.max(most, (across ? grown.right() : grown.bottom()) + gap - start);
            }
        }
        return most;
    }

    private static void shift(Map<String, Box> zones, String zone, double edge, double by, boolean across) {
        zones.replaceAll((id, box) -> {
            boolean beyond = (across ? box.x() : box.y()) >= edge;
            return id.equals(zone) || !beyond ? box : Boxes.moved(box, across ? by : 0, across ? 0 : by);
        });
    }

    /** The place nearest to the wanted one that leaves a gutter to all the others. */
    static Box clear(Box wanted, List<Box> others) {
        Point anywhere = new Point(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
        return new FreeSpots(others, GUTTER, GUTTER, anywhere).nearest(wanted, box -> 0);
    }
}
