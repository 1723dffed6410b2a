package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of one lane in a part of a zone, and which pieces of them a card blocks: a grid that is only as fine as the
 * cards make it.
 */
final class Maze {

    /** No line comes nearer to a card than this but where it ends there. */
    static final double CLEAR = 2.5;

    private final double[] xs;
    private final double[] ys;
    private final boolean[] blockedRight;
    private final boolean[] blockedDown;
    private final Box title;

    Maze(Floor floor, Box part, int lane, List<Stub> starts, List<Stub> goals) {
        List<Box> cards = floor.cardsIn(part);
        Lines upright = new Lines();
        Lines level = new Lines();
        for (List<Stub> stubs : List.of(starts, goals)) {
            for (Stub stub : stubs) {
                upright.require(stub.foot().x());
                level.require(stub.foot().y());
            }
        }
        for (Box card : cards) {
            upright.want(floor.beside(card, Side.LEFT, lane));
            upright.want(floor.beside(card, Side.RIGHT, lane));
            level.want(floor.beside(card, Side.TOP, lane));
            level.want(floor.beside(card, Side.BOTTOM, lane));
        }
        xs = upright.settled();
        ys = level.settled();
        title = floor.title();
        blockedRight = new boolean[xs.length * ys.length];
        blockedDown = new boolean[xs.length * ys.length];
        cards.forEach(this::block);
    }

    private void block(Box card) {
        int left = after(xs, card.x() - CLEAR);
        int right = before(xs, card.right() + CLEAR);
        int top = after(ys, card.y() - CLEAR);
        int bottom = before(ys, card.bottom() + CLEAR);
        for (int row = top; row <= bottom; row++) {
            for (int column = Math.max(0, left - 1); column <= right; column++) {
                blockedRight[node(column, row)] = true;
            }
        }
        for (int column = left; column <= right; column++) {
            for (int row = Math.max(0, top - 1); row <= bottom; row++) {
                blockedDown[node(column, row)] = true;
            }
        }
    }

    /** The first line beyond a place. */
    private static int after(double[] lines, double place) {
        int at = Arrays.binarySearch(lines, place);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The last line before a place. */
    private static int before(double[] lines, double place) {
        int at = Arrays.binarySearch(lines, place);
        return (at >= 0 ? at : -at - 1) - 1;
    }

    int size() {
        return xs.length * ys.length;
    }

    private int node(int column, int row) {
        return row * xs.length + column;
    }

    int node(Point at) {
        return node(Arrays.binarySearch(xs, at.x()), Arrays.binarySearch(ys, at.y()));
    }

    Point at(int node) {
        return new Point(xs[node % xs.length], ys[node / xs.length]);
    }

    double x(int node) {
        return xs[node % xs.length];
    }

    double y(int node) {
        return ys[node / xs.length];
    }

    /** The next node in that direction; -1 where there is none or a card stands between. */
    int next(int node, Side side) {
        int column = node % xs.length;
        int row = node / xs.length;
        return switch (side) {
            case LEFT -> column == 0 || blockedRight[node - 1] ? -1 : node - 1;
            case RIGHT -> column == xs.length - 1 || blockedRight[node] ? -1 : node + 1;
            case TOP -> row == 0 || blockedDown[node - xs.length] ? -1 : node - xs.length;
            case BOTTOM -> row == ys.length - 1 || blockedDown[node] ? -1 : node + xs.length;
        };
    }

    /** Whether the piece between two neighbouring nodes runs through the title. */
    boolean crossesTitle(int from, int to) {
        return Math.min(y(from), y(to)) < title.bottom()
                && Math.max(y(from), y(to)) > title.y()
                && Math.min(x(from), x(to)) < title.right()
                && Math.max(x(from), x(to)) > title.x();
    }
}
