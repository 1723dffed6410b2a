package dev.portolan.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a pair of placements, by path: {@code from.protocol}, {@code to.site.version}, {@code edition}.
 */
@FunctionalInterface
public interface Attributes {

    /** The value at the path: a string, an integer, a boolean or a list; null where it is not set. */
    @Nullable
    Object get(String path);
}
