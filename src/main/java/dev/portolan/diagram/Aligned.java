package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Outlines after they were aligned or distributed.
 *
 * <p>What comes to lie on another gives way in the other direction, to the right or downwards, so that the line that was
 * asked for holds for all of them.
 *
 * @param still the outlines of what is not aligned, and gives no way
 * @param keep the least space between two outlines
 */
record Aligned(Alignment how, List<Box> still, double keep) {

    /** Where they would stand if nothing were in the way; the outlines as they are where there are too few. */
    Map<String, Box> wanted(Map<String, Box> boxes) {
        if (boxes.size() < how.least()) {
            return boxes;
        }
        Box all = Boxes.around(boxes.values());
        Map<String, Box> wanted = new LinkedHashMap<>(boxes);
        switch (how) {
            case LEFT -> wanted.replaceAll((id, box) -> at(box, all.x(), box.y()));
            case CENTRE -> wanted.replaceAll((id, box) -> at(box, all.x() + (all.width() - box.width()) / 2, box.y()));
            case RIGHT -> wanted.replaceAll((id, box) -> at(box, all.right() - box.width(), box.y()));
            case TOP -> wanted.replaceAll((id, box) -> at(box, box.x(), all.y()));
            case MIDDLE ->
                wanted.replaceAll((id, box) -> at(box, box.x(), all.y() + (all.height() - box.height()) / 2));
            case BOTTOM -> wanted.replaceAll((id, box) -> at(box, box.x(), all.bottom() - box.height()));
            case ACROSS, DOWN -> wanted.putAll(distributed(boxes, all));
        }
        return wanted;
    }

    private Map<String, Box> distributed(Map<String, Box> boxes, Box all) {
        List<Map.Entry<String, Box>> order = boxes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Box>>comparingDouble(
                                entry -> start(entry.getValue(), how.across()))
                        .thenComparingDouble(entry -> start(entry.getValue(), !how.across()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        double taken = boxes.values().stream()
                .mapToDouble(box -> size(box, how.across()))
                .sum();
        double gap = (size(all, how.across()) - taken) / (order.size() - 1);
        if (gap < keep && inOneRow(order)) {
            gap = keep;
        }
        Map<String, Box> result = new LinkedHashMap<>();
        double first = start(all, how.across());
        double next = 0;
        for (Map.Entry<String, Box> entry : order) {
            Box box = entry.getValue();
            double start = first + Math.rint(next);
            result.put(entry.getKey(), how.across() ? at(box, start, box.y()) : at(box, box.x(), start));
            next += size(box, how.across()) + gap;
        }
        return result;
    }

    /** Whether two that follow each other stand beside each other, so that they need a gap. */
    private boolean inOneRow(List<Map.Entry<String, Box>> order) {
        for (int i = 1; i < order.size(); i++) {
            Box a = order.get(i - 1).getValue();
            Box b = order.get(i).getValue();
            boolean across = !how.across();
            if (start(a, across) < start(b, across) + size(b, across) + keep
                    && start(b, across) < start(a, across) + size(a, across) + keep) {
                return true;
            }
        }
        return false;
    }

    /**
     * The outlines with what is in the way of another, or of what gives no way, beside or below it.
     *
     * @param before where they stood: the first of two stays
     */
    Map<String, Box> clear(Map<String, Box> wanted, Map<String, Box> before) {
        Comparator<Box> alongside = Comparator.comparingDouble(box -> start(box, !how.across()));
        List<Box> taken = new ArrayList<>(still);
        taken.sort(alongside);
        Map<String, Box> result = new LinkedHashMap<>(wanted);
        for (String id : inOrder(wanted, before)) {
            Box box = beside(result.getOrDefault(id, new Box(0, 0, 1, 1)), taken);
            int place = Collections.binarySearch(taken, box, alongside);
            taken.add(place < 0 ? -place - 1 : place, box);
            result.put(id, box);
        }
        return result;
    }

    /** The box, or where it is free to the right of it or below. What is taken is looked through once, in that direction. */
    private Box beside(Box wanted, List<Box> taken) {
        Box box = wanted;
        for (Box other : taken) {
            if (start(other, !how.across()) >= start(box, !how.across()) + size(box, !how.across()) + keep) {
                return box;
            }
            if (Boxes.closer(box, other, keep)) {
                box = how.across() ? at(box, box.x(), other.bottom() + keep) : at(box, other.right() + keep, box.y());
            }
        }
        return box;
    }

    private List<String> inOrder(Map<String, Box> wanted, Map<String, Box> before) {
        return wanted.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Box>>comparingDouble(
                                entry -> start(entry.getValue(), !how.across()))
                        .thenComparingDouble(
                                entry -> start(before.getOrDefault(entry.getKey(), entry.getValue()), how.across()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double start(Box box, boolean across) {
        return across ? box.x() : box.y();
    }

    private static double size(Box box, boolean across) {
        return across ? box.width() : box.height();
    }

    private static Box at(Box box, double x, double y) {
        return new Box(x, y, box.width(), box.height());
    }
}
