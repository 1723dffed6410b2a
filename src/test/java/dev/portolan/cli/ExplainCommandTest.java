package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portolan.catalog.CatalogReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplainCommandTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final Path EXPLANATIONS = Path.of("src/test/resources/explanations");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int explain(String scenario, String from, String to, String... more) {
        out.reset();
        err.reset();
        List<String> args = new ArrayList<>(List.of("explain", file(scenario), "--from", from, "--to", to));
        args.addAll(List.of(more));
        try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return new CommandLineApp(CatalogReader::shipped, results, messages).run(args.toArray(String[]::new));
        }
    }

    private static String file(String scenario) {
        return SCENARIOS.resolve(scenario + ".portolan.json").toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void assertRefused(String... parts) {
        assertEquals("", out());
        String message = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, message.lines().count(), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "02-ibcm-classic, NET, DMZ1, , 0",
        "secondary-inherits-client-ports, PCS, SEC1, 8080, 0",
        "boundary-groups, NEAR, DP1, , 1"
    })
    void answersInSentences(String scenario, String from, String to, String port, int exit) throws IOException {
        int code = port == null ? explain(scenario, from, to) : explain(scenario, from, to, "--port", port);
        assertEquals(Files.readString(EXPLANATIONS.resolve(scenario + ".en.txt")), out());
        assertEquals(exit, code);
    }

    @Test
    void aPortThatIsUsedTheOtherWayIsNoFlow() {
        assertEquals(1, explain("02-ibcm-classic", "DB1", "DMZ1", "--port", "1433"));
        assertTrue(
                out().contains("Management point on DMZ1 starts this connection, and does so here; "
                        + "SQL Server on DB1 never starts it."),
                out());
        assertEquals(0, explain("02-ibcm-classic", "DMZ1", "DB1", "--port", "1433"));
        assertEquals(0, explain("02-ibcm-classic", "DB1", "DMZ1", "--port", "1433", "--both"));
        assertTrue(out().startsWith("DB1 to DMZ1 on port 1433: nothing flows.\n"), out());
        assertTrue(out().contains("\nDMZ1 to DB1 on port 1433: 1 flow.\n"), out());
    }

    @Test
    void otherPortsAreNamed() {
        assertEquals(1, explain("02-ibcm-classic", "NET", "DMZ1", "--port", "22"));
        assertTrue(out().contains("between their roles uses port 22.\n\nWhat flows on other ports:\n  "), out());
    }

    @Test
    void strangersAreNamedWithTheirRoles() {
        assertEquals(1, explain("02-ibcm-classic", "NET", "DB1"));
        assertTrue(
                out().contains("no connection between the roles of NET (Client) and those of DB1 (SQL Server)"), out());
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        assertEquals(1, explain("02-ibcm-classic", "NET", "DMZ1", "--port", "80", "--format", "json", "--both"));
        List<String> kinds = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(out())) {
            boolean flows = row.path("flows").asBoolean();
            assertEquals(flows, row.has("explanation"));
            assertEquals(!flows, row.has("obstacle"));
            assertEquals(!flows, row.path("why_not").asText().endsWith("."));
            assertEquals(
                    row.path("ports").asText().equals("80"), row.path("asked").asBoolean(), row::toString);
            kinds.add(row.path("obstacle").path("kind").asText());
        }
        assertTrue(kinds.containsAll(List.of("", "unmet", "one-way")), kinds::toString);
        assertEquals(1, explain("boundary-groups", "NEAR", "DP1", "--format", "json"));
        JsonNode first = new ObjectMapper().readTree(out()).get(0);
        assertEquals(
                "{\"kind\":\"apart\",\"meeting\":\"other-boundary-group\",\"others\":[\"Paris\",\"Lyon\"]}",
                first.path("obstacle").toString());
    }

    @Test
    void goesToAFile() throws IOException {
        Path file = folder.resolve("answer.txt");
        assertEquals(1, explain("boundary-groups", "NEAR", "DP1", "--output", file.toString()));
        assertEquals("", out());
        assertEquals(Files.readString(EXPLANATIONS.resolve("boundary-groups.en.txt")), Files.readString(file));
    }

    @Test
    void badUsageIsOneSentence() {
        assertEquals(2, explain("02-ibcm-classic", "NETT", "DMZ1"));
        assertRefused("02-ibcm-classic", "\"NETT\"", "NET");
        assertEquals(2, explain("02-ibcm-classic", "NET", "nowhere"));
        assertRefused("\"nowhere\"", "DMZ1");
        assertEquals(2, explain("empty", "NET", "DMZ1"));
        assertRefused("no hosts");
        assertEquals(2, explain("02-ibcm-classic", "NET", "DMZ1", "--port", "0"));
        assertRefused("no port 0", "65535");
        assertEquals(2, explain("02-ibcm-classic", "NET", "DMZ1", "--port", "https"));
        assertRefused("https", "portolan explain --help");
        assertEquals(2, explain("02-ibcm-classic", "NET", "DMZ1", "--output", file("02-ibcm-classic")));
        assertRefused("name another file");
        assertFalse(Files.exists(folder.resolve("answer.txt")));
    }
}
