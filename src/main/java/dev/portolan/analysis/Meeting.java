package dev.portolan.analysis;

/**
 * How the two ends of a connection stand to each other as its scope asks: why they meet, or why they do not. The first
 * end does the reaching.
 */
public enum Meeting {
    /** The scope asks for nothing. */
    ANYWHERE(true),
    /** Both belong to one site. */
    SAME_SITE(true),
    /** The second belongs to the site that the client is assigned to. */
    ASSIGNED_SITE(true),
    /** The second belongs to a secondary site below the one that the client is assigned to. */
    BELOW_ASSIGNED_SITE(true),
    /** They share a boundary group. */
    BOUNDARY_GROUP(true),
    /** Both stand in one zone. */
    SAME_ZONE(true),
    /** The second holds the database of the site. */
    SITE_DATABASE(true),
    /** The site of one is directly above that of the other. */
    ADJACENT_SITE(true),
    /** They hold the databases of two such sites. */
    ADJACENT_DATABASES(true),
    /** No other is fewer firewalls away. */
    NEAREST(true),
    /** The first names the host of the second. */
    NAMED(true),

    /** They belong to different sites, or one of them to none. */
    OTHER_SITE(false),
    /** The second belongs to a secondary site, which a client on the internet does not use. */
    BELOW_ON_INTERNET(false),
    /** The client is in boundary groups, and the second in none of them. */
    OTHER_BOUNDARY_GROUP(false),
    /** They stand in different zones. */
    OTHER_ZONE(false),
    /** Another than the second holds the database of the site. */
    OTHER_DATABASE(false),
    /** Another than the first holds the database of its site. */
    NO_DATABASE(false),
    /** Neither site is directly above the other. */
    NOT_ADJACENT(false),
    /** Others are fewer firewalls away. */
    FARTHER(false),
    /** The first names other hosts. */
    NAMES_OTHERS(false),
    /** The first names no host, and would have to. */
    NAMES_NONE(false),
    /** The first names the host, where another placement of the role comes first. */
    OTHER_PLACEMENT(false);

    private final boolean meets;

    Meeting(boolean meets) {
        this.meets = meets;
    }

    /** Whether they meet. */
    public boolean meets() {
        return meets;
    }
}
