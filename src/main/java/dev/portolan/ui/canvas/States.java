package dev.portolan.ui.canvas;

import dev.portolan.design.ZoneKind;
import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** States and kinds of nodes that the style sheet draws. */
final class States {

    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");
    static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    static final PseudoClass ALL = PseudoClass.getPseudoClass("all");
    static final PseudoClass FAR = PseudoClass.getPseudoClass("far");

    private States() {}

    /** Gives a node the colours of a kind of zone. */
    static void kind(Node node, ZoneKind kind) {
        node.getStyleClass()
                .removeAll(Arrays.stream(ZoneKind.values()).map(ZoneKind::word).toList());
        node.getStyleClass().add(kind.word());
    }
}
