package dev.portolan.ui;

import dev.portolan.catalog.Endpoint;

/**
 * Where something that is dragged inside the window can be dropped.
 *
 * <p>The view that is dragged from calls {@link #over} with every move, then either {@link #drop} or {@link #leave}; after
 * both the target looks as it did before.
 */
public interface DropTarget {

    /**
     * Shows what a drop here would do.
     *
     * @param x in the scene
     * @param y in the scene
     * @return whether it would do anything
     */
    boolean over(Endpoint endpoint, double x, double y);

    /**
     * Carries it out.
     *
     * @return whether the design changed
     */
    boolean drop(Endpoint endpoint, double x, double y);

    /** Takes back what {@link #over} showed. */
    void leave();

    /** Adds it without a pointer: to what is selected, or to the first zone that it may stand in. */
    void add(Endpoint endpoint);
}
