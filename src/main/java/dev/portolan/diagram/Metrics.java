package dev.portolan.diagram;

/** Sizes of the drawing, in canvas units. */
public final class Metrics {

    /** Height of the strip with a zone's title. */
    public static final double ZONE_TITLE_HEIGHT = 34;

    /** Space between a zone's outline and the cards in it, and between cards. */
    public static final double PADDING = 16;

    /** Space between zones, where walls stand. */
    public static final double GUTTER = 72;

    /** Thickness of a wall. */
    public static final double WALL = 18;

    /** Smallest size of a zone. */
    public static final double ZONE_MIN_WIDTH = 180;

    /** Smallest size of a zone. */
    public static final double ZONE_MIN_HEIGHT = 150;

    /** Width of a card. */
    public static final double CARD_WIDTH = 176;

    /** Height of the strip with a card's title. */
    public static final double CARD_TITLE_HEIGHT = 28;

    /** Height of a role's chip. */
    public static final double CHIP_HEIGHT = 24;

    /** Space between chips. */
    public static final double CHIP_GAP = 4;

    private Metrics() {}
}
