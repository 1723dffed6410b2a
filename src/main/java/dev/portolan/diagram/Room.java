package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.CARD_GAP;
import static dev.portolan.diagram.Metrics.CARD_WIDTH;
import static dev.portolan.diagram.Metrics.PADDING;
import static dev.portolan.diagram.Metrics.ZONE_MIN_HEIGHT;
import static dev.portolan.diagram.Metrics.ZONE_MIN_WIDTH;
import static dev.portolan.diagram.Metrics.ZONE_TITLE_HEIGHT;

import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The hosts of one zone with a spot for each, none on top of another.
 *
 * <p>A card grows with its roles, so spots that were free when they were written down may not be any more: the lower of
 * two cards gives way downwards.
 *
 * @param cards relative to the zone, by host id
 * @param width the least width of the zone that holds them
 * @param height the least height of the zone that holds them
 */
record Room(Map<String, Box> cards, double width, double height) {

    /** The top left corner of the area for cards. */
    static final Point LEAST = new Point(PADDING, ZONE_TITLE_HEIGHT);

    static Room of(List<Host> hosts, Layout layout, double zoneWidth) {
        Map<String, Box> cards = new LinkedHashMap<>();
        List<Host> placed = hosts.stream()
                .filter(host -> layout.hosts().containsKey(host.id()))
                .toList();
        settle(placed, layout.hosts(), cards);
        List<Host> others = hosts.stream()
                .filter(host -> !layout.hosts().containsKey(host.id()))
                .toList();
        if (placed.isEmpty()) {
            grid(others, columns(others.size(), zoneWidth), cards);
        } else {
            for (Host host : others) {
                Box wanted = Cards.box(host, new Spot(LEAST.x(), LEAST.y()));
                cards.put(host.id(), spots(cards).nearest(wanted, box -> overshoot(box, zoneWidth)));
            }
        }
        return new Room(cards, width(cards), height(cards));
    }

    /** Where a card may go among those that stand there. */
    static FreeSpots spots(Map<String, Box> cards) {
        return new FreeSpots(List.copyOf(cards.values()), CARD_GAP, PADDING, LEAST);
    }

    /** Growing a zone sideways pushes its neighbours away: the farther a place reaches out, the dearer it is. */
    static double overshoot(Box card, double zoneWidth) {
        double over = Math.max(0, card.right() + PADDING - zoneWidth);
        return 4 * over * over;
    }

    private static void settle(List<Host> hosts, Map<String, Spot> spots, Map<String, Box> cards) {
        record Wish(Host host, Box box) {}
        List<Wish> wishes = new ArrayList<>();
        for (Host host : hosts) {
            Spot spot = spots.getOrDefault(host.id(), new Spot(0, 0));
            Spot inside = new Spot(Math.max(LEAST.x(), spot.x()), Math.max(LEAST.y(), spot.y()));
            wishes.add(new Wish(host, Cards.box(host, inside)));
        }
        wishes.sort(Comparator.<Wish>comparingDouble(wish -> wish.box().y())
                .thenComparingDouble(wish -> wish.box().x()));
        for (Wish wish : wishes) {
            cards.put(wish.host().id(), below(wish.box(), cards));
        }
    }

    private static Box below(Box wanted, Map<String, Box> cards) {
        Box box = wanted;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Box other : cards.values()) {
                if (Boxes.closer(box, other, CARD_GAP)) {
                    box = new Box(box.x(), other.bottom() + CARD_GAP, box.width(), box.height());
                    moved = true;
                }
            }
        }
        return box;
    }

    /** A little higher than wide for few cards, about as wide as high for many; as wide as the zone where it has a width. */
    private static int columns(int hosts, double zoneWidth) {
        return zoneWidth > 0
                ? (int) Math.max(1, Math.floor((zoneWidth - PADDING) / (CARD_WIDTH + PADDING)))
                : (int) Math.max(1, Math.round(Math.sqrt(hosts * 0.6)));
    }

    private static void grid(List<Host> hosts, int columns, Map<String, Box> cards) {
        double y = LEAST.y();
        for (int row = 0; row < hosts.size(); row += columns) {
            double tallest = 0;
            for (int i = row; i < Math.min(hosts.size(), row + columns); i++) {
                Box box = Cards.box(hosts.get(i), new Spot(LEAST.x() + (i - row) * (CARD_WIDTH + PADDING), y));
                cards.put(hosts.get(i).id(), box);
                tallest = Math.max(tallest, box.height());
            }
            y += tallest + PADDING;
        }
    }

    private static double width(Map<String, Box> cards) {
        double right = cards.values().stream().mapToDouble(Box::right).max().orElse(0);
        return Math.max(ZONE_MIN_WIDTH, right + PADDING);
    }

    private static double height(Map<String, Box> cards) {
        double bottom = cards.values().stream().mapToDouble(Box::bottom).max().orElse(0);
        return Math.max(ZONE_MIN_HEIGHT, bottom + PADDING);
    }
}
