package dev.portolan.design.edit;

/** What a user meant by a step that consists of others, where these do not say it themselves. */
public enum Intent {
    ALIGN_LEFT,
    ALIGN_CENTRE,
    ALIGN_RIGHT,
    ALIGN_TOP,
    ALIGN_MIDDLE,
    ALIGN_BOTTOM,
    DISTRIBUTE_ACROSS,
    DISTRIBUTE_DOWN,
    CUT,
    PASTE,
    DUPLICATE
}
