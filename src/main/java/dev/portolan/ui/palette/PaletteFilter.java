package dev.portolan.ui.palette;

import dev.portolan.catalog.Endpoint;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the search field finds: every word of the query is somewhere in the id, the abbreviation, or the name in English or
 * in the language of the window. People who read Japanese menus still say "MP" and "management point".
 */
record PaletteFilter(String query, Locale locale) {

    boolean matches(Endpoint endpoint) {
        String text = String.join(
                        "\n",
                        endpoint.id(),
                        endpoint.abbreviation(),
                        endpoint.names().en(),
                        endpoint.names().in(locale))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains);
    }
}
