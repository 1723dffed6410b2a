package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.PortRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortSetTest {

    private static PortSet set(String text) {
        return PortSet.of(text == null ? List.of() : PortRange.parseList(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "443,80 | 80, 443",
                "8531,8530 | 8530-8531",
                "80,80 | 80",
                "10-20,15-30,31 | 10-31",
                "10-40,20-30,50 | 10-40, 50",
                "65535,1 | 1, 65535",
            })
    void joinsWhatOverlapsOrTouches(String any, String joined) {
        assertEquals(joined, set(any).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80,443 | 443 | 80",
                "1-65535 | 80,443 | 1-79, 81-442, 444-65535",
                "10-20 | 1-10,20-30 | 11-19",
                "10-20 | 10-20 | ''",
                "10-20 | 30 | 10-20",
                "10-20,30-40 | 15-35 | 10-14, 36-40",
                "65535 | 65535 | ''",
                "80 | | 80",
            })
    void leavesWhatIsNotInTheOther(String own, String other, String left) {
        assertEquals(left, set(own).minus(set(other)).toString());
    }

    @Test
    void knowsWhatOverlaps() {
        PortSet ports = set("80,8530-8531");
        assertTrue(ports.overlaps(new PortRange(8000, 8530)));
        assertTrue(ports.overlaps(PortRange.of(80)));
        assertFalse(ports.overlaps(new PortRange(81, 8529)));
        assertTrue(set(null).isEmpty());
    }

    @Test
    void refusesRangesThatAreNotApart() {
        assertThrows(
                IllegalArgumentException.class, () -> new PortSet(List.of(PortRange.of(80), new PortRange(81, 82))));
        assertThrows(IllegalArgumentException.class, () -> new PortSet(List.of(PortRange.of(443), PortRange.of(80))));
    }
}
