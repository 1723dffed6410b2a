package dev.portolan.ui.inspector;

import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be set for all elements of a form at once.
 *
 * @param id part of the ids of nodes
 * @param help what it is, a sentence; empty: there is none
 * @param read what each of the elements has now
 * @param write what sets it for all of them
 */
record Property<T>(String id, String name, String help, Supplier<List<Held<T>>> read, Write<T> write) {

    /** What sets a value for elements that have another one. */
    @FunctionalInterface
    interface Write<T> {

        /**
         * One edit for each element that changes.
         *
         * @param value null: what holds where nothing is set
         */
        List<Edit> edits(@Nullable T value);
    }

    Shared<T> shared() {
        return Shared.of(read.get());
    }
}
