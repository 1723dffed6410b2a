package dev.portolan.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids that files of a catalog folder can name, by the key of the list that defines them: {@code endpoints},
 * {@code services} and so on.
 *
 * @param shipped those of the program
 * @param own those of the folder, in the order of its files, also where an id stands twice
 */
record Known(Map<String, Set<String>> shipped, Map<String, List<String>> own) {

    Known {
        shipped = Map.copyOf(shipped);
        own = Map.copyOf(own);
    }

    /** The ids of a list, the program's first. */
    Set<String> all(String list) {
        Set<String> ids = new LinkedHashSet<>(shipped.getOrDefault(list, Set.of()));
        ids.addAll(own.getOrDefault(list, List.of()));
        return ids;
    }

    /** A new id for a list, of small letters, digits and hyphens. */
    Shape fresh(String list) {
        return fresh(list, ID);
    }

    /** A new id of a form for a list. */
    Shape fresh(String list, Shape form) {
        return form.then(spot -> {
            if (shipped.getOrDefault(list, Set.of()).contains(spot.text())) {
                spot.fault("the id " + spot.shown() + " ships with Portolan; choose another, such as \"own-"
                        + spot.text() + "\"");
            } else if (own.getOrDefault(list, List.of()).stream()
                            .filter(spot.text()::equals)
                            .count()
                    > 1) {
                spot.fault("the id " + spot.shown() + " stands twice; choose another for one of the two");
            }
        });
    }

    /** The id of something in a list; {@code what} is one of it, for example {@code service}. */
    Shape named(String list, String what) {
        return spot -> {
            Set<String> ids = all(list);
            if (!spot.node().isTextual() || !ids.contains(spot.text())) {
                spot.fault("there is no " + what + " " + spot.shown() + "; " + Choices.advice(spot.text(), ids)
                        + (list.equals("editions") ? "" : ", or add it to " + list + ".json"));
            }
        };
    }

    static final Shape ID = Shape.matching(
            "[a-z0-9]+(-[a-z0-9]+)*", "an id", "write small letters, digits and single hyphens, such as remote-tool");
}
