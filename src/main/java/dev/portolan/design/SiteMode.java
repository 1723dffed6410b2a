package dev.portolan.design;

import java.util.Optional;

/** The mode of a Configuration Manager 2007 site. The word in parentheses is the one written in files. */
public enum SiteMode implements Worded {
    /** Clients speak HTTP ({@code mixed}). */
    MIXED("mixed"),
    /** Clients speak HTTPS ({@code native}). */
    NATIVE("native");

    private final String word;

    SiteMode(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The mode with that word, if there is one. */
    public static Optional<SiteMode> of(String word) {
        return Worded.of(values(), word);
    }
}
