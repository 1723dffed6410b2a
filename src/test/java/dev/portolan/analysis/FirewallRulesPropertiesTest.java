package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules permit what crosses and no more, and keep their ids. */
final class FirewallRulesPropertiesTest {

    private static final int DESIGNS = 300;

    private final Catalog catalog = CatalogReader.shipped();

    @Test
    void rulesPermitWhatCrossesEachThingOnce() {
        RandomTopologies random = new RandomTopologies(catalog, 20_251_208);
        long crossings = 0;
        long rules = 0;
        long several = 0;
        for (int i = 0; i < DESIGNS; i++) {
            Analysis analysis = Analyzer.analyze(random.nextCrowded(), catalog);
            assertEquals(
                    PermittedPorts.ofCrossings(analysis),
                    PermittedPorts.ofRules(analysis.rules().stream()),
                    "design " + i);
            crossings += analysis.crossings().size();
            rules += analysis.rules().size();
            several += analysis.rules().stream()
                    .filter(rule ->
                            rule.sources().size() > 1 || rule.destinations().size() > 1)
                    .count();
        }
        assertTrue(crossings > 2 * rules, crossings + " crossings make " + rules + " rules");
        assertTrue(several > DESIGNS, "hosts are joined");
    }

    @Test
    void rulesDoNotDependOnTheOrderOfTheFile() {
        RandomTopologies random = new RandomTopologies(catalog, 20_190_129);
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.nextCrowded();
            Analysis one = Analyzer.analyze(design, catalog);
            Analysis other = Analyzer.analyze(random.shuffled(design), catalog);
            assertEquals(lines(one), lines(other), "design " + i);
        }
    }

    @Test
    void idsAreUniqueAtAFirewall() {
        RandomTopologies random = new RandomTopologies(catalog, 20_170_320);
        for (int i = 0; i < DESIGNS; i++) {
            Set<String> seen = new HashSet<>();
            Analyzer.analyze(random.nextCrowded(), catalog).rules().stream()
                    .forEach(rule -> assertTrue(seen.add(rule.hop().firewall() + " " + rule.id()), rule.id()));
        }
    }

    /** A zone of its own with clients: they talk to much that is there, but rules of others stay as they are. */
    @Test
    void whatIsAddedLeavesOtherRulesTheirIds() {
        RandomTopologies random = new RandomTopologies(catalog, 42);
        int same = 0;
        int added = 0;
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.nextCrowded();
            Map<Meaning, List<FirewallRule>> before = byMeaning(design);
            Map<Meaning, List<FirewallRule>> after = byMeaning(withBranch(design));
            for (Map.Entry<Meaning, List<FirewallRule>> entry : after.entrySet()) {
                List<FirewallRule> old = before.get(entry.getKey());
                if (old == null) {
                    added++;
                } else if (contents(old).equals(contents(entry.getValue()))) {
                    assertEquals(ids(old), ids(entry.getValue()));
                    same++;
                } else {
                    String code = old.getFirst().id().substring(0, 4);
                    entry.getValue().forEach(rule -> assertTrue(rule.id().startsWith(code), rule.id()));
                }
            }
            assertTrue(after.keySet().containsAll(before.keySet()));
        }
        assertTrue(same > 3 * DESIGNS, "most rules have nothing to do with the branch");
        assertTrue(added > DESIGNS, "the branch needs rules");
    }

    private static Design withBranch(Design design) {
        List<Zone> zones = new ArrayList<>(design.zones());
        zones.add(new Zone("branch", ZoneKind.INTRANET));
        List<Firewall> firewalls = new ArrayList<>(design.firewalls());
        firewalls.add(new Firewall("to-branch", List.of("z0", "branch")));
        List<Host> hosts = new ArrayList<>(design.hosts());
        hosts.add(new Host("branch-pcs", "branch", "P01", List.of(new Placement("client"))));
        hosts.add(new Host("branch-dp", "branch", "S01", List.of(new Placement("distribution-point"))));
        return design.withZones(zones).withFirewalls(firewalls).withHosts(hosts);
    }

    private record Meaning(Hop hop, List<String> from, List<String> to, Transport transport, String phase) {}

    private Map<Meaning, List<FirewallRule>> byMeaning(Design design) {
        Map<Meaning, List<FirewallRule>> rules = new HashMap<>();
        Analyzer.analyze(design, catalog).rules().stream()
                .forEach(rule -> rules.computeIfAbsent(
                                new Meaning(
                                        rule.hop(),
                                        rule.fromRoles(),
                                        rule.toRoles(),
                                        rule.transport(),
                                        rule.phase().word()),
                                meaning -> new ArrayList<>())
                        .add(rule));
        return rules;
    }

    private static List<String> contents(List<FirewallRule> rules) {
        return rules.stream()
                .map(rule -> rule.sourceIds() + " " + rule.destinationIds() + " " + rule.ports())
                .toList();
    }

    private static List<String> ids(List<FirewallRule> rules) {
        return rules.stream().map(FirewallRule::id).toList();
    }

    private static List<String> lines(Analysis analysis) {
        return analysis.rules().stream()
                .map(rule -> rule.hop() + " " + rule.id() + " " + rule.permit() + " " + rule.sourceIds() + " "
                        + rule.destinationIds() + " " + rule.grounds())
                .toList();
    }
}
