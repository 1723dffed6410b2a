package dev.portolan.ui.canvas;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Option;
import dev.portolan.design.Placement;
import dev.portolan.explain.OptionWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options of a role that are answered with yes or no, or one of a few words, and have a name to show. */
record Offered(Catalog catalog, OptionWords words) {

    /** Yes or no. */
    List<Option> flags(String role) {
        return options(role, Option.Type.FLAG);
    }

    /** One of a few words, each with a name to show. */
    List<Option> choices(String role) {
        return options(role, Option.Type.CHOICE).stream()
                .filter(option -> option.values().stream().allMatch(value -> words.knows(option.id(), value)))
                .toList();
    }

    private List<Option> options(String role, Option.Type type) {
        return catalog.endpoint(role).stream()
                .flatMap(endpoint -> endpoint.options().stream())
                .filter(option -> option.type() == type && words.knows(option.id()))
                .toList();
    }

    String name(Option option) {
        return capital(words.option(option.id()));
    }

    String name(Option option, String value) {
        return capital(words.value(option.id(), value));
    }

    /** Whether a flag is set, or set by default where nobody has set it. */
    static boolean isSet(Placement role, Option flag) {
        Object value = role.option(flag.id());
        return Boolean.TRUE.equals(value == null ? flag.standard() : value);
    }

    /** What to set for a flag; null where that is its default anyway. */
    static @Nullable Object value(Option flag, boolean set) {
        boolean standard = flag.defaults().isEmpty() && Boolean.valueOf(set).equals(flag.standard());
        return standard ? null : set;
    }

    /** Names are written as in the middle of a sentence. */
    private static String capital(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }
}
