package dev.portolan.design;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of network zone. The word in parentheses is the one written in files. */
public enum ZoneKind {
    /** The organisation's own network ({@code intranet}). */
    INTRANET("intranet"),
    /** A perimeter network between the organisation and the internet ({@code dmz}). */
    DMZ("dmz"),
    /** The public network ({@code internet}). */
    INTERNET("internet"),
    /** Microsoft's cloud ({@code azure}). */
    AZURE("azure");

    private final String word;

    ZoneKind(String word) {
        this.word = word;
    }

    /** The word for this kind in design files and catalogs. */
    public String word() {
        return word;
    }

    /** The kind with that word, if there is one. */
    public static Optional<ZoneKind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
    }
}
