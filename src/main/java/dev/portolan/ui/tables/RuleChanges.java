package dev.portolan.ui.tables;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.FirewallDiff;
import dev.portolan.analysis.FirewallRule;
import dev.portolan.text.Messages;
import dev.portolan.ui.grid.GridMemory;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/** A table of the rules that come and go at firewalls, each under its firewall and direction. */
public final class RuleChanges {

    private RuleChanges() {}

    /**
     * The table as a node.
     *
     * @param analysis says what hosts, zones and services are called
     * @param firewalls in the order in which they are to stand
     */
    public static Node table(Analysis analysis, List<FirewallDiff> firewalls, Messages words) {
        List<String> places = firewalls.stream().map(FirewallDiff::firewall).toList();
        Comparator<FirewallRule> order = Comparator.<FirewallRule>comparingInt(
                        rule -> places.indexOf(rule.hop().firewall()))
                .thenComparing(rule -> rule.hop().fromZone())
                .thenComparing(rule -> rule.hop().toZone())
                .thenComparing(FirewallRule::id);
        LiveTable<FirewallRule> table =
                new LiveTable<>(new Plans(words).changedRules(order), analysis, words, GridMemory.NONE);
        List<FirewallRule> come =
                firewalls.stream().flatMap(diff -> diff.open().stream()).toList();
        List<FirewallRule> go = firewalls.stream()
                .flatMap(diff -> diff.close().stream())
                .sorted(order)
                .toList();
        table.show(analysis, words.locale(), go, "");
        table.grid().foresee(come, go);
        return table.grid();
    }
}
