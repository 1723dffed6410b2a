package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.design.Design;
import dev.portolan.design.Extras;
import dev.portolan.design.Firewall;
import dev.portolan.design.Layout;
import dev.portolan.design.Settings;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RoutesTest {

    private static Routes routes(String zones, Firewall... firewalls) {
        List<Zone> list = Arrays.stream(zones.split(" "))
                .map(id -> new Zone(id, ZoneKind.INTRANET))
                .toList();
        return Routes.of(new Design(
                "",
                "",
                "",
                list,
                List.of(firewalls),
                List.of(),
                List.of(),
                Settings.DEFAULT,
                Layout.NONE,
                Extras.NONE));
    }

    private static Firewall wall(String id, String... zones) {
        return new Firewall(id, List.of(zones));
    }

    @Test
    void withinAZoneNothingIsCrossed() {
        assertEquals(Optional.of(List.of()), routes("a b").between("a", "a"));
    }

    @Test
    void zonesWithoutAFirewallHaveNoWay() {
        assertEquals(Optional.empty(), routes("a b").between("a", "b"));
    }

    @Test
    void theFewestFirewallsWin() {
        Routes routes = routes("a b c", wall("ab", "a", "b"), wall("bc", "b", "c"), wall("ac", "a", "c"));
        assertEquals(Optional.of(List.of(new Hop("ac", "a", "c"))), routes.between("a", "c"));
    }

    @Test
    void aFirewallWithManyLegsIsOneHop() {
        Routes routes = routes("a b c", wall("w", "a", "b", "c"));
        assertEquals(Optional.of(List.of(new Hop("w", "c", "b"))), routes.between("c", "b"));
    }

    @Test
    void theOrderOfFirewallsSettlesATieForBothDirections() {
        Routes routes = routes(
                "a b c d", wall("bd", "b", "d"), wall("cd", "c", "d"), wall("ac", "a", "c"), wall("ab", "a", "b"));
        assertEquals(Optional.of(List.of(new Hop("ac", "a", "c"), new Hop("cd", "c", "d"))), routes.between("a", "d"));
        assertEquals(Optional.of(List.of(new Hop("cd", "d", "c"), new Hop("ac", "c", "a"))), routes.between("d", "a"));
    }

    @Test
    void theSearchStartsFromTheZoneThatComesFirst() {
        Routes routes = routes(
                "d a b c", wall("bd", "b", "d"), wall("cd", "c", "d"), wall("ac", "a", "c"), wall("ab", "a", "b"));
        assertEquals(Optional.of(List.of(new Hop("ab", "a", "b"), new Hop("bd", "b", "d"))), routes.between("a", "d"));
    }
}
