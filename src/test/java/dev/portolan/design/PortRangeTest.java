package dev.portolan.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortRangeTest {

    @Test
    void readsListsOfPortsAndRanges() {
        assertEquals(
                List.of(PortRange.of(443), new PortRange(10140, 10155)), PortRange.parseList(" 443,10140 - 10155 "));
        assertEquals("10140-10155", new PortRange(10140, 10155).toString());
        assertEquals("1", PortRange.of(1).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "443,",
                "0",
                "65536",
                "2-1",
                "+443",
                "-443",
                "443-",
                "٤٤٣",
                "99999999999",
                "1-2-3",
                "http"
            })
    void refusesWhatIsNoPort(String text) {
        assertThrows(IllegalArgumentException.class, () -> PortRange.parseList(text));
    }

    @Test
    void theFirstPortsOfARange() {
        assertEquals(new PortRange(10140, 10143), new PortRange(10140, 10155).firstPorts(4));
        assertEquals(new PortRange(10140, 10155), new PortRange(10140, 10155).firstPorts(99));
        assertEquals(PortRange.of(10140), new PortRange(10140, 10155).firstPorts(0));
    }
}
