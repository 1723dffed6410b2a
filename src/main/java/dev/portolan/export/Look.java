package dev.portolan.export;

/** How a cell looks. */
public enum Look {
    TITLE,
    SUBTITLE,
    SECTION,
    LABEL,
    PROSE,
    TEXT,
    STRONG,
    HEADER,
    NUMBER_HEADER,
    ID_HEADER,
    ID,
    LINK,
    NUMBER,
    DATE,
    ERROR,
    WARNING
}
