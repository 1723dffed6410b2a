package dev.portolan.ui.canvas;

/**
 * A gesture under way: it owns the pointer until it is complete.
 *
 * <p>The design is written on release, by one edit. Whatever ends the gesture, {@link #close()} puts the scene back to what
 * the design says, and the hand puts the view back where a gesture was given up; so Escape leaves nothing behind.
 */
interface Interaction extends AutoCloseable {

    /** A further button was pressed, in a gesture of several clicks. */
    default void press(Pointer pointer) {}

    /** Whether it goes on when no button is held. Others end with a press that they did not expect. */
    default boolean staysBetweenClicks() {
        return false;
    }

    /** Whether the view follows a pointer that comes to its edge. */
    default boolean scrolls() {
        return false;
    }

    /** How much emptiness around the drawing the view may show as it follows, in pixels. */
    default double room() {
        return 24;
    }

    /** The pointer moved, with a button held or not. */
    void move(Pointer pointer);

    /**
     * A button was released.
     *
     * @return whether the gesture is complete
     */
    boolean release(Pointer pointer);

    /** Takes back all that was shown. Called once, after completion too. */
    @Override
    void close();
}
