package dev.portolan.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.RandomDesigns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DesignRoundTripTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DesignReader reader = new DesignReader(CatalogReader.shipped());

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(DesignFile.ENDING))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aScenarioKeepsItsMeaning(Path file) throws IOException {
        Design design = reader.read(file);
        String text = DesignWriter.text(design);
        assertEquals(design, reader.read(text));
        assertEquals(text, DesignWriter.text(reader.read(text)));
        assertEquals(JSON.readTree(Files.readString(file)), JSON.readTree(text), "as another reader sees it");
    }

    @Test
    void thereAreScenarios() throws IOException {
        assertTrue(scenarios().size() >= 14, "the contract's cases are here");
    }

    @Test
    void readingUndoesWriting() {
        for (long seed = 0; seed < 500; seed++) {
            Design design = new RandomDesigns(seed).next();
            byte[] bytes = DesignWriter.bytes(design);
            Design read = reader.read(FileText.decode(bytes));
            assertEquals(design, read, "seed " + seed);
            assertArrayEquals(bytes, DesignWriter.bytes(read), "seed " + seed);
        }
    }

    /** Every key of the format is in here, each kind of object with unknown keys, in the order in which it is written. */
    private static final String WHOLE = """
            {
              "portolan": 1,
              "name": "Whole",
              "description": "Everything there is",
              "edition": "cb-2019-01",
              "zones": [
                {"id": "internet", "kind": "internet"},
                {"id": "dmz", "name": "Perimeter", "kind": "dmz", "colour": {"hue": 40, "shades": [1, 2.50, null]}}
              ],
              "firewalls": [
                {"id": "fe", "name": "Front", "between": ["internet", "dmz"], "allows": [
                  {"from": "any", "to": "dmz", "transport": "TCP", "ports": "443"},
                  {"from": "internet", "to": "10.0.0.0/8", "transport": "any", "ports": "any", "comment": "old"}
                ], "vendor": null}
              ],
              "sites": [
                {"code": "CAS", "type": "central-administration"},
                {"code": "P01", "name": "Plant", "type": "primary", "parent": "CAS", "clientPorts": {"http": [80, 8080], \
            "https": [443], "notification": 10123, "wakeOnLan": 9, "wakeUpProxy": 25536, "quic": 443}, "mode": "native", \
            "wakeUp": "off", "version": "1802", "customWebsite": true, "owner": "me"}
              ],
              "hosts": [
                {"id": "PC", "name": "Clients", "zone": "internet", "site": "P01", "addresses": ["10.0.0.0/8"], \
            "count": 500, "siteServerInitiates": true, "dynamicPorts": "1025-5000, 49152-65535", \
            "boundaryGroups": ["Plant"], "domainControllers": ["DP"], "roles": [
                  {"role": "client", "x": null, "install": ["manual"], "flavour": {"a": []}}
                ], "serial": 12345678901234567890},
                {"id": "DP", "zone": "dmz", "roles": [
                  {"role": "distribution-point", "pull": true, "sources": ["PC"]}
                ]},
                {"id": "NONE", "zone": "dmz", "roles": []}
              ],
              "settings": {"dynamicPorts": "49152-65535", "supplements": true, "theme": "dark"},
              "layout": {
                "zones": {
                  "internet": [0, -20.5, 300, 200]
                },
                "hosts": {
                  "PC": [24, 24]
                },
                "zoom": 1.5
              },
              "later": [
                {"b": 1, "a": 2}
              ],
              "note": "\\"quoted\\" ünï\\ncode \\uD800"
            }
            """;

    @Test
    void everyKeySurvivesInItsPlace() {
        assertEquals(WHOLE, DesignWriter.text(reader.read(WHOLE)));
    }

    @Test
    void theOrderOfKeysInTheFileDoesNotMatter() {
        String turned = """
                {"edition": "cb-2019-01", "name": "n", "zones": [{"kind": "dmz", "id": "z"}], "portolan": 1}""";
        assertEquals("""
                {
                  "portolan": 1,
                  "name": "n",
                  "edition": "cb-2019-01",
                  "zones": [
                    {"id": "z", "kind": "dmz"}
                  ],
                  "firewalls": [],
                  "sites": [],
                  "hosts": []
                }
                """, DesignWriter.text(reader.read(turned)));
    }

    @Test
    void nullCountsAsAbsentWhereTheKeyIsKnown() {
        String text = """
                {"portolan": 1, "name": "n", "edition": "cb-2019-01", "sites": null, "layout": null, "zones": [
                {"id": "z", "name": null, "kind": "dmz"}], "hosts": [{"id": "h", "zone": "z", "site": null, "count": null,
                "roles": [{"role": "distribution-point", "pxe": null}]}]}""";
        Design design = reader.read(text);
        assertEquals("", design.zones().getFirst().name());
        assertTrue(design.hosts().getFirst().roles().getFirst().options().isEmpty());
        assertFalse(DesignWriter.text(design).contains("null"));
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        byte[] bytes = ("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8);
        assertEquals(reader.read(WHOLE), reader.read(FileText.decode(bytes)));
    }
}
