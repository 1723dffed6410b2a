package dev.portolan.cli;

import dev.portolan.analysis.FirewallRule;
import dev.portolan.analysis.Grounds;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import dev.portolan.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Firewall rules in columns for people: roles by their short names, long lists on several lines. */
final class RuleTable {

    private static final int WIDTH = 32;

    private final Catalog catalog;
    private final Messages words;
    private final TextTable table;

    /** @param header key of the names of the columns: those in front that the caller fills, then those of a rule */
    RuleTable(Workplace place, String header) {
        catalog = place.catalog();
        words = place.words();
        table = new TextTable(words.get(header).split("\\|", -1));
    }

    /** Adds a rule. */
    void row(FirewallRule rule, String... before) {
        List<String> ports =
                rule.ports().ranges().stream().map(Object::toString).toList();
        table.row(Stream.concat(
                        Stream.of(before),
                        Stream.of(
                                rule.id(),
                                end(rule.sources(), rule.fromRoles()),
                                end(rule.destinations(), rule.toRoles()),
                                rule.transport().name(),
                                lines(ports),
                                rule.phase().word(),
                                rule.need().word(),
                                lines(services(rule.grounds()))))
                .toArray(String[]::new));
    }

    /** Short names of the services; one that the user's own catalog asks for is marked, beside one that an article does. */
    private List<String> services(Grounds grounds) {
        Stream<String> own = names(grounds.services(true)).map(name -> words.get("own", name));
        return Stream.concat(names(grounds.services(false)), own).distinct().toList();
    }

    private Stream<String> names(List<String> services) {
        return services.stream()
                .map(id -> catalog.service(id).brief().in(Locale.ENGLISH))
                .sorted(String.CASE_INSENSITIVE_ORDER);
    }

    private String end(List<Host> hosts, List<String> roles) {
        List<String> ids = hosts.stream().map(Host::id).toList();
        List<String> names = roles.stream()
                .map(role -> catalog.endpoint(role).map(Endpoint::abbreviation).orElse(role))
                .toList();
        return lines(ids) + "\n(" + lines(names) + ")";
    }

    /** The words with commas, broken into lines. */
    private static String lines(List<String> words) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            if (!line.isEmpty() && line.length() + word.length() + 2 > WIDTH) {
                lines.add(line + ",");
                line = word;
            } else {
                line = line.isEmpty() ? word : line + ", " + word;
            }
        }
        lines.add(line);
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
