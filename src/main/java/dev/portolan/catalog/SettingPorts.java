package dev.portolan.catalog;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks that a row of the user's prints the port that its setting stands for. A setting always gives a port, its default
 * where nobody sets it; so another number in the row would never be computed, and nobody would notice.
 */
final class SettingPorts {

    private final Paths paths;

    /** What the editions that ship print beside a setting. */
    private final Map<String, Set<String>> printed = new TreeMap<>();

    SettingPorts(Catalog catalog, Paths paths) {
        this.paths = paths;
        catalog.editions().stream()
                .filter(edition -> !edition.own())
                .flatMap(edition -> edition.connections(true).stream())
                .filter(connection -> !connection.own())
                .flatMap(connection -> connection.rows().stream())
                .forEach(this::collect);
    }

    private void collect(PortUse row) {
        if (!row.setting().isEmpty()) {
            Set<String> ports = printed.computeIfAbsent(tail(row.setting()), key -> new LinkedHashSet<>());
            ports.addAll(choices(row.udp().text()));
            ports.addAll(choices(row.tcp().text()));
        }
    }

    /**
     * Checks a row.
     *
     * @param transcribed whether it may print what an article prints, which names a port of its own at times
     */
    void check(Spot row, String from, String to, boolean transcribed) {
        String setting = row.at("setting").text();
        if (setting.isEmpty()) {
            return;
        }
        Set<String> standards = standards(setting, from, to);
        Set<String> possible = new LinkedHashSet<>(standards);
        if (transcribed) {
            possible.addAll(printed.getOrDefault(tail(setting), Set.of()));
        }
        for (Spot cell : List.of(row.at("udp"), row.at("tcp"))) {
            if (cell.exists()
                    && !standards.isEmpty()
                    && choices(cell.text()).stream().noneMatch(possible::contains)) {
                String standard = String.join(" or ", standards);
                cell.fault(cell.shown() + " is not what \"" + setting + "\" is where nobody sets it, " + standard
                        + "; write that, or remove \"setting\"");
            }
        }
    }

    /** The ports that the setting has where nobody sets it; none where then the printed one holds. */
    private Set<String> standards(String setting, String from, String to) {
        if (tail(setting).startsWith("site.")) {
            return printed.getOrDefault(tail(setting), Set.of());
        }
        Set<String> standards = new LinkedHashSet<>();
        paths.option(setting.startsWith("from.") ? from : to, tail(setting)).stream()
                .flatMap(option -> Stream.concat(
                        Stream.ofNullable(option.standard()),
                        Stream.of(option.defaults(), option.overrides())
                                .flatMap(Collection::stream)
                                .map(Option.ConditionalValue::value)))
                .map(String::valueOf)
                .forEach(standards::add);
        return standards;
    }

    private static Collection<String> choices(String ports) {
        return ports.isEmpty() ? List.of() : List.of(ports.split("\\|"));
    }

    private static String tail(String setting) {
        return setting.substring(setting.indexOf('.') + 1);
    }
}
