package dev.portolan.analysis;

import static dev.portolan.analysis.Designs.host;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.catalog.PortUse.Need;
import dev.portolan.catalog.PortUse.Phase;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FirewallRulesTest {

    private static final Hop IN = new Hop("fe", "internet", "dmz");

    private final Catalog catalog = CatalogReader.shipped();
    private final Host clients = host("NET", "internet", "client");

    private static Host managementPoint(String id) {
        return host(
                id,
                "dmz",
                new Placement("management-point", Map.of("protocol", "https", "clientConnections", "internet")));
    }

    private static Host statusPoint(String id) {
        return host(id, "dmz", new Placement("fallback-status-point", Map.of("clientConnections", "internet")));
    }

    private FirewallRules rules(Host... hosts) {
        return Analyzer.analyze(Designs.perimeter("cb-2025-12", hosts), catalog).rules();
    }

    private static FirewallRule only(List<FirewallRule> rules) {
        assertEquals(1, rules.size(), rules.toString());
        return rules.getFirst();
    }

    @Test
    void aRuleTellsWhatItIsFor() {
        FirewallRule rule = only(rules(clients, managementPoint("MP1")).byHop().getOrDefault(IN, List.of()));
        assertEquals(List.of("NET"), rule.sourceIds());
        assertEquals(List.of("MP1"), rule.destinationIds());
        assertEquals("443, 10123", rule.ports().toString());
        assertEquals(Transport.TCP, rule.transport());
        assertEquals(Phase.OPERATION, rule.phase());
        assertEquals(Need.REQUIRED, rule.need(), "only one of the two ports is optional");
        assertEquals(List.of("client-notification", "https"), rule.grounds().services());
        assertEquals(List.of("BKMK_PortsClient-MP"), rule.grounds().anchors());
        assertEquals(1, rule.grounds().purposes().size());
        assertEquals(List.of("client"), rule.fromRoles());
        assertEquals(List.of("management-point"), rule.toRoles());
    }

    @Test
    void aSecondManagementPointExtendsTheRule() {
        FirewallRule one = only(rules(clients, managementPoint("MP1")).at("fe"));
        FirewallRule two = only(
                rules(clients, managementPoint("A-MP"), managementPoint("MP1")).at("fe"));
        assertEquals(List.of("A-MP", "MP1"), two.destinationIds());
        assertEquals(one.id(), two.id());
    }

    @Test
    void anotherRoleLeavesTheRuleAlone() {
        FirewallRule before = only(rules(clients, managementPoint("MP1")).at("fe"));
        List<FirewallRule> after =
                rules(clients, managementPoint("MP1"), statusPoint("FSP1")).at("fe");
        assertEquals(2, after.size());
        assertTrue(after.contains(before));
    }

    @Test
    void rulesOfTheSameMeaningShareTheBeginningOfTheirIds() {
        Host http = host("MP2", "dmz", new Placement("management-point", Map.of("clientConnections", "both")));
        Host pcs = host("PCS", "intranet", "client");
        String id = rules(pcs, managementPoint("MP1"), http).at("be").stream()
                .filter(rule -> rule.fromRoles().equals(List.of("client")))
                .findFirst()
                .orElseThrow()
                .id();
        Host https = host(
                "MP3",
                "dmz",
                new Placement("management-point", Map.of("clientConnections", "both", "protocol", "https")));
        List<FirewallRule> apart = rules(pcs, http, https).at("be").stream()
                .filter(rule -> rule.fromRoles().equals(List.of("client")))
                .toList();
        assertEquals(
                List.of("80, 443, 10123", "443, 10123"),
                apart.stream().map(rule -> rule.ports().toString()).toList());
        apart.forEach(rule -> assertTrue(rule.id().startsWith(id + "-"), rule.id()));
        assertNotEquals(apart.getFirst().id(), apart.getLast().id());
    }

    @Test
    void installationLeavesOutWhatOperationNeeds() {
        Host server = host("SITE1", "intranet", "site-server");
        Host updates = host(
                "SUP1",
                "dmz",
                new Placement("software-update-point", Map.of("clientConnections", "internet", "syncSource", "none")));
        List<FirewallRule> rules =
                rules(server, updates).byHop().getOrDefault(new Hop("be", "dmz", "intranet"), List.of());
        List<FirewallRule> operation = rules.stream()
                .filter(rule -> rule.phase() == Phase.OPERATION && rule.transport() == Transport.TCP)
                .toList();
        assertTrue(only(operation).grounds().anchors().contains("BKMK_IBCMports"), "SMB is for the installation too");
        assertTrue(rules.stream().noneMatch(rule -> rule.phase() == Phase.INSTALL), rules.toString());
    }

    @Test
    void aLargePerimeterHasFewRules() {
        List<Host> hosts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            hosts.add(host("NET" + i, "internet", "client"));
            hosts.add(managementPoint("MP" + i));
        }
        Design design = Designs.perimeter("cb-2025-12", hosts.toArray(Host[]::new));
        FirewallRule rule = only(Analyzer.analyze(design, catalog).rules().at("fe"));
        assertEquals(300, rule.sources().size());
        assertEquals(300, rule.destinations().size());
    }
}
