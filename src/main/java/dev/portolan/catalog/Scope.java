package dev.portolan.catalog;

/**
 * Which placements of a connection's two ends meet.
 *
 * @param reach how the candidates are found
 * @param named path of an option of the starting end that names hosts and then decides alone; empty: none
 * @param accepting option of the serving end that must admit the location of the client; empty: none
 * @param text the same as a clause for people
 */
public record Scope(String id, Reach reach, String named, String accepting, String text) {

    /** How candidates are found for a starting placement. */
    public enum Reach {
        /** Every placement. */
        ANY,
        /** Those of its site. */
        SAME_SITE,
        /** Those of the client's site and, on the intranet, of the secondary sites below it. */
        ASSIGNED_SITE,
        /** As {@link #ASSIGNED_SITE}, or those that share a boundary group where an intranet client has any. */
        ASSIGNED_SITE_OR_BOUNDARY_GROUP,
        /** Those in its zone. */
        SAME_ZONE,
        /** The first placement in its site, in file order. */
        SITE_DATABASE,
        /** Those of the site above and the sites below. */
        ADJACENT_SITE,
        /** The first placement of each of those, for the first placement of its own site only. */
        ADJACENT_SITE_DATABASE,
        /** Those at the fewest firewalls. */
        NEAREST,
        /** Only those that are named. */
        NAMED
    }
}
