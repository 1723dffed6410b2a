package dev.portolan.catalog;

import java.util.List;

/**
 * A port cell of an article's table.
 *
 * @param text as the contract writes it: {@code 80}, {@code 67 68} (both), {@code 80|8530} (one of them),
 *     {@code 10140-10155} or {@code DYNAMIC}; empty: the cell has none
 */
public record PrintedPorts(String text) {

    /** The cell has no port. */
    public static final PrintedPorts NONE = new PrintedPorts("");

    /** Whether the cell has no port. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the ports come from the dynamic range of the answering host. */
    public boolean isDynamic() {
        return text.equals("DYNAMIC");
    }

    /** Whether one of several ports is meant, so that a setting has to say which. */
    public boolean isChoice() {
        return text.indexOf('|') >= 0;
    }

    /** The ports and ranges that are all meant. Must be neither dynamic nor a choice. */
    public List<String> parts() {
        return isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
