package dev.portolan.ui.canvas;

/**
 * A gesture under way: it owns the pointer until it is complete.
 *
 * <p>The design is written on release, by one edit. Whatever ends the gesture, {@link #close()} puts the scene back to what
 * the design says; so Escape leaves nothing behind.
 */
interface Interaction extends AutoCloseable {

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
