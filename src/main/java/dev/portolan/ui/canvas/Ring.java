package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.ui.Element;
import java.util.function.Supplier;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The ring around the element where the keyboard is. For a screen reader it is that element, as an element out of view need
 * not have a node of its own.
 */
final class Ring extends Region {

    /** Space between the element and the ring, in pixels of the view. */
    private static final double GAP = 4;

    private final Element element;
    private final Supplier<String> sentence;
    private final Runnable open;
    private final Scale scale = new Scale(1, 1);

    /**
     * @param sentence what is said of the element; made when it is asked for
     * @param open shows more about it
     */
    Ring(Element element, Supplier<String> sentence, Runnable open) {
        this.element = element;
        this.sentence = sentence;
        this.open = open;
        setId("caret");
        getStyleClass().add("caret");
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getTransforms().add(scale);
    }

    Element element() {
        return element;
    }

    /** Stands around a box of the drawing, equally strong however large the drawing is shown. */
    void place(Box box, double zoom) {
        double gap = GAP / zoom;
        scale.setX(1 / zoom);
        scale.setY(1 / zoom);
        resizeRelocate(box.x() - gap, box.y() - gap, box.width() * zoom + 2 * GAP, box.height() * zoom + 2 * GAP);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? sentence.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
