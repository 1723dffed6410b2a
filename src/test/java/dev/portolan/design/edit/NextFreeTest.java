package dev.portolan.design.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextFreeTest {

    @ParameterizedTest
    @CsvSource({
        "DMZ1, DMZ2",
        "MP09, MP10",
        "MP01, MP02",
        "CLIENTS, CLIENTS-2",
        "dmz-2, dmz-3",
        "7, 8",
        "web.example.com, web.example.com-2",
        "a123456789, a123456790"
    })
    void idsCountOn(String id, String next) {
        NextFree ids = NextFree.ids(List.of(id));
        assertEquals(next, ids.take(id));
    }

    @ParameterizedTest
    @CsvSource({"Laptops, Laptops 2", "Branch 2, Branch 3", "Windows 2019, Windows 2019 2", "R2, R2 2"})
    void namesCountOnlyWhatCounts(String name, String next) {
        NextFree names = NextFree.names(List.of(name));
        assertEquals(next, names.take(name));
    }

    @Test
    void whatIsFreeIsTakenAsItIs() {
        NextFree ids = NextFree.ids(List.of("dmz"));
        assertEquals("lan", ids.take("lan"));
        assertEquals("lan-2", ids.take("lan"), "it is taken from then on");
        assertEquals("DMZ-2", ids.take("DMZ"), "case alone sets nothing apart");
    }

    @Test
    void manyCopiesFollowEachOther() {
        NextFree ids = NextFree.ids(List.of("H1", "H2", "H3", "H7"));
        assertEquals(
                List.of("H4", "H5", "H6", "H8"),
                List.of(ids.take("H1"), ids.take("H2"), ids.take("H3"), ids.take("H7")));
    }
}
