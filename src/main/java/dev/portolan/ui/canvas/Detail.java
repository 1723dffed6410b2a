package dev.portolan.ui.canvas;

/** How much of the drawing is shown: the farther away, the less, so that what is left can be read and drawn quickly. */
enum Detail {
    /** Cards are blocks of colour; zones and walls wear signs that keep their size. */
    BLOCKS,
    /** Cards say their names in large letters. */
    NAMES,
    /** Cards show their roles. */
    ROLES,
    /** Gates show their ports. */
    PORTS;

    private static final double NAMES_FROM = 0.28;
    private static final double ROLES_FROM = 0.55;
    private static final double PORTS_FROM = 1.6;

    static Detail at(double zoom) {
        if (zoom < NAMES_FROM) {
            return BLOCKS;
        }
        if (zoom < ROLES_FROM) {
            return NAMES;
        }
        return zoom < PORTS_FROM ? ROLES : PORTS;
    }
}
