package dev.portolan.design;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of Configuration Manager site. The word in parentheses is the one written in files. */
public enum SiteType {
    /** The top of a hierarchy of primary sites ({@code central-administration}). */
    CENTRAL_ADMINISTRATION("central-administration"),
    /** A site that manages clients ({@code primary}). */
    PRIMARY("primary"),
    /** A site below a primary site, for slow links ({@code secondary}). */
    SECONDARY("secondary");

    private final String word;

    SiteType(String word) {
        this.word = word;
    }

    /** The word for this type in design files and catalogs. */
    public String word() {
        return word;
    }

    /** The type with that word, if there is one. */
    public static Optional<SiteType> of(String word) {
        return Arrays.stream(values()).filter(t -> t.word.equals(word)).findFirst();
    }
}
