package dev.portolan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the program was started with.
 *
 * @param catalog the folder that {@code --catalog} names; null: none
 * @param rest all but that: nothing or a file for the window, or a command
 */
record Start(@Nullable String catalog, List<String> rest) {

    private static final String CATALOG = "--catalog";

    /** What stands where the system gave a character that its character set does not have. */
    private static final String REPLACED = "\uFFFD";

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

    /**
     * The first argument that came garbled, as the character set of the locale cannot express it.
     *
     * @param charset the name of that character set
     */
    Optional<String> garbled(String charset) {
        return charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())
                ? Optional.empty()
                : Stream.concat(Stream.ofNullable(catalog), rest.stream())
                        .filter(argument -> argument.contains(REPLACED))
                        .findFirst();
    }

    /** Whether something of that name is there; never where the system knows no such names. */
    static boolean exists(String name) {
        try {
            return !name.isBlank() && Files.exists(Path.of(name));
        } catch (InvalidPathException _) {
            return false;
        }
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
