package dev.portolan.ui.inspector;

import org.jspecify.annotations.Nullable;

/**
 * What a typed text means.
 *
 * @param value null: nothing is set, or the text is wrong
 * @param problem why it is not taken; empty: it is
 * @param caution what to know of a value that is taken; empty: nothing
 */
record Reading<T>(@Nullable T value, String problem, String caution) {

    static <T> Reading<T> of(@Nullable T value) {
        return new Reading<>(value, "", "");
    }

    static <T> Reading<T> wrong(String problem) {
        return new Reading<>(null, problem, "");
    }

    boolean isWrong() {
        return !problem.isEmpty();
    }
}
