package dev.portolan.design;

import java.util.Optional;

/** The kinds of network zone. The word in parentheses is the one written in files. */
public enum ZoneKind implements Worded {
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

    @Override
    public String word() {
        return word;
    }

    /** The kind with that word, if there is one. */
    public static Optional<ZoneKind> of(String word) {
        return Worded.of(values(), word);
    }
}
