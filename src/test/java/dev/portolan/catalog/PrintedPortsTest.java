package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Port cells as the contract writes them. */
class PrintedPortsTest {

    @ParameterizedTest
    @CsvSource({
        "'',          true,  false, false",
        "80,          false, false, false",
        "67 68,       false, false, false",
        "10140-10155, false, false, false",
        "80|8530,     false, false, true",
        "DYNAMIC,     false, true,  false"
    })
    void kind(String text, boolean empty, boolean dynamic, boolean choice) {
        PrintedPorts ports = new PrintedPorts(text);
        assertEquals(empty, ports.isEmpty());
        assertEquals(dynamic, ports.isDynamic());
        assertEquals(choice, ports.isChoice());
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "443, 443", "67 68, 67;68", "63000-64000, 63000-64000"})
    void parts(String text, String parts) {
        List<String> expected = parts.isEmpty() ? List.of() : List.of(parts.split(";"));
        assertEquals(expected, new PrintedPorts(text).parts());
    }
}
