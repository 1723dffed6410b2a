package dev.portolan.ui.canvas;

import dev.portolan.design.Design;
import dev.portolan.diagram.Drawing;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FlowElement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard is: one element of the drawing, whether or not a node draws it.
 *
 * <p>It follows what is selected, outlives edits, and never points at something that is gone: then its neighbour has it.
 */
final class Caret {

    private final Surface surface;
    private final ReadOnlyObjectWrapper<@Nullable Element> at = new ReadOnlyObjectWrapper<>(this, "at", null);
    private @Nullable Drawing read;
    private @Nullable ReadingOrder order;

    Caret(Surface surface) {
        this.surface = surface;
    }

    /** The element; null: none, as there are none, or nobody has used the keyboard yet. */
    ReadOnlyObjectProperty<@Nullable Element> atProperty() {
        return at.getReadOnlyProperty();
    }

    Optional<Element> at() {
        return Optional.ofNullable(at.get());
    }

    /** The elements in reading order, as they are drawn now. */
    @SuppressWarnings("ReferenceEquality") // comparing two drawings takes longer than reading one
    ReadingOrder order() {
        Drawing drawn = surface.drawing();
        ReadingOrder known = order;
        if (known == null || drawn != read) {
            known = ReadingOrder.of(drawn);
            order = known;
            read = drawn;
        }
        return known;
    }

    void set(Element element) {
        at.set(element);
    }

    /** Goes to where the keyboard starts, if it is nowhere: what was selected last, else the first element. */
    void wake() {
        if (at.get() == null) {
            follow(surface.selection().get());
        }
        if (at.get() == null) {
            order().first().ifPresent(this::set);
        }
    }

    /** Goes to what was selected last, as far as it is drawn. */
    void follow(Collection<Element> selected) {
        List<Element> drawn = selected.stream()
                .filter(element -> !(element instanceof FlowElement))
                .toList();
        if (!drawn.isEmpty() && !drawn.contains(at.get())) {
            set(drawn.getLast());
        }
    }

    /** Lets go of what a design does not have; asked before that is drawn. */
    void retain(Design design) {
        Element gone = at.get();
        if (gone != null && !gone.isIn(design)) {
            at.set(order().heir(gone, element -> element.isIn(design)).orElse(null));
        }
    }
}
