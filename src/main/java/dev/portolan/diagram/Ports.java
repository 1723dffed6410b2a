package dev.portolan.diagram;

import dev.portolan.design.Layout.Box;

/**
 * Where links touch a card: on each side one place for each family.
 *
 * <p>On upright sides the places are reckoned from the top, so that they are on one height in cards that stand in a row,
 * whatever roles they have. The distances are no divisors of {@link Metrics#STEP}: lines of different families that
 * leave cards of different rows do not come to lie on each other.
 */
final class Ports {

    private static final double MIDDLE = 35;

    private Ports() {}

    static Point at(Box card, Side side, int lane) {
        return switch (side) {
            case LEFT -> new Point(card.x(), y(card, lane));
            case RIGHT -> new Point(card.right(), y(card, lane));
            case TOP -> new Point(x(card, lane), card.y());
            case BOTTOM -> new Point(x(card, lane), card.bottom());
        };
    }

    static double x(Box card, int lane) {
        return card.x() + card.width() / 2 + Families.levelPort(lane);
    }

    static double y(Box card, int lane) {
        return card.y() + Math.min(MIDDLE, card.height() / 2) + Families.port(lane);
    }
}
