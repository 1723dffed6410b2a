package dev.portolan.analysis;

import static dev.portolan.analysis.Designs.host;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AnalysisDiffTest {

    private final Catalog catalog = CatalogReader.shipped();
    private final Host pcs = host("PCS", "intranet", "client");
    private final Host server = host("SITE1", "intranet", "site-server");
    private final Host database = host("DB1", "intranet", "sql-server");

    private static Host managementPoint(String id, String zone) {
        return host(id, zone, new Placement("management-point", Map.of("protocol", "https")));
    }

    private AnalysisDiff diff(Design before, Design after) {
        return AnalysisDiff.of(Analyzer.analyze(before, catalog), Analyzer.analyze(after, catalog));
    }

    private static String text(AnalysisDiff diff) {
        return diff.firewalls().stream()
                .flatMap(firewall -> Stream.of(
                                Stream.of(firewall.firewall() + ": " + firewall.unchanged() + " unchanged"),
                                firewall.open().stream().map(rule -> "open  " + text(rule)),
                                firewall.close().stream().map(rule -> "close " + text(rule)))
                        .flatMap(lines -> lines))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(FirewallRule rule) {
        return rule.hop().fromZone() + " -> " + rule.hop().toZone() + ": "
                + String.join(" ", rule.sourceIds()) + " -> " + String.join(" ", rule.destinationIds()) + " "
                + rule.transport() + " " + rule.ports() + " for "
                + String.join(" ", rule.grounds().services());
    }

    @Test
    void aManagementPointMovesFromTheDmzToTheIntranet() {
        Host other = managementPoint("MP2", "dmz");
        Design before = Designs.perimeter("cb-2019-01", pcs, server, database, managementPoint("MP1", "dmz"), other);
        Design after =
                Designs.perimeter("cb-2019-01", pcs, server, database, managementPoint("MP1", "intranet"), other);
        assertEquals("""
                be: 0 unchanged
                close dmz -> intranet: MP1 -> SITE1 TCP 135, 445, 49152-65535 for rpc-dynamic rpc-endpoint-mapper smb
                close dmz -> intranet: MP1 -> DB1 TCP 1433 for sql-over-tcp
                close intranet -> dmz: PCS -> MP1 TCP 443, 10123 for client-notification https
                close intranet -> dmz: SITE1 -> MP1 TCP 135, 445, 49152-65535 for rpc-dynamic rpc-endpoint-mapper smb
                """, text(diff(before, after)));
    }

    @Test
    void anotherEditionNamesOtherPorts() {
        Design design = Designs.perimeter(
                "cb-2017-03", managementPoint("MP1", "dmz"), host("DC1", "intranet", "domain-controller"));
        assertEquals("""
                be: 0 unchanged
                open  dmz -> intranet: MP1 -> DC1 UDP 389 for ldap
                close dmz -> intranet: MP1 -> DC1 TCP 3269 for global-catalog-ldap-ssl
                close dmz -> intranet: MP1 -> DC1 UDP 135 for rpc-endpoint-mapper
                """, text(diff(design, design.withEdition("cb-2025-12"))));
    }

    @Test
    void aRuleThatGrowsShowsWhatItGainsUnderItsId() {
        Design before = Designs.perimeter("cb-2019-01", pcs, managementPoint("MP1", "dmz"));
        Design after =
                Designs.perimeter("cb-2019-01", pcs, managementPoint("MP1", "dmz"), managementPoint("MP2", "dmz"));
        FirewallDiff diff = diff(before, after).firewalls().getFirst();
        assertEquals(List.of("MP2"), diff.open().getFirst().destinationIds());
        assertEquals(
                Analyzer.analyze(before, catalog).rules().at("be").getFirst().id(),
                diff.open().getFirst().id());
        assertTrue(diff.close().isEmpty());
        assertFalse(diff.isEmpty());
    }

    @Test
    void aFirewallMayBeThereOnOneSideOnly() {
        Design before = Designs.perimeter("cb-2019-01", pcs, managementPoint("MP1", "dmz"));
        Design after = before.withFirewalls(List.of(new Firewall("new", List.of("dmz", "intranet"))));
        AnalysisDiff diff = diff(before, after);
        assertEquals(
                List.of("be", "new"),
                diff.firewalls().stream().map(FirewallDiff::firewall).toList());
        assertEquals(1, diff.firewalls().getFirst().close().size());
        assertEquals(1, diff.firewalls().getLast().open().size());
    }

    @Test
    void aHostWithAnotherIdIsAnotherHost() {
        Design before = Designs.perimeter("cb-2019-01", pcs, managementPoint("MP1", "dmz"));
        Design after = Designs.perimeter("cb-2019-01", pcs, managementPoint("MP2", "dmz"));
        FirewallDiff diff = diff(before, after).firewalls().getFirst();
        assertEquals(1, diff.open().size());
        assertEquals(1, diff.close().size());
        assertTrue(diff(before, before.withHosts(before.hosts().reversed())).isEmpty(), "order is no difference");
    }
}
