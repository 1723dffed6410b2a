package dev.portolan.ui.inspector;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What several elements have in common for a field.
 *
 * @param value null: nothing, or the elements differ
 * @param mixed whether they differ
 * @param origin null: the values come from different places
 * @param anySet whether one of them at least was set
 */
record Shared<T>(@Nullable T value, boolean mixed, Held.@Nullable Origin origin, String from, boolean anySet) {

    static <T> Shared<T> of(List<Held<T>> all) {
        if (all.isEmpty()) {
            return new Shared<>(null, false, Held.Origin.PLAIN, "", false);
        }
        Held<T> first = all.getFirst();
        boolean mixed = all.stream().anyMatch(held -> !Objects.equals(held.value(), first.value()));
        boolean alike = all.stream()
                .allMatch(held -> held.origin() == first.origin() && held.from().equals(first.from()));
        return new Shared<>(
                mixed ? null : first.value(),
                mixed,
                alike ? first.origin() : null,
                alike ? first.from() : "",
                all.stream().anyMatch(held -> held.origin() == Held.Origin.SET));
    }
}
