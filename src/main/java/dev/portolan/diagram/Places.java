package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.ZONE_MIN_HEIGHT;
import static dev.portolan.diagram.Metrics.ZONE_MIN_WIDTH;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers where things may go when a hand moves them.
 *
 * @param layout a place for every zone and host of the design, as shown
 * @param step what goes somewhere goes to a multiple of this; 0: exactly where it is told
 */
public record Places(Design design, Layout layout, double step) {

    public Places(Design design, Layout layout) {
        this(design, layout, Metrics.STEP);
    }

    /** The same without the grid: for what was lined up with something else. */
    public Places exact() {
        return new Places(design, layout, 0);
    }

    private double grid(double value) {
        return step == 0 ? value : Math.round(value / step) * step;
    }

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

    /** The part of a zone, on the canvas, that cards are kept in. */
    public Box floor(String id) {
        Box zone = zone(id);
        return new Box(
                zone.x() + Room.LEAST.x(),
                zone.y() + Room.LEAST.y(),
                zone.width() - Room.LEAST.x() - Metrics.PADDING,
                zone.height() - Room.LEAST.y() - Metrics.PADDING);
    }

    /** Where a host's card stands on the canvas. */
    public Box card(Host host) {
        Box zone = zone(host.zone());
        return Boxes.moved(Cards.box(host, layout.hosts().getOrDefault(host.id(), new Spot(0, 0))), zone.x(), zone.y());
    }

    /** Where hosts' cards stand on the canvas, by host id; in one pass, because a whole site may be asked for. */
    public Map<String, Box> cards(Collection<String> hosts) {
        Set<String> wanted = Set.copyOf(hosts);
        Map<String, Box> cards = new LinkedHashMap<>();
        for (Host host : design.hosts()) {
            if (wanted.contains(host.id())) {
                cards.put(host.id(), card(host));
            }
        }
        return cards;
    }

    /** A free spot in a zone for a new host, its card centred near a point of the canvas. */
    public Spot spotFor(Host host, String zone, Point point) {
        Box card = Cards.box(host, new Spot(0, 0));
        Box wanted = Boxes.moved(card, point.x() - card.width() / 2, point.y() - card.height() / 2);
        Spot spot = spots(Map.of(host.id(), wanted), zone, Set.of()).get(host.id());
        return spot == null ? new Spot(0, 0) : spot;
    }

    /**
     * Spots for hosts that are moved together by a distance, into one zone. Those that stay are not disturbed.
     *
     * @return by host id, top left first
     */
    public Map<String, Spot> moved(Collection<String> hosts, String zone, double dx, double dy) {
        Map<String, Box> cards = cards(hosts);
        cards.replaceAll((host, card) -> Boxes.moved(card, dx, dy));
        return spots(cards, zone, cards.keySet());
    }

    /**
     * Spots in a zone for cards that come there together.
     *
     * @param cards on the canvas, where they would stand if the zone were empty, by host id
     * @param leaving hosts that do not take room there any more
     * @return by host id, top left first
     */
    public Map<String, Spot> spots(Map<String, Box> cards, String zone, Set<String> leaving) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        Box room = zone(zone);
        Box block = Boxes.around(cards.values());
        double dx = grid(block.x() - room.x()) - block.x();
        double dy = grid(block.y() - room.y()) - block.y();
        Map<String, Box> wanted = new LinkedHashMap<>();
        cards.forEach((host, card) -> wanted.put(host, Boxes.moved(card, dx, dy)));
        Map<String, Spot> spots = new LinkedHashMap<>();
        new Formation(wanted, cardsIn(zone, leaving), room.width())
                .places()
                .forEach((host, box) -> spots.put(host, new Spot(box.x(), box.y())));
        return spots;
    }

    private List<Box> cardsIn(String zone, Set<String> without) {
        return design.hosts().stream()
                .filter(host -> host.zone().equals(zone) && !without.contains(host.id()))
                .filter(host -> layout.hosts().containsKey(host.id()))
                .map(host -> Cards.box(host, layout.hosts().getOrDefault(host.id(), new Spot(0, 0))))
                .toList();
    }

    /** Where the cards of a zone stand on the canvas, but for some hosts. */
    List<Box> cardsBut(String zone, Set<String> hosts) {
        Box room = zone(zone);
        return cardsIn(zone, hosts).stream()
                .map(card -> Boxes.moved(card, room.x(), room.y()))
                .toList();
    }

    /** A place for a new zone near a point, with a gutter to the others. */
    public Box newZone(Point point) {
        Box wanted = new Box(
                grid(point.x() - ZONE_MIN_WIDTH / 2),
                grid(point.y() - ZONE_MIN_HEIGHT / 2),
                ZONE_MIN_WIDTH,
                ZONE_MIN_HEIGHT);
        return clear(wanted);
    }

    /** The place nearest to the wanted one that leaves a gutter to every zone. */
    public Box clear(Box wanted) {
        return Space.clear(wanted, List.copyOf(layout.zones().values()));
    }

    /** Where a zone that is moved comes to stand: near the wanted place, with a gutter to the others. */
    public Box movedZone(String id, double dx, double dy) {
        Box box = zone(id);
        Box wanted = new Box(grid(box.x() + dx), grid(box.y() + dy), box.width(), box.height());
        return Space.clear(wanted, zonesBut(Set.of(id)));
    }

    /** The outlines of all zones but some. */
    public List<Box> zonesBut(Set<String> ids) {
        return layout.zones().entrySet().stream()
                .filter(entry -> !ids.contains(entry.getKey()))
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
        return new Resizing(zone(id), cardsIn(id, Set.of()), zonesBut(Set.of(id)), step)
                .pulled(left, top, right, bottom);
    }
}
