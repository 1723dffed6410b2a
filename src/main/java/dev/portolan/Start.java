package dev.portolan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program was started with.
 *
 * @param catalog the folder that {@code --catalog} names; null: none
 * @param rest all but that: nothing or a file for the window, or a command
 */
record Start(@Nullable String catalog, List<String> rest) {

    private static final String CATALOG = "--catalog";

    Start {
        rest = List.copyOf(rest);
    }

    /** Finds the option wherever it stands; without its value it stays, for the commands to refuse. */
    static Start of(String... arguments) {
        List<String> rest = new ArrayList<>();
        String catalog = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(CATALOG) && i + 1 < arguments.length) {
                i++;
                catalog = arguments[i];
            } else if (arguments[i].startsWith(CATALOG + "=")) {
                catalog = arguments[i].substring(CATALOG.length() + 1);
            } else {
                rest.add(arguments[i]);
            }
        }
        return new Start(catalog, rest);
    }

    /** The arguments for the window. */
    String[] forWindow() {
        List<String> arguments = new ArrayList<>(rest);
        if (catalog != null) {
            arguments.add(CATALOG + "=" + catalog);
        }
        return arguments.toArray(String[]::new);
    }
}
