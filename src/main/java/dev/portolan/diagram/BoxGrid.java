package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds things by their outlines, without looking at those far away.
 *
 * <p>A grid of cells for each order of size: each thing is in one cell, that of its upper left corner in the grid whose cells
 * are as large as it is.
 */
final class BoxGrid<T> {

    private static final double CELL = 128;

    private record Entry<T>(int order, T item, Box box) {}

    private record Cell(long column, long row) {}

    private final TreeMap<Integer, Map<Cell, List<Entry<T>>>> grids = new TreeMap<>();
    private int size;

    BoxGrid() {}

    BoxGrid(List<T> items, Function<T, Box> box) {
        items.forEach(item -> add(item, box.apply(item)));
    }

    void add(T item, Box box) {
        int grade = grade(Math.max(box.width(), box.height()));
        double cell = cell(grade);
        grids.computeIfAbsent(grade, g -> new HashMap<>())
                .computeIfAbsent(at(box.x(), box.y(), cell), c -> new ArrayList<>(4))
                .add(new Entry<>(size, item, box));
        size++;
    }

    private static int grade(double length) {
        return length <= CELL ? 0 : (int) Math.ceil(Math.log(length / CELL) / Math.log(2));
    }

    private static double cell(int grade) {
        return CELL * Math.pow(2, grade);
    }

    private static Cell at(double x, double y, double cell) {
        return new Cell((long) Math.floor(x / cell), (long) Math.floor(y / cell));
    }

    int size() {
        return size;
    }

    /** Everything that shares more than an edge with that part, in the order in which it was added. */
    List<T> in(Box part) {
        List<Entry<T>> found = new ArrayList<>();
        visit(part, entry -> {
            found.add(entry);
            return false;
        });
        found.sort(Comparator.comparingInt(Entry::order));
        List<T> items = new ArrayList<>(found.size());
        found.forEach(entry -> items.add(entry.item()));
        return items;
    }

    /** Whether anything that passes the test shares more than an edge with that part. */
    boolean any(Box part, Predicate<T> test) {
        return visit(part, entry -> test.test(entry.item()));
    }

    private boolean visit(Box part, Predicate<Entry<T>> until) {
        for (Map.Entry<Integer, Map<Cell, List<Entry<T>>>> grid : grids.entrySet()) {
            if (visit(grid.getValue(), cell(grid.getKey()), part, until)) {
                return true;
            }
        }
        return false;
    }

    private boolean visit(Map<Cell, List<Entry<T>>> cells, double cell, Box part, Predicate<Entry<T>> until) {
        Cell first = at(part.x() - cell, part.y() - cell, cell);
        Cell last = at(part.right(), part.bottom(), cell);
        double wanted = (last.column() - first.column() + 1.0) * (last.row() - first.row() + 1.0);
        if (wanted > cells.size()) {
            for (List<Entry<T>> entries : cells.values()) {
                if (visit(entries, part, until)) {
                    return true;
                }
            }
            return false;
        }
        for (long row = first.row(); row <= last.row(); row++) {
            for (long column = first.column(); column <= last.column(); column++) {
                List<Entry<T>> entries = cells.get(new Cell(column, row));
                if (entries != null && visit(entries, part, until)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean visit(List<Entry<T>> entries, Box part, Predicate<Entry<T>> until) {
        for (Entry<T> entry : entries) {
            if (Boxes.overlap(entry.box(), part) && until.test(entry)) {
                return true;
            }
        }
        return false;
    }
}
