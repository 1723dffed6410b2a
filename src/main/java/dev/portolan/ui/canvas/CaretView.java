package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Drawing.CardShape;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.RoleElement;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the keyboard is, and tells screen readers.
 *
 * <p>Each element gets a ring of its own, because a reader that hears of the same node again says nothing.
 */
final class CaretView {

    private final Surface surface;
    private final Node view;
    private final Function<Element, String> sentence;
    private final Runnable open;
    private @Nullable Ring ring;
    private boolean keyboard;

    /**
     * @param view has the focus when the ring is shown
     * @param sentence what is said of an element
     * @param open shows more about the element where the keyboard is
     */
    CaretView(Surface surface, Node view, Function<Element, String> sentence, Runnable open) {
        this.surface = surface;
        this.view = view;
        this.sentence = sentence;
        this.open = open;
    }

    /** The node that stands for the element where the keyboard is; null: none. */
    @Nullable
    Ring ring() {
        return ring;
    }

    /** Whether the ring is to be seen: not while the mouse is in use. */
    void keyboard(boolean used) {
        keyboard = used;
        place();
    }

    /** Whether the ring is to be seen now. */
    boolean isShown() {
        Ring now = ring;
        return now != null && now.isVisible();
    }

    /** Follows the caret to another element. */
    void show(@Nullable Element element) {
        Ring before = ring;
        if (before != null) {
            surface.overlay().remove(before);
        }
        ring = null;
        if (element != null) {
            Ring now = new Ring(element, () -> sentence.apply(element), open);
            ring = now;
            surface.overlay().add(now);
        }
        place();
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** Brings the ring to where its element is drawn now. */
    void place() {
        Ring now = ring;
        if (now != null) {
            Optional<Box> box = box(now.element());
            box.ifPresent(around -> now.place(around, surface.viewport().zoom()));
            now.setVisible(box.isPresent() && keyboard && view.isFocused());
        }
    }

    /** What is said of the element may have changed. */
    void spokenAnew() {
        Ring now = ring;
        if (now != null) {
            now.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** The outline of an element: of a role, its chip, or the place of those that are folded. */
    Optional<Box> box(Element element) {
        if (element instanceof RoleElement(var host, var index)) {
            return surface.drawing().card(host).map(card -> chip(card, index));
        }
        return surface.boxOf(element);
    }

    private static Box chip(CardShape card, int index) {
        return index < card.chips().size() ? card.chips().get(index).box() : card.foldBox();
    }
}
