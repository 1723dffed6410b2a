package dev.portolan.ui;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What is selected, and what the pointer is over, in every view at once.
 *
 * <p>The selected elements are one value, so that a view hears of a new selection once and not of every step to it.
 */
public final class Selection {

    private final ObjectProperty<Set<Element>> elements = new SimpleObjectProperty<>(this, "elements", Set.of());
    private final ObjectProperty<@Nullable Element> hovered = new SimpleObjectProperty<>(this, "hovered", null);
    private @Nullable Design last;

    /** The selected elements in the order of their selection; the set does not change. */
    public ObservableValue<Set<Element>> elements() {
        return elements;
    }

    /** The selected elements now. */
    public Set<Element> get() {
        return elements.get();
    }

    /** The element under the pointer, in whatever view; null: none. */
    public ObjectProperty<@Nullable Element> hovered() {
        return hovered;
    }

    public boolean contains(Element element) {
        return get().contains(element);
    }

    /** Selects these and nothing else. */
    public void set(Collection<? extends Element> chosen) {
        Set<Element> next = new LinkedHashSet<>(chosen);
        if (!next.equals(get())) {
            elements.set(Collections.unmodifiableSet(next));
        }
    }

    /** Selects this and nothing else. */
    public void only(Element element) {
        set(Set.of(element));
    }

    /** Adds the element, or takes it away where it is selected. */
    public void toggle(Element element) {
        Set<Element> next = new LinkedHashSet<>(get());
        if (!next.remove(element)) {
            next.add(element);
        }
        set(next);
    }

    /** Selects nothing. */
    public void clear() {
        set(Set.of());
    }

    /** Forgets what the design does not have, and a role in whose place there is another now. */
    public void retain(Design design) {
        Design before = last == null ? design : last;
        last = design;
        set(get().stream()
                .filter(Element.in(design))
                .filter(element -> !(element instanceof Element.RoleElement role)
                        || role(role, before).equals(role(role, design)))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        Element over = hovered.get();
        if (over != null && !over.isIn(design)) {
            hovered.set(null);
        }
    }

    /** Which role it is; empty where the design does not have it. */
    private static Optional<String> role(Element.RoleElement element, Design design) {
        return design.host(element.host()).stream()
                .flatMap(host -> host.roles().stream().skip(element.index()).limit(1))
                .map(Placement::role)
                .findFirst();
    }
}
