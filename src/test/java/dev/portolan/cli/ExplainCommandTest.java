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
import java.util.stream.Collectors;
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
    void aLineIsSaidOnceHoweverManyConnectionsComeToIt() {
        assertEquals(1, explain("02-ibcm-classic", "SITE1", "DMZ1", "--port", "22"));
        List<String> lines = out().lines()
                .dropWhile(line -> !line.equals("What flows on other ports:"))
                .toList();
        assertEquals(lines.stream().distinct().toList(), lines);
        String smb = "  Server Message Block (SMB), TCP 445: Site server on SITE1 to Distribution point on DMZ1";
        assertTrue(lines.containsAll(List.of(smb, smb + " (installation)")), out());
    }

    /** What differs in ports alone is told together; what holds for one of the rows only is told apart. */
    @Test
    void saysWhenItIsNeededAndWhetherItHasToBe() {
        assertEquals(0, explain("02-ibcm-classic", "SITE1", "DMZ1", "--port", "135"));
        assertTrue(out().contains("""

                RPC Endpoint Mapper, TCP 135: Site server on SITE1 to Distribution point on DMZ1 (installation)
                RPC Endpoint Mapper, UDP 135: Site server on SITE1 to Distribution point on DMZ1 (installation)
                  Installing and repairing a site system that serves internet clients.
                  For this it is needed during installation only.
                """), out());
        assertEquals(0, explain("02-ibcm-classic", "NET", "DMZ1", "--port", "10123"));
        assertTrue(out().contains(" (optional)\n  Clients ask for policy, send inventory and status, and wait for"
                + " notifications.\n  Optional: this works without it, by another way or more slowly.\n"));
    }

    /** Where a line comes from and what prints its port, without a date that is of another article. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "with-supplements      | SCP  | WEB  | 443 | The article prints 443, and no setting moves it. "
                        + "| \"About the service connection point\"; "
                        + "\"Ports used in Configuration Manager\" (2019-01-29) does not list it (supplement-scp-internet).",
                "supplements-of-roles  | CM1  | CM2  | 135 | 135 is the port of this service elsewhere, "
                        + "as the article names none for it; no setting moves it. "
                        + "| \"Site server high availability\", which names no port for it; "
                        + "\"Ports used in Configuration Manager\" (2025-12-08) does not list it (supplement-passive-site-server).",
                "supplements-of-roles  | CRP2 | DB2  | 50000 | 50000 is the SQL Server port of SQL Server on DB2, as set there. "
                        + "| \"Accounts used\", which names no port for it; "
                        + "\"Ports used in Configuration Manager\" (2025-12-08) does not list it (supplement-crp-sql).",
                "install-client-push   | CM1  | PC   | 445 | The article prints 445, and no setting moves it. "
                        + "| \"Windows Firewall and port settings for clients in Configuration Manager\" (2016-10-06), to which "
                        + "\"Ports used in Configuration Manager\" (2025-12-08) sends the reader (client-install).",
                "cm2007-methods-mixed  | CM1  | PUSH | 135 | The article prints 135, and no setting moves it. "
                        + "| \"Ports Used During Configuration Manager Client Deployment\", table cm2007-push-epm.",
                "02-ibcm-classic       | SITE1 | DMZ2 | 135 | The article prints 135, and no setting moves it. "
                        + "| \"Ports used in Configuration Manager\" (2019-01-29), outside the tables, BKMK_IBCMports."
            })
    void namesTheArticleThatSaysSo(
            String scenario, String from, String to, String asked, String printed, String source) {
        assertEquals(0, explain(scenario, from, to, "--port", asked));
        assertTrue(out().contains("\n  " + printed + "\n"), out());
        assertTrue(out().contains("\n  Source: " + source + "\n"), out());
    }

    /** What the read-me shows is what the program says. */
    @Test
    void theExampleInTheReadMeIsWhatIsSaid() throws IOException {
        String readMe = Files.readString(Path.of("README.md"));
        String command =
                "    $ ./portolan explain docs/pictures/perimeter.portolan.json --from DMZ1 --to DB1 --port 1433\n";
        String shown = readMe.substring(readMe.indexOf(command) + command.length());
        try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            new CommandLineApp(CatalogReader::shipped, results, results)
                    .run(command.strip().replace("$ ./portolan ", "").split(" "));
        }
        String said = out().strip().indent(4).lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        assertTrue(shown.startsWith(said + "\n\n"), said);
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
