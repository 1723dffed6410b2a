package dev.portolan.diagram;

import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.Zone;
import dev.portolan.diagram.FloorPlan.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives everything a place.
 *
 * <p>What a design writes down is a wish: cards that have come to overlap give way, zones grow to hold their cards and
 * push their neighbours aside. So every design looks tidy, whoever wrote its file, and an edit need not say what has to
 * give way. The result is a function of the design: the same every time.
 */
public final class Arranger {

    private Arranger() {}

    /**
     * A place for every zone and host, and for nothing else. A design without any is laid out wholly.
     *
     * @param catalog says who talks to whom, which decides who stands where in a design without places
     */
    public static Layout complete(Design design, Catalog catalog) {
        Layout layout = design.layout();
        if (layout.zones().isEmpty() && layout.hosts().isEmpty()) {
            return Blueprint.of(design, catalog);
        }
        Map<String, List<Host>> hosts = new LinkedHashMap<>();
        design.zones().forEach(zone -> hosts.put(zone.id(), new ArrayList<>()));
        design.hosts()
                .forEach(host -> hosts.computeIfAbsent(host.zone(), z -> new ArrayList<>())
                        .add(host));
        Map<String, Room> rooms = new LinkedHashMap<>();
        hosts.forEach((zone, inside) -> rooms.put(zone, Room.of(inside, layout, width(layout, zone))));
        boolean none = design.zones().stream().noneMatch(zone -> layout.zones().containsKey(zone.id()));
        Map<String, Box> zones = none ? floorPlan(design, rooms) : keep(design, rooms);
        Map<String, Spot> spots = new LinkedHashMap<>();
        rooms.values()
                .forEach(room -> room.cards().forEach((host, box) -> spots.put(host, new Spot(box.x(), box.y()))));
        return new Layout(zones, spots, layout.extras());
    }

    /** Everything anew, whatever the design says. */
    public static Layout anew(Design design, Catalog catalog) {
        return Blueprint.of(design, catalog);
    }

    private static Map<String, Box> floorPlan(Design design, Map<String, Room> rooms) {
        return FloorPlan.of(design, ZoneTree.of(design), zone -> {
            Room room = rooms.get(zone.id());
            return room == null ? new Size(0, 0) : new Size(room.width(), room.height());
        });
    }

    private static double width(Layout layout, String zone) {
        Box box = layout.zones().get(zone);
        return box == null ? 0 : box.width();
    }

    private static Map<String, Box> keep(Design design, Map<String, Room> rooms) {
        Map<String, Box> zones = new LinkedHashMap<>();
        for (Zone zone : design.zones()) {
            Box box = design.layout().zones().get(zone.id());
            if (box != null) {
                zones.put(zone.id(), box);
            }
        }
        for (String zone : List.copyOf(zones.keySet())) {
            Room room = rooms.get(zone);
            if (room != null) {
                zones = new LinkedHashMap<>(Space.grow(zones, zone, room.width(), room.height()));
            }
        }
        for (Zone zone : design.zones()) {
            Room room = rooms.get(zone.id());
            if (room != null && !zones.containsKey(zone.id())) {
                zones.put(zone.id(), beside(design, zone.id(), zones, room.width(), room.height()));
            }
        }
        return zones;
    }

    /** To the right of a zone that a firewall joins it to, else of all. */
    private static Box beside(Design design, String zone, Map<String, Box> zones, double width, double height) {
        List<Box> all = List.copyOf(zones.values());
        Box neighbour = design.firewalls().stream()
                .map(Firewall::between)
                .filter(between -> between.contains(zone))
                .flatMap(List::stream)
                .map(zones::get)
                .filter(box -> box != null)
                .findFirst()
                .orElse(Boxes.around(all));
        return Space.clear(new Box(neighbour.right() + Metrics.GUTTER, neighbour.y(), width, height), all);
    }
}
