package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds things by their outlines. */
final class BoxGrid<T> {

    private final List<T> items;
    private final Function<T, Box> box;

    BoxGrid(List<T> items, Function<T, Box> box) {
        this.items = items;
        this.box = box;
    }

    /** Everything that shares more than an edge with that part, in the order in which it was given. */
    List<T> in(Box part) {
        List<T> found = new ArrayList<>();
        for (T item : items) {
            if (Boxes.overlap(box.apply(item), part)) {
                found.add(item);
            }
        }
        return found;
    }
}
