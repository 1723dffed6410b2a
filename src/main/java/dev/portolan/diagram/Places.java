package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.ZONE_MIN_HEIGHT;
import static dev.portolan.diagram.Metrics.ZONE_MIN_WIDTH;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers where things may go when a hand moves them.
 *
 * @param layout a place for every zone and host of the design, as shown
 */
public record Places(Design design, Layout layout) {

    /** The topmost zone at a point. */
    public Optional<String> zoneAt(Point point) {
        return design.zones().reversed().stream()
                .map(zone -> zone.id())
                .filter(id -> {
                    Box box = layout.zones().get(id);
                    return box != null && box.contains(point.x(), point.y());
                })
                .findFirst();
    }

    /** The outline of a zone; a zone that is not shown has the least size at the origin. */
    public Box zone(String id) {
        Box box = layout.zones().get(id);
        return box == null ? new Box(0, 0, ZONE_MIN_WIDTH, ZONE_MIN_HEIGHT) : box;
    }

    /** Where a host's card stands on the canvas. */
    public Box card(Host host) {
        Box zone = zone(host.zone());
        return Boxes.moved(Cards.box(host, layout.hosts().getOrDefault(host.id(), new Spot(0, 0))), zone.x(), zone.y());
    }

    /** A free spot in a zone for a new host, its card centred near a point of the canvas. */
    public Spot spotFor(Host host, String zone, Point point) {
        Box card = Cards.box(host, new Spot(0, 0));
        Point corner = new Point(point.x() - card.width() / 2, point.y() - card.height() / 2);
        return nearest(host, zone, corner, new ArrayList<>(cardsIn(zone, Set.of())));
    }

    /**
     * Spots for hosts that are moved together by a distance, into one zone. Those that stay are not disturbed.
     *
     * @return by host id, top left first
     */
    public Map<String, Spot> moved(Collection<String> hosts, String zone, double dx, double dy) {
        List<Box> taken = new ArrayList<>(cardsIn(zone, Set.copyOf(hosts)));
        Map<String, Spot> spots = new LinkedHashMap<>();
        hosts.stream()
                .flatMap(id -> design.host(id).stream())
                .sorted(Comparator.<Host>comparingDouble(host -> card(host).y())
                        .thenComparingDouble(host -> card(host).x()))
                .forEach(host -> {
                    Box card = card(host);
                    Spot spot = nearest(host, zone, new Point(card.x() + dx, card.y() + dy), taken);
                    spots.put(host.id(), spot);
                    taken.add(Cards.box(host, spot));
                });
        return spots;
    }

    private Spot nearest(Host host, String zone, Point corner, List<Box> taken) {
        Box room = zone(zone);
        Spot wanted = new Spot(Boxes.snapped(corner.x() - room.x()), Boxes.snapped(corner.y() - room.y()));
        Box found = new FreeSpots(taken, Metrics.CARD_GAP, Metrics.PADDING, Room.LEAST)
                .nearest(Cards.box(host, wanted), box -> Room.overshoot(box, room.width()));
        return new Spot(found.x(), found.y());
    }

    private List<Box> cardsIn(String zone, Set<String> without) {
        return design.hosts().stream()
                .filter(host -> host.zone().equals(zone) && !without.contains(host.id()))
                .filter(host -> layout.hosts().containsKey(host.id()))
                .map(host -> Cards.box(host, layout.hosts().getOrDefault(host.id(), new Spot(0, 0))))
                .toList();
    }

    /** A place for a new zone near a point, with a gutter to the others. */
    public Box newZone(Point point) {
        Box wanted = new Box(
                Boxes.snapped(point.x() - ZONE_MIN_WIDTH / 2),
                Boxes.snapped(point.y() - ZONE_MIN_HEIGHT / 2),
                ZONE_MIN_WIDTH,
                ZONE_MIN_HEIGHT);
        return Space.clear(wanted, List.copyOf(layout.zones().values()));
    }

    /** Where a zone that is moved comes to stand: near the wanted place, with a gutter to the others. */
    public Box movedZone(String id, double dx, double dy) {
        Box box = zone(id);
        Box wanted = new Box(Boxes.snapped(box.x() + dx), Boxes.snapped(box.y() + dy), box.width(), box.height());
        return Space.clear(wanted, others(id));
    }

    private List<Box> others(String id) {
        return layout.zones().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(id))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * A zone's outline after its edges were pulled: not smaller than what it holds, and no nearer to others than a gutter,
     * or than it was.
     *
     * @param left how far the left edge was pulled to the right
     * @param top how far the upper edge was pulled down
     * @param right how far the right edge was pulled to the right
     * @param bottom how far the lower edge was pulled down
     */
    public Box resized(String id, double left, double top, double right, double bottom) {
        return new Resizing(zone(id), cardsIn(id, Set.of()), others(id)).pulled(left, top, right, bottom);
    }
}
