package dev.portolan.cli;

import dev.portolan.analysis.FirewallRule;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Endpoint;
import dev.portolan.design.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Firewall rules in columns for people: roles by their short names, long lists on several lines. */
final class RuleTable {

    private static final int WIDTH = 32;

    private final Catalog catalog;
    private final TextTable table;

    /** @param header names of the columns: those in front that the caller fills, then those of a rule */
    RuleTable(Catalog catalog, String... header) {
        this.catalog = catalog;
        table = new TextTable(header);
    }

    /** Adds a rule. */
    void row(FirewallRule rule, String... before) {
        List<String> ports =
                rule.ports().ranges().stream().map(Object::toString).toList();
        List<String> services = rule.grounds().services().stream()
                .map(id -> catalog.service(id).brief().in(Locale.ENGLISH))
                .distinct()
                .toList();
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
                                lines(services)))
                .toArray(String[]::new));
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
