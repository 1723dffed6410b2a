package dev.portolan.ui.canvas;

import javafx.css.PseudoClass;

/** States of nodes that the style sheet draws. */
final class States {

    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");
    static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    static final PseudoClass ALL = PseudoClass.getPseudoClass("all");
    static final PseudoClass FAR = PseudoClass.getPseudoClass("far");

    private States() {}
}
