package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Guide;
import dev.portolan.diagram.Point;
import dev.portolan.diagram.Snapped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets cards that are dragged line up with those that stay. */
final class CardSnap {

    private final Surface surface;
    private final SnapLines lines;
    private Map<String, Box> cards = Map.of();
    private Box block = new Box(0, 0, 1, 1);
    private List<Box> still = List.of();
    private List<Guide> guides = List.of();
    private Box wanted = block;

    CardSnap(Surface surface) {
        this.surface = surface;
        lines = new SnapLines(surface);
    }

    /** These cards are dragged from now on. */
    void lift(Set<String> hosts) {
        cards = surface.places().cards(hosts);
        block = cards.isEmpty() ? block : Boxes.around(cards.values());
        still = surface.drawing().cards().stream()
                .filter(card -> !hosts.contains(card.host().id()))
                .map(card -> card.box())
                .toList();
    }

    /** Where the cards were when they were lifted. */
    Map<String, Box> cards() {
        return cards;
    }

    /**
     * How far the cards are shifted.
     *
     * @param zone under the pointer; null: outside every zone there is nothing to line up for
     */
    Point shift(Pointer press, Pointer pointer, @Nullable String zone) {
        double dx = pointer.at().x() - press.at().x();
        double dy = pointer.at().y() - press.at().y();
        Box raw = Boxes.moved(block, dx, dy);
        if (zone == null) {
            guides = List.of();
            wanted = raw;
        } else if (pointer.free()) {
            guides = List.of();
            wanted = new Box(Math.rint(raw.x()), Math.rint(raw.y()), raw.width(), raw.height());
        } else {
            Box room = surface.places().zone(zone);
            Snapped snapped = lines.snapping(
                            still, List.of(surface.places().floor(zone)), new Point(room.x(), room.y()))
                    .moved(raw);
            guides = snapped.guides();
            wanted = snapped.box();
        }
        return new Point(wanted.x() - block.x(), wanted.y() - block.y());
    }

    /** Shows the lines, unless the cards land somewhere else than where they line up. */
    void show(String zone, Map<String, Spot> landed) {
        Box room = surface.places().zone(zone);
        boolean there = landed.entrySet().stream().allMatch(entry -> {
            Box card = cards.getOrDefault(entry.getKey(), block);
            Spot spot = entry.getValue();
            return Math.abs(room.x() + spot.x() - card.x() - wanted.x() + block.x()) < 0.5
                    && Math.abs(room.y() + spot.y() - card.y() - wanted.y() + block.y()) < 0.5;
        });
        lines.show(there ? guides : List.of());
    }

    void clear() {
        lines.clear();
    }
}
