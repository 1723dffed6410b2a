package dev.portolan.diagram;

import static dev.portolan.diagram.Metrics.GUTTER;
import static dev.portolan.diagram.Metrics.PADDING;
import static dev.portolan.diagram.Metrics.ZONE_MIN_HEIGHT;
import static dev.portolan.diagram.Metrics.ZONE_MIN_WIDTH;
import static dev.portolan.diagram.Metrics.ZONE_TITLE_HEIGHT;

import dev.portolan.design.Layout.Box;
import java.util.List;

/**
 * How far the edges of a zone can be pulled.
 *
 * @param box as it was
 * @param cards what it holds, relative to it
 * @param others the outlines of the other zones
 * @param step edges go to multiples of this; 0: exactly where they were pulled to
 */
record Resizing(Box box, List<Box> cards, List<Box> others, double step) {

    Box pulled(double left, double top, double right, double bottom) {
        double x =
                left == 0 ? box.x() : edge(box.x() + left, leastX(), Math.min(box.right() - ZONE_MIN_WIDTH, cardsX()));
        double y =
                top == 0 ? box.y() : edge(box.y() + top, leastY(x), Math.min(box.bottom() - ZONE_MIN_HEIGHT, cardsY()));
        double r = right == 0
                ? box.right()
                : edge(box.right() + right, Math.max(box.x() + ZONE_MIN_WIDTH, cardsRight()), mostRight(y));
        double b = bottom == 0
                ? box.bottom()
                : edge(box.bottom() + bottom, Math.max(box.y() + ZONE_MIN_HEIGHT, cardsBottom()), mostBottom(x, r));
        return new Box(x, y, r - x, b - y);
    }

    /** On the grid, within its limits; where the limits contradict each other the edge stays where its zone needs it. */
    private double edge(double wanted, double low, double high) {
        double edge = step == 0 ? wanted : Math.round(wanted / step) * step;
        return Math.max(low, Math.min(high, edge));
    }

    private double cardsX() {
        return box.x() + cards.stream().mapToDouble(Box::x).min().orElse(box.width()) - PADDING;
    }

    private double cardsY() {
        return box.y() + cards.stream().mapToDouble(Box::y).min().orElse(box.height()) - ZONE_TITLE_HEIGHT;
    }

    private double cardsRight() {
        return box.x() + cards.stream().mapToDouble(Box::right).max().orElse(0) + PADDING;
    }

    private double cardsBottom() {
        return box.y() + cards.stream().mapToDouble(Box::bottom).max().orElse(0) + PADDING;
    }

    private boolean sameRows(Box other) {
        return other.y() < box.bottom() && other.bottom() > box.y();
    }

    private boolean sameColumns(Box other, double x, double right) {
        return other.x() < right && other.right() > x;
    }

    private double leastX() {
        return others.stream()
                .filter(other -> sameRows(other) && other.right() <= box.x())
                .mapToDouble(other -> Math.min(box.x(), other.right() + GUTTER))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private double leastY(double x) {
        return others.stream()
                .filter(other -> sameColumns(other, x, box.right()) && other.bottom() <= box.y())
                .mapToDouble(other -> Math.min(box.y(), other.bottom() + GUTTER))
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private double mostRight(double y) {
        return others.stream()
                .filter(other -> other.y() < box.bottom() && other.bottom() > y && other.x() >= box.right())
                .mapToDouble(other -> Math.max(box.right(), other.x() - GUTTER))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private double mostBottom(double x, double right) {
        return others.stream()
                .filter(other -> sameColumns(other, x, right) && other.y() >= box.bottom())
                .mapToDouble(other -> Math.max(box.bottom(), other.y() - GUTTER))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
