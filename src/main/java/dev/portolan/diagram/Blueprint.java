package dev.portolan.diagram;

import dev.portolan.analysis.Hop;
import dev.portolan.analysis.Routes;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Zone;
import dev.portolan.diagram.FloorPlan.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a design from nothing.
 *
 * <p>First the zones get proportions that fill a screen, then the hosts in them change places until lines are short. Each step
 * is a function of the design, so the result is too.
 */
final class Blueprint {

    /** Width by height of the part of a window that shows a drawing, about. */
    private static final double SCREEN = 1.6;

    /** Proportions of zones that are tried: columns for each row of cards, about. */
    private static final List<Double> SHAPES = List.of(0.1, 0.2, 0.35, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0);

    private static final int SWEEPS = 3;

    private final Design design;
    private final Bonds bonds;
    private final Routes routes;
    private final ZoneTree tree;
    private final Map<String, List<Host>> hosts = new LinkedHashMap<>();
    private final Map<String, String> zones = new HashMap<>();

    private Blueprint(Design design, Catalog catalog) {
        this.design = design;
        bonds = Bonds.of(design, catalog);
        routes = Routes.of(design);
        tree = ZoneTree.of(design);
        design.zones().forEach(zone -> hosts.put(zone.id(), new ArrayList<>()));
        for (Host host : design.hosts()) {
            hosts.computeIfAbsent(host.zone(), zone -> new ArrayList<>()).add(host);
            zones.put(host.id(), host.zone());
        }
    }

    static Layout of(Design design, Catalog catalog) {
        return new Blueprint(design, catalog).draw();
    }

    private Layout draw() {
        Map<String, Seating> seatings = proportions();
        Map<String, Box> boxes = boxes(seatings);
        Map<String, Point> middles = new HashMap<>();
        seatings.forEach((zone, seating) -> middles.putAll(seating.middles(box(boxes, zone))));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (Zone zone : design.zones()) {
                Seating seating = seating(seatings, zone);
                Box box = box(boxes, zone.id());
                Pulls.settle(seating, box, bonds, middles, other -> exit(zone.id(), other, boxes));
                middles.putAll(seating.middles(box));
            }
            boxes.putAll(boxes(seatings));
        }
        Map<String, Spot> spots = new LinkedHashMap<>();
        seatings.values().forEach(seating -> spots.putAll(seating.spots()));
        Map<String, Spot> sorted = new LinkedHashMap<>();
        design.hosts().forEach(host -> sorted.put(host.id(), spots.getOrDefault(host.id(), new Spot(0, 0))));
        return new Layout(boxes, sorted, design.layout().extras());
    }

    /** The seatings that make the drawing fit a screen at the largest scale. */
    private Map<String, Seating> proportions() {
        Map<String, Seating> best = Map.of();
        double least = Double.POSITIVE_INFINITY;
        for (double shape : SHAPES) {
            Map<String, Seating> wide =
                    seatings(inside -> (int) Math.max(1, Math.round(Math.sqrt(inside.size() * shape))));
            Map<String, Box> boxes = boxes(wide);
            Map<String, Seating> narrow = seatings(inside -> columns(inside, boxes));
            Box all = boxes.isEmpty()
                    ? new Box(0, 0, 1, 1)
                    : Boxes.around(boxes(narrow).values());
            double scale = Math.max(all.width() / SCREEN, all.height());
            if (scale < least - 1) {
                least = scale;
                best = narrow;
            }
        }
        return best;
    }

    private Map<String, Seating> seatings(ToIntFunction<List<Host>> columns) {
        Map<String, Seating> seatings = new LinkedHashMap<>();
        hosts.forEach((zone, inside) -> seatings.put(zone, new Seating(inside, columns.applyAsInt(inside))));
        return seatings;
    }

    /** As few columns as the height of the zone allows. */
    private static int columns(List<Host> inside, Map<String, Box> boxes) {
        if (inside.isEmpty()) {
            return 1;
        }
        double height = box(boxes, inside.getFirst().zone()).height();
        int columns = 1;
        while (columns < inside.size() && new Seating(inside, columns).size().height() > height) {
            columns++;
        }
        return columns;
    }

    private Map<String, Box> boxes(Map<String, Seating> seatings) {
        return FloorPlan.of(design, tree, zone -> {
            Size size = seating(seatings, zone).size();
            return new Size(Math.max(size.width(), Floor.titleWidth(zone)), size.height());
        });
    }

    private static Seating seating(Map<String, Seating> seatings, Zone zone) {
        return seatings.getOrDefault(zone.id(), new Seating(List.of(), 1));
    }

    private static Box box(Map<String, Box> boxes, String zone) {
        return boxes.getOrDefault(zone, new Box(0, 0, Metrics.ZONE_MIN_WIDTH, Metrics.ZONE_MIN_HEIGHT));
    }

    /** The side of a zone on which the way to a host leaves it. */
    private @Nullable Side exit(String zone, String host, Map<String, Box> boxes) {
        String other = zones.get(host);
        Optional<List<Hop>> route = other == null ? Optional.empty() : routes.between(zone, other);
        if (route.isEmpty() || route.get().isEmpty()) {
            return null;
        }
        Box from = box(boxes, zone);
        Box to = box(boxes, route.get().getFirst().toZone());
        if (to.x() >= from.right()) {
            return Side.RIGHT;
        }
        if (to.right() <= from.x()) {
            return Side.LEFT;
        }
        return to.y() < from.y() ? Side.TOP : Side.BOTTOM;
    }
}
