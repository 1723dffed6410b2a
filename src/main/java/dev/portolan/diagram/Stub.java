package dev.portolan.diagram;

/**
 * The first or last piece of a line in a zone.
 *
 * @param tip where it touches a card or the zone's outline
 * @param foot where it meets the first line that it can turn into
 * @param out the direction from tip to foot
 * @param cost of using it, beside its length
 */
record Stub(Point tip, Point foot, Side out, double cost) {

    /** The piece from a tip to a line across its direction. */
    static Stub to(double line, Point tip, Side out, double cost) {
        return new Stub(tip, out.level() ? new Point(line, tip.y()) : new Point(tip.x(), line), out, cost);
    }

    double length() {
        return Math.abs(foot.x() - tip.x()) + Math.abs(foot.y() - tip.y()) + cost;
    }
}
