package dev.portolan.ui.inspector;

import org.jspecify.annotations.Nullable;

/**
 * What one element has for a field.
 *
 * @param value null: nothing
 * @param from where it is inherited from; empty for other origins
 */
record Held<T>(@Nullable T value, Origin origin, String from) {

    /** Where a value comes from. */
    enum Origin {
        /** It has no default, or is nobody's but the user's. */
        PLAIN,
        DEFAULT,
        INHERITED,
        /** Another setting decides. */
        FORCED,
        SET
    }

    static <T> Held<T> plain(@Nullable T value) {
        return new Held<>(value, Origin.PLAIN, "");
    }

    static <T> Held<T> set(@Nullable T value) {
        return new Held<>(value, Origin.SET, "");
    }

    static <T> Held<T> standard(@Nullable T value) {
        return new Held<>(value, Origin.DEFAULT, "");
    }

    static <T> Held<T> inherited(@Nullable T value, String from) {
        return new Held<>(value, Origin.INHERITED, from);
    }
}
