package dev.portolan.cli;

/** How results are written. */
enum Format {
    /** Columns for people. */
    table,
    /** Comma-separated values, RFC 4180. */
    csv,
    /** JSON. */
    json
}
