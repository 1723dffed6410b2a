package dev.portolan.analysis.check;

import java.util.Locale;

/** How much a finding matters, most first. */
public enum Severity {
    /** The design cannot work as drawn. */
    ERROR,
    /** The design may not do what is wanted. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** As written in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
