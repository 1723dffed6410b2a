package dev.portolan.analysis;

import dev.portolan.catalog.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * The two placements that a connection may join, as its conditions see them.
 *
 * @param edition id of the edition
 * @param from of the connection's first end
 * @param i which placement of it
 * @param to of the connection's second end
 * @param j which placement of it
 */
record Ends(String edition, Profile from, int i, Profile to, int j) implements Attributes {

    /** What is known of the two, under {@code from.} and {@code to.}, and of the edition. */
    @Override
    public @Nullable Object get(String path) {
        if (path.startsWith(Facts.FROM)) {
            return from.value(i, path.substring(Facts.FROM.length()));
        }
        if (path.startsWith(Facts.TO)) {
            return to.value(j, path.substring(Facts.TO.length()));
        }
        return path.equals("edition") ? edition : null;
    }

    /** Where the first end is, if it is a client. */
    @Nullable
    Object location() {
        return from.value(i, Facts.LOCATION);
    }
}
