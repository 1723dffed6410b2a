package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.design.Design;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import dev.portolan.diagram.Drawing;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NeighboursTest {

    private final Drawing drawing = ReadingOrderTest.drawn(ReadingOrderTest.placed());

    private static Element role(int index) {
        return new RoleElement("DMZ1", index);
    }

    static Stream<Arguments> ways() {
        Element dmz = new ZoneElement("dmz");
        Element upper = new HostElement("DMZ1");
        Element lower = new HostElement("DMZ2");
        Element wall = new FirewallElement("fe");
        return Stream.of(
                Arguments.of(dmz, KeyCode.DOWN, upper),
                Arguments.of(dmz, KeyCode.LEFT, wall),
                Arguments.of(dmz, KeyCode.RIGHT, new FirewallElement("be")),
                Arguments.of(upper, KeyCode.UP, dmz),
                Arguments.of(upper, KeyCode.DOWN, role(0)),
                Arguments.of(role(0), KeyCode.RIGHT, role(1)),
                Arguments.of(role(1), KeyCode.LEFT, role(0)),
                Arguments.of(role(1), KeyCode.DOWN, role(2)),
                Arguments.of(role(2), KeyCode.UP, role(0)),
                Arguments.of(role(1), KeyCode.UP, upper),
                Arguments.of(role(2), KeyCode.DOWN, lower),
                Arguments.of(role(0), KeyCode.LEFT, wall),
                Arguments.of(lower, KeyCode.UP, upper),
                Arguments.of(wall, KeyCode.LEFT, new HostElement("Laptops")),
                Arguments.of(new HostElement("Laptops"), KeyCode.RIGHT, wall));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void leadsTo(Element from, KeyCode key, Element to) {
        assertEquals(Optional.of(to), Neighbours.of(drawing, from, key));
    }

    @Test
    void atTheEdgeNothingFollows() {
        assertEquals(Optional.empty(), Neighbours.of(drawing, new HostElement("Laptops"), KeyCode.LEFT));
        assertEquals(Optional.empty(), Neighbours.of(drawing, new HostElement("nobody"), KeyCode.LEFT));
    }

    @Test
    void foldedRolesAreReachedToo() {
        assertEquals(
                Optional.of(new RoleElement("MP1", 7)),
                Neighbours.of(drawing, new RoleElement("MP1", 5), KeyCode.DOWN));
    }

    @Test
    void anEmptyZoneIsReached() {
        Design design = ReadingOrderTest.placed();
        List<Zone> zones = new ArrayList<>(design.zones());
        zones.add(new Zone("empty", ZoneKind.DMZ));
        Drawing more = ReadingOrderTest.drawn(design.withZones(zones));
        assertEquals(
                Optional.of(new ZoneElement("empty")), Neighbours.of(more, new HostElement("SITE1"), KeyCode.RIGHT));
    }
}
