package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.WallShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Where labels go beside the gates of a wall. At an upright wall they stand on top of each other; at a level one, where a
 * label takes more of the wall, also in rows below it, as far as the gap between the zones reaches.
 */
public final class GateLabels {

    private static final double GAP = 2;

    /** Half the height of a badge, and some. */
    private static final double HIGH = 14;

    /** Half the width of a badge with a number of three figures, and some. */
    private static final double WIDE = 20;

    /** From row to row: the badge, which is in the first, does not reach into the next. */
    private static final double PITCH = 20;

    private static final int ROWS = 3;

    private GateLabels() {}

    /** A label that wants to be centred at a point. */
    public record Wish(Point at, double width, double height) {}

    /** How many labels of a size have room at a wall: one at least. */
    public static int room(WallShape wall, double width, double height) {
        double size = (wall.upright() ? height : width) + GAP;
        double badge = along(wall, wall.badgeAt()) - start(wall);
        double half = badge(wall);
        int beside = number(badge - half, size) + number(length(wall) - badge - half, size);
        return Math.max(1, wall.upright() ? beside : beside + (ROWS - 1) * number(length(wall), size));
    }

    /** Boxes for the labels of one wall in the order of the wishes, none on top of another, near where each wants to be. */
    public static List<Box> apart(WallShape wall, List<Wish> wishes) {
        List<Tag> tags = new ArrayList<>();
        wishes.forEach(wish -> tags.add(new Tag(wall, wish)));
        List<Tag> order = new ArrayList<>(tags);
        order.sort(Comparator.comparingDouble(tag -> tag.middle));
        double low = start(wall);
        double badge = along(wall, wall.badgeAt());
        double high = low + length(wall);
        Stretch before = new Stretch(wall, 0, low, badge - badge(wall));
        Stretch after = new Stretch(wall, 0, badge + badge(wall), high);
        List<Stretch> stretches = new ArrayList<>(List.of(before, after));
        if (wall.upright()) {
            order.forEach(tag -> (tag.middle < badge ? before : after).add(tag));
            before.passLast(after);
            after.passFirst(before);
        } else {
            for (int row = 1; row < ROWS; row++) {
                stretches.add(new Stretch(wall, row, low, high));
            }
            order.forEach(tag -> stretches.stream()
                    .min(Comparator.comparingDouble(stretch -> stretch.cost(tag)))
                    .orElseThrow()
                    .add(tag));
        }
        stretches.forEach(Stretch::place);
        return tags.stream().map(tag -> tag.box).toList();
    }

    private static int number(double space, double size) {
        return Math.max(0, (int) ((space + GAP) / size));
    }

    /** Half of what the badge takes of the wall, which may have none. */
    private static double badge(WallShape wall) {
        double half = wall.upright() ? HIGH : WIDE;
        return wall.badge() > 0 ? half : GAP / 2;
    }

    private static double length(WallShape wall) {
        return wall.upright() ? wall.bar().height() : wall.bar().width();
    }

    private static double start(WallShape wall) {
        return wall.upright() ? wall.bar().y() : wall.bar().x();
    }

    private static double along(WallShape wall, Point point) {
        return wall.upright() ? point.y() : point.x();
    }

    /** A label, along the wall. */
    private static final class Tag {

        private final Wish wish;
        private final double middle;
        private final double size;
        private Box box;

        Tag(WallShape wall, Wish wish) {
            this.wish = wish;
            middle = along(wall, wish.at());
            size = wall.upright() ? wish.height() : wish.width();
            box = new Box(0, 0, wish.width(), wish.height());
        }

        double wanted() {
            return middle - size / 2;
        }
    }

    /** A part of a wall, or of a row below it, where labels stand beside each other. */
    private static final class Stretch {

        private final WallShape wall;
        private final int row;
        private final double low;
        private final double high;
        private final Deque<Tag> tags = new ArrayDeque<>();
        private double taken;
        private double end;

        Stretch(WallShape wall, int row, double low, double high) {
            this.wall = wall;
            this.row = row;
            this.low = low;
            this.high = high;
            end = low;
        }

        private double nearest(Tag tag) {
            return Math.max(end, Math.min(tag.wanted(), high - tag.size));
        }

        /** How far a label would be from its gate; more than anywhere else where it has no room at all. */
        double cost(Tag tag) {
            double none = taken + tag.size > high - low ? length(wall) + taken : 0;
            return none + Math.abs(nearest(tag) - tag.wanted()) + row * PITCH;
        }

        void add(Tag tag) {
            end = nearest(tag) + tag.size + GAP;
            tags.add(tag);
            taken += tag.size + GAP;
        }

        private boolean overflows() {
            return taken - GAP > high - low;
        }

        /** Labels that have no room go to the next stretch, the last ones first. */
        void passLast(Stretch next) {
            while (overflows()) {
                next.tags.addFirst(given(tags.removeLast(), next));
            }
        }

        /** Labels that have no room go to the stretch before, the first ones first. */
        void passFirst(Stretch former) {
            while (overflows()) {
                former.tags.addLast(given(tags.removeFirst(), former));
            }
        }

        private Tag given(Tag tag, Stretch other) {
            taken -= tag.size + GAP;
            other.taken += tag.size + GAP;
            return tag;
        }

        /** Those that would overlap stand together, where they are the least away from their gates. */
        void place() {
            Deque<Group> groups = new ArrayDeque<>();
            for (Tag tag : tags) {
                Group group = new Group(List.of(tag), tag.size, tag.wanted());
                while (!groups.isEmpty() && groups.getLast().end(low, high) + GAP > group.start(low, high)) {
                    group = groups.removeLast().and(group);
                }
                groups.add(group);
            }
            for (Group group : groups) {
                double at = group.start(low, high);
                for (Tag tag : group.tags()) {
                    tag.box = box(tag, at);
                    at += tag.size + GAP;
                }
            }
        }

        private Box box(Tag tag, double at) {
            Wish wish = tag.wish;
            return wall.upright()
                    ? new Box(wish.at().x() - wish.width() / 2, at, wish.width(), wish.height())
                    : new Box(at, wish.at().y() - wish.height() / 2 + row * PITCH, wish.width(), wish.height());
        }
    }

    /**
     * Labels that touch.
     *
     * @param wanted where it starts if all are on the average where they want to be
     */
    private record Group(List<Tag> tags, double size, double wanted) {

        double start(double low, double high) {
            return Math.max(low, Math.min(wanted, high - size));
        }

        double end(double low, double high) {
            return start(low, high) + size;
        }

        Group and(Group next) {
            List<Tag> all = new ArrayList<>(tags);
            all.addAll(next.tags);
            double own = tags.size() * wanted;
            double others = next.tags.size() * (next.wanted - size - GAP);
            return new Group(all, size + GAP + next.size, (own + others) / all.size());
        }
    }
}
