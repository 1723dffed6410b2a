package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.WallShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where labels go beside the gates of a wall. */
public final class GateLabels {

    private static final double GAP = 2;
    private static final double BADGE = 14;

    private GateLabels() {}

    /** A label that wants to be centred at a point. */
    public record Wish(Point at, double width, double height) {}

    /** Boxes for the labels of one wall in the order of the wishes, none on top of another, near where each wants to be. */
    public static List<Box> apart(WallShape wall, List<Wish> wishes) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> along(wall, wishes.get(i).at())));
        double total = 2 * BADGE;
        for (Wish wish : wishes) {
            total += size(wall, wish) + GAP;
        }
        double last = (wall.upright() ? wall.bar().bottom() : wall.bar().right());
        List<Box> boxes = new ArrayList<>();
        wishes.forEach(wish -> boxes.add(new Box(0, 0, wish.width(), wish.height())));
        double free = Double.NEGATIVE_INFINITY;
        for (int i : order) {
            Wish wish = wishes.get(i);
            double size = size(wall, wish);
            double latest = last - total;
            double start = Math.max(free, Math.min(along(wall, wish.at()) - size / 2, Math.max(free, latest)));
            start = besideBadge(wall, start, size);
            boxes.set(i, at(wall, wish, start));
            free = start + size + GAP;
            total -= size + GAP;
        }
        return boxes;
    }

    private static Box at(WallShape wall, Wish wish, double start) {
        return wall.upright()
                ? new Box(wish.at().x() - wish.width() / 2, start, wish.width(), wish.height())
                : new Box(start, wish.at().y() - wish.height() / 2, wish.width(), wish.height());
    }

    /** The badge in the middle of the wall stays readable. */
    private static double besideBadge(WallShape wall, double start, double size) {
        double middle = along(wall, wall.badgeAt());
        boolean covers = start < middle + BADGE && start + size > middle - BADGE;
        return covers ? middle + BADGE : start;
    }

    private static double along(WallShape wall, Point point) {
        return wall.upright() ? point.y() : point.x();
    }

    private static double size(WallShape wall, Wish wish) {
        return wall.upright() ? wish.height() : wish.width();
    }
}
