package dev.portolan.design;

import java.util.Arrays;
import java.util.Optional;

/** The mode of a Configuration Manager 2007 site. The word in parentheses is the one written in files. */
public enum SiteMode {
    /** Clients speak HTTP ({@code mixed}). */
    MIXED("mixed"),
    /** Clients speak HTTPS ({@code native}). */
    NATIVE("native");

    private final String word;

    SiteMode(String word) {
        this.word = word;
    }

    /** The word for this mode in design files and catalogs. */
    public String word() {
        return word;
    }

    /** The mode with that word, if there is one. */
    public static Optional<SiteMode> of(String word) {
        return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst();
    }
}
