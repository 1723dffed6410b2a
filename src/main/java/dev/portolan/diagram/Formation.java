package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cards that come into a zone together. They keep their arrangement where the zone has the width for it; otherwise each
 * takes the free place that is nearest for itself.
 *
 * @param wanted where they would stand if the zone were empty, relative to it
 * @param taken the cards that stand there
 * @param width of the zone
 */
record Formation(Map<String, Box> wanted, List<Box> taken, double width) {

    /** More cards than this stay together whatever it costs: nobody could tell where each of them went. */
    private static final int CROWD = 60;

    /** Their places, top left first. */
    Map<String, Box> places() {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Box block = Boxes.around(wanted.values());
        Box inside =
                Boxes.moved(block, Math.max(0, Room.LEAST.x() - block.x()), Math.max(0, Room.LEAST.y() - block.y()));
        if (wanted.size() > 1 && Room.overshoot(inside, width) == 0) {
            Map<String, Box> kept = shifted(block, inside);
            if (isFree(kept)) {
                return kept;
            }
        }
        Box found = spots(taken).nearest(block, box -> Room.overshoot(box, width));
        return wanted.size() == 1 || wanted.size() > CROWD || Room.overshoot(found, width) == 0
                ? shifted(block, found)
                : oneByOne();
    }

    private boolean isFree(Map<String, Box> boxes) {
        FreeSpots spots = spots(taken);
        return boxes.values().stream().allMatch(spots::free);
    }

    private Map<String, Box> shifted(Box from, Box to) {
        Map<String, Box> shifted = new LinkedHashMap<>();
        inOrder()
                .forEach(entry -> shifted.put(
                        entry.getKey(), Boxes.moved(entry.getValue(), to.x() - from.x(), to.y() - from.y())));
        return shifted;
    }

    private Map<String, Box> oneByOne() {
        List<Box> full = new ArrayList<>(taken);
        Map<String, Box> places = new LinkedHashMap<>();
        for (Map.Entry<String, Box> entry : inOrder()) {
            Box card = entry.getValue();
            double most = Math.max(Room.LEAST.x(), width - Metrics.PADDING - card.width());
            Box wished = Boxes.moved(card, Math.min(0, most - card.x()), 0);
            Box found = spots(full).nearest(wished, box -> Room.overshoot(box, width));
            places.put(entry.getKey(), found);
            full.add(found);
        }
        return places;
    }

    private List<Map.Entry<String, Box>> inOrder() {
        return wanted.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Box>>comparingDouble(
                                entry -> entry.getValue().y())
                        .thenComparingDouble(entry -> entry.getValue().x()))
                .toList();
    }

    private static FreeSpots spots(List<Box> taken) {
        return new FreeSpots(taken, Metrics.CARD_GAP, Metrics.PADDING, Room.LEAST);
    }
}
