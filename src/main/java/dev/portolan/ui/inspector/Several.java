package dev.portolan.ui.inspector;

import dev.portolan.design.edit.Edit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The elements that a form is about, as the design has them now.
 *
 * @param <E> what they are
 */
record Several<E>(Desk desk, Supplier<List<E>> elements) {

    /** What an element has of its own. */
    @FunctionalInterface
    interface Own<E, T> {

        /** Null: nothing is set. */
        @Nullable
        T of(E element);
    }

    /** What sets a value for an element. */
    @FunctionalInterface
    interface Setting<E, T> {

        /**
         * The edit for one of them.
         *
         * @param value null: what holds where nothing is set
         */
        Edit of(E element, @Nullable T value);
    }

    /** Something that all of them have. */
    <T> Property<T> property(Field field, Function<E, Held<T>> held, Own<E, T> own, Setting<E, T> set) {
        return desk.property(field, read(held), write(own, set));
    }

    /** Something without a default. */
    <T> Property<T> plain(Field field, Function<E, T> own, Setting<E, T> set) {
        return property(field, element -> Held.plain(own.apply(element)), own::apply, set);
    }

    /** Something that is only read. */
    <T> Property<T> read(Field field, Function<E, T> own) {
        return desk.property(field, read(element -> Held.plain(own.apply(element))), value -> List.of());
    }

    <T> Supplier<List<Held<T>>> read(Function<E, Held<T>> held) {
        return () -> elements.get().stream().map(held).toList();
    }

    /** Elements that have the value already are left alone. */
    <T> Property.Write<T> write(Own<E, T> own, Setting<E, T> set) {
        return value -> elements.get().stream()
                .filter(element -> !Objects.equals(own.of(element), value))
                .map(element -> set.of(element, value))
                .toList();
    }

    /** The elements of these ids that there still are. */
    static <I, E> Several<E> of(Desk desk, List<I> ids, Function<I, Optional<E>> find) {
        return new Several<>(
                desk, () -> ids.stream().flatMap(id -> find.apply(id).stream()).toList());
    }
}
