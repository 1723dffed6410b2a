package dev.portolan.export;

import dev.portolan.analysis.FirewallRule;
import dev.portolan.design.PortRange;
import java.util.List;

/**
 * The columns that every table of firewall rules has for other programs: ids; sets are separated by spaces. The last holds
 * those of the anchors that are in the user's own catalog.
 */
public final class RuleColumns {

    /** The names of the columns. */
    public static final List<String> HEADER = List.of(
            "firewall",
            "from_zone",
            "to_zone",
            "rule",
            "sources",
            "destinations",
            "transport",
            "ports",
            "phase",
            "need",
            "services",
            "anchors",
            "own");

    private RuleColumns() {}

    /** The values under {@link #HEADER}: a text each, or a list of texts where it is a set. */
    public static List<Object> values(FirewallRule rule) {
        return List.of(
                rule.hop().firewall(),
                rule.hop().fromZone(),
                rule.hop().toZone(),
                rule.id(),
                rule.sourceIds(),
                rule.destinationIds(),
                rule.transport().name(),
                rule.ports().ranges().stream().map(PortRange::toString).toList(),
                rule.phase().word(),
                rule.need().word(),
                rule.grounds().services(),
                rule.grounds().anchors(),
                rule.grounds().ownAnchors());
    }

    /** The same with each set as one text. */
    public static List<String> texts(FirewallRule rule) {
        return values(rule).stream().map(RuleColumns::text).toList();
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? String.join(" ", list.stream().map(String::valueOf).toList())
                : value.toString();
    }
}
