package dev.portolan.diagram;

/**
 * Sizes of the drawing, in canvas units.
 *
 * <p>Cards and the spaces between them are multiples of {@link #STEP}, so that cards of different heights, dropped by
 * hand, still line up.
 */
public final class Metrics {

    /** Spots of cards and outlines of zones snap to multiples of this. */
    public static final double STEP = 10;

    /** Height of the strip with a zone's title. */
    public static final double ZONE_TITLE_HEIGHT = 40;

    /** Space between a zone's outline and the cards in it, and between cards that are laid out. */
    public static final double PADDING = 20;

    /** Width of the channels between cards that are laid out: links run there. */
    public static final double CHANNEL = 30;

    /** The least space that is kept between two cards. */
    public static final double CARD_GAP = 10;

    /** Space between zones, where walls stand. */
    public static final double GUTTER = 100;

    /** Thickness of a wall. */
    public static final double WALL = 18;

    /** How much of a wall a gate opens. */
    public static final double GATE = 6;

    /** Radius of the corners of links. */
    public static final double CORNER = 8;

    /** Height of the name above a wall, two lines. */
    public static final double WALL_LABEL_HEIGHT = 40;

    /** Smallest size of a zone. */
    public static final double ZONE_MIN_WIDTH = 240;

    /** Smallest size of a zone. */
    public static final double ZONE_MIN_HEIGHT = 180;

    /** Width of a card. */
    public static final double CARD_WIDTH = 200;

    /** Height of the strip with a card's title. */
    public static final double CARD_TITLE_HEIGHT = 32;

    /** Space between a card's outline and its chips. */
    public static final double CARD_PADDING = 8;

    /** Height of a role's chip. */
    public static final double CHIP_HEIGHT = 26;

    /** Space between chips. */
    public static final double CHIP_GAP = 4;

    /** How many chips a card shows; a card with more roles folds the rest into a count in the last place. */
    public static final int CHIPS = 6;

    private Metrics() {}
}
