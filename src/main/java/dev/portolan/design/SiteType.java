package dev.portolan.design;

import java.util.Optional;

/** The kinds of Configuration Manager site. The word in parentheses is the one written in files. */
public enum SiteType implements Worded {
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

    @Override
    public String word() {
        return word;
    }

    /** The type with that word, if there is one. */
    public static Optional<SiteType> of(String word) {
        return Worded.of(values(), word);
    }
}
