package dev.portolan.diagram;

import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far arrow keys shift things: all by the same distance, and none into another. Cards stay within their zone, and
 * nothing else gives way.
 *
 * @param zones are shifted with the hosts in them
 * @param hosts further hosts, in other zones
 */
public record Nudging(Places places, Set<String> zones, Set<String> hosts) {

    public Nudging {
        zones = Set.copyOf(zones);
        hosts = Set.copyOf(hosts);
    }

    /** One unit in a direction: 1, 0 is to the right and 0, -1 upwards. */
    public Point byUnit(int right, int down) {
        return free(right, down);
    }

    /** To the next line of the grid in a direction, as seen from the first thing that is shifted. */
    public Point byGrid(int right, int down) {
        Point first = first();
        return free(toLine(first.x(), right), toLine(first.y(), down));
    }

    private static double toLine(double from, int direction) {
        double line = from / Metrics.STEP;
        double next = direction > 0 ? Math.floor(line) + 1 : Math.ceil(line) - 1;
        return direction == 0 ? 0 : next * Metrics.STEP - from;
    }

    private Point first() {
        for (Host host : places.design().hosts()) {
            Spot spot = places.layout().hosts().get(host.id());
            if (spot != null && hosts.contains(host.id())) {
                return new Point(spot.x(), spot.y());
            }
        }
        return zones.stream()
                .sorted()
                .findFirst()
                .map(places::zone)
                .map(box -> new Point(box.x(), box.y()))
                .orElse(new Point(0, 0));
    }

    private Point free(double right, double down) {
        double x = right;
        double y = down;
        Leeway rooms = new Leeway(places.zonesBut(zones), Metrics.GUTTER);
        for (String zone : zones) {
            x = rooms.across(places.zone(zone), x);
            y = rooms.down(places.zone(zone), y);
        }
        Map<String, List<Box>> moving = new HashMap<>();
        Map<String, List<Box>> staying = new HashMap<>();
        for (Host host : places.design().hosts()) {
            Map<String, List<Box>> group = hosts.contains(host.id()) ? moving : staying;
            group.computeIfAbsent(host.zone(), z -> new ArrayList<>()).add(places.card(host));
        }
        for (Map.Entry<String, List<Box>> group : moving.entrySet()) {
            Leeway cards = new Leeway(staying.getOrDefault(group.getKey(), List.of()), Metrics.CARD_GAP);
            Box floor = places.floor(group.getKey());
            for (Box card : group.getValue()) {
                x = cards.across(card, Leeway.within(card.x(), card.right(), floor.x(), floor.right(), x));
                y = cards.down(card, Leeway.within(card.y(), card.bottom(), floor.y(), floor.bottom(), y));
            }
        }
        return new Point(x + 0.0, y + 0.0); // no negative zero
    }
}
