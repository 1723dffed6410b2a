package dev.portolan.ui;

import java.util.List;

/**
 * The name of a step as the user reads it behind "Undo".
 *
 * @param key of the message
 * @param args what stands in it: titles of hosts, zones and roles, as shown
 */
public record EditName(String key, List<String> args) {

    public EditName {
        args = List.copyOf(args);
    }

    public EditName(String key, String... args) {
        this(key, List.of(args));
    }
}
