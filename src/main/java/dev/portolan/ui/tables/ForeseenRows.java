package dev.portolan.ui.tables;

import dev.portolan.analysis.CodePoints;
import dev.portolan.analysis.Crossing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/**
 * Puts the crossings that a drop would bring into the tree of the table, each where it belongs, and takes them out again.
 * The items that were there stay the same objects; whether they are selected or have the focus is the table's to keep.
 */
final class ForeseenRows {

    /** More runs of rows are put in by one change to the list than by one each. */
    private static final int MANY = 24;

    private static final Comparator<CrossingLine.Direction> BY_ZONES = Comparator.comparing(
                    CrossingLine.Direction::from, CodePoints.ORDER)
            .thenComparing(CrossingLine.Direction::to, CodePoints.ORDER);

    private final TreeItem<CrossingLine> root;
    private final CrossingLines lines;
    private final List<Added> added = new ArrayList<>();

    private record Added(TreeItem<CrossingLine> parent, Set<TreeItem<CrossingLine>> items) {}

    /** An item and its place among the items of its parent. */
    private record Placed(int at, List<TreeItem<CrossingLine>> items) {}

    ForeseenRows(TreeItem<CrossingLine> root, CrossingLines lines) {
        this.root = root;
        this.lines = lines;
    }

    /** Takes out what was put in. */
    void clear() {
        added.reversed().forEach(each -> each.parent().getChildren().removeAll(each.items()));
        added.clear();
    }

    /** Puts crossings in; those of one direction come in the order of the table. */
    void show(Collection<Crossing> come) {
        Map<String, List<Crossing>> byDirection = new LinkedHashMap<>();
        for (Crossing crossing : come) {
            byDirection
                    .computeIfAbsent(CrossingLine.Direction.key(crossing), d -> new ArrayList<>())
                    .add(crossing);
        }
        byDirection.values().forEach(this::put);
    }

    private void put(List<Crossing> crossings) {
        Crossing first = crossings.getFirst();
        TreeItem<CrossingLine> wall = child(root, CrossingLine.Wall.key(first)).orElseGet(() -> addWall(first));
        TreeItem<CrossingLine> direction =
                child(wall, CrossingLine.Direction.key(first)).orElseGet(() -> addDirection(wall, first));
        ObservableList<TreeItem<CrossingLine>> children = direction.getChildren();
        List<Placed> runs = runs(children, crossings);
        Set<TreeItem<CrossingLine>> items = new HashSet<>();
        runs.forEach(run -> items.addAll(run.items()));
        added.add(new Added(direction, items));
        boolean open = direction.isExpanded();
        direction.setExpanded(false); // an open one has the table look for the row of every new item
        if (runs.size() > MANY) {
            children.setAll(merged(children, runs));
        } else {
            runs.reversed().forEach(run -> children.addAll(run.at(), run.items()));
        }
        direction.setExpanded(open);
    }

    private static List<TreeItem<CrossingLine>> merged(List<TreeItem<CrossingLine>> children, List<Placed> runs) {
        List<TreeItem<CrossingLine>> all = new ArrayList<>(children.size() + runs.size());
        int done = 0;
        for (Placed run : runs) {
            all.addAll(children.subList(done, run.at()));
            all.addAll(run.items());
            done = run.at();
        }
        all.addAll(children.subList(done, children.size()));
        return all;
    }

    /** The new items, those together that go to one place among those that are there. */
    private List<Placed> runs(List<TreeItem<CrossingLine>> children, List<Crossing> crossings) {
        List<Placed> runs = new ArrayList<>();
        for (Crossing crossing : crossings) {
            int at = place(children, crossing);
            if (runs.isEmpty() || runs.getLast().at() != at) {
                runs.add(new Placed(at, new ArrayList<>()));
            }
            runs.getLast().items().add(new TreeItem<>(lines.coming(crossing)));
        }
        return runs;
    }

    /** How many of the items come before a crossing. */
    private static int place(List<TreeItem<CrossingLine>> children, Crossing crossing) {
        int low = 0;
        int high = children.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = children.get(middle).getValue() instanceof CrossingLine.Line line
                    && Crossing.ORDER.compare(line.crossing(), crossing) < 0;
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<TreeItem<CrossingLine>> child(TreeItem<CrossingLine> parent, String key) {
        return parent.getChildren().stream()
                .filter(item -> item.getValue().key().equals(key))
                .findFirst();
    }

    private TreeItem<CrossingLine> addWall(Crossing first) {
        CrossingLine.Wall wall = lines.emptyWall(first);
        return add(root, wall, Comparator.comparingInt(lines::position));
    }

    private TreeItem<CrossingLine> addDirection(TreeItem<CrossingLine> wall, Crossing first) {
        return add(
                wall,
                lines.emptyDirection(first),
                (one, other) -> one instanceof CrossingLine.Direction a && other instanceof CrossingLine.Direction b
                        ? BY_ZONES.compare(a, b)
                        : 0);
    }

    private TreeItem<CrossingLine> add(
            TreeItem<CrossingLine> parent, CrossingLine heading, Comparator<CrossingLine> order) {
        TreeItem<CrossingLine> item = new TreeItem<>(heading);
        item.setExpanded(true);
        List<TreeItem<CrossingLine>> children = parent.getChildren();
        int at = 0;
        while (at < children.size() && order.compare(children.get(at).getValue(), heading) < 0) {
            at++;
        }
        children.add(at, item);
        added.add(new Added(parent, Set.of(item)));
        return item;
    }
}
