package dev.portolan.diagram;

/** Ways to put several things in order at once. */
public enum Alignment {
    /** All left edges in one line; the leftmost stays. */
    LEFT(2, true),
    /** All centres in one upright line, in the middle of what all of them take. */
    CENTRE(2, true),
    /** All right edges in one line; the rightmost stays. */
    RIGHT(2, true),
    /** All upper edges in one line; the topmost stays. */
    TOP(2, false),
    /** All centres in one level line, in the middle of what all of them take. */
    MIDDLE(2, false),
    /** All lower edges in one line; the lowest stays. */
    BOTTOM(2, false),
    /** Equal gaps from left to right; the first and the last stay. */
    ACROSS(3, true),
    /** Equal gaps from top to bottom; the first and the last stay. */
    DOWN(3, false);

    private final int least;
    private final boolean across;

    Alignment(int least, boolean across) {
        this.least = least;
        this.across = across;
    }

    /** How many things it takes. */
    public int least() {
        return least;
    }

    /** Whether it moves things to the left and right; otherwise up and down. */
    boolean across() {
        return across;
    }

    /** Whether it makes gaps equal. */
    boolean distributes() {
        return least == 3;
    }
}
