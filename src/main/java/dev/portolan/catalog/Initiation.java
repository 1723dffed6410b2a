package dev.portolan.catalog;

/** Who may start a connection. */
public enum Initiation {
    /** The first end: {@code -->} in the articles. */
    FROM("from"),
    /** Either end: {@code <-->} in the articles. */
    EITHER("either");

    private final String word;

    Initiation(String word) {
        this.word = word;
    }

    /** As written in tables. */
    public String word() {
        return word;
    }
}
