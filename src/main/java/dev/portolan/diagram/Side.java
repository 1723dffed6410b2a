package dev.portolan.diagram;

/** One of the four sides of a box, and the direction that leads away from it. */
enum Side {
    LEFT(0, -1, 0),
    RIGHT(1, 1, 0),
    TOP(2, 0, -1),
    BOTTOM(3, 0, 1);

    /** For arrays. */
    final int number;

    final int dx;
    final int dy;

    Side(int number, int dx, int dy) {
        this.number = number;
        this.dx = dx;
        this.dy = dy;
    }

    /** Whether its direction is to the left or to the right. */
    boolean level() {
        return dy == 0;
    }

    Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case TOP -> BOTTOM;
            case BOTTOM -> TOP;
        };
    }
}
