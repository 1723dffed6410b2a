package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portolan.catalog.CatalogReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineAppTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final String CASE =
            SCENARIOS.resolve("02-ibcm-classic.portolan.json").toString();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return new CommandLineApp(CatalogReader::shipped, results, messages).run(args);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void assertOneLine(String... parts) {
        assertEquals("", out());
        assertEquals(1, err().lines().count(), err());
        for (String part : parts) {
            assertTrue(err().contains(part), err());
        }
    }

    @Test
    void analyzeGivesTheCrossingsOfACase() throws IOException {
        assertEquals(0, run("analyze", CASE, "--format", "csv"));
        assertEquals(Files.readString(SCENARIOS.resolve("02-ibcm-classic.crossings.csv")), out());
        assertEquals("", err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyze a\0b", "rules d.json --output a\0b", "version --catalog a\0b"})
    void aNameThatNoFileCanHaveIsRefusedInASentence(String line) {
        assertEquals(2, run(line.split(" ")));
        assertOneLine("cannot be the name of a file or folder on this system; write another");
        assertFalse(err().contains("java."), err());
    }

    @Test
    void analyzeNarrowsToOneFirewallInEveryFormat() throws IOException {
        assertEquals(0, run("analyze", CASE, "--format", "csv", "--firewall", "fe"));
        List<String> lines = out().lines().toList();
        assertEquals(7, lines.size());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("fe,")));
        assertEquals(0, run("analyze", CASE, "--format", "json", "--firewall", "fe"));
        assertEquals(6, new ObjectMapper().readTree(out()).size());
        assertEquals(0, run("analyze", CASE, "--firewall", "fe"));
        assertTrue(out().startsWith("fe: 6 crossings\n"), out());
        assertEquals(6 + 2, out().strip().lines().count());
    }

    @Test
    void analyzeRefusesAnUnknownFirewall() {
        assertEquals(2, run("analyze", CASE, "--firewall", "nowhere"));
        assertOneLine(CASE, "nowhere", "fe, be");
    }

    @Test
    void rulesHaveTheColumnsOfEveryFormat() throws IOException {
        assertEquals(0, run("rules", CASE, "--format", "csv"));
        List<String> lines = out().lines().toList();
        assertEquals(
                "firewall,from_zone,to_zone,rule,sources,destinations,transport,ports,phase,need,services,anchors,own",
                lines.getFirst());
        assertEquals(1 + 11, lines.size());
        String rule =
                "DMZ1,SITE1,TCP,135 445 8530-8531 49152-65535,operation,required,http https rpc-dynamic rpc-endpoint-mapper smb,"
                        + "BKMK_IBCMports BKMK_PortsMP-Site BKMK_PortsSite-SUP,";
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("," + rule)), out());
        assertEquals(0, run("rules", CASE, "--format", "json"));
        JsonNode first = new ObjectMapper().readTree(out()).get(0);
        assertEquals(13 + 3, first.size());
        assertEquals(List.of(), texts(first.get("own")));
        assertEquals(List.of("135", "445", "8530-8531", "49152-65535"), texts(first.get("ports")));
        assertEquals(
                List.of("distribution-point", "management-point", "software-update-point"),
                texts(first.get("from_roles")));
        assertEquals(3, first.get("purposes").size());
        assertEquals("", err());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    @Test
    void rulesNarrowToOneFirewall() throws IOException {
        assertEquals(0, run("rules", CASE, "--format", "csv", "--firewall", "fe"));
        assertEquals(1 + 2, out().lines().count());
        assertEquals(0, run("rules", CASE, "--firewall", "fe"));
        assertTrue(out().startsWith("fe: internet -> dmz, 2 rules\n"), out());
        assertEquals(2, run("rules", CASE, "--firewall", "nowhere"));
        assertOneLine(CASE, "nowhere", "fe, be");
        Path file = folder.resolve("rules.txt");
        assertEquals(0, run("rules", CASE, "--firewall", "fe", "--output", file.toString()));
        assertEquals("", out());
        assertEquals(2 + 4, Files.readString(file).lines().count());
        String apart = SCENARIOS.resolve("no-route.portolan.json").toString();
        assertEquals(0, run("rules", apart));
        assertEquals("Nothing crosses a firewall.\n", out());
    }

    @Test
    void diffExitsOneWhereThereIsADifferenceOnly() throws IOException {
        assertEquals(0, run("diff", CASE, CASE));
        assertEquals("be: 0 to open, 0 to close, 9 unchanged\n\nfe: 0 to open, 0 to close, 2 unchanged\n", out());
        assertEquals(0, run("diff", CASE, "--edition", "cb-2019-01", "--format", "csv"));
        assertEquals(
                "change,firewall,from_zone,to_zone,rule,sources,destinations,transport,ports,phase,need,services,anchors,own\n",
                out());
        Path without = folder.resolve("without.portolan.json");
        Files.writeString(
                without,
                Files.readString(Path.of(CASE)).replace("\"fallback-status-point\"", "\"state-migration-point\""));
        assertEquals(1, run("diff", CASE, without.toString(), "--format", "csv"));
        assertTrue(out().contains("\nclose,fe,internet,dmz,HK7C,NET,DMZ2,TCP,80,operation,required,http,"), out());
        assertEquals(1, run("diff", CASE, without.toString(), "--format", "json"));
        JsonNode front = new ObjectMapper().readTree(out()).get(1);
        assertEquals("fe", front.get("firewall").asText());
        assertEquals(1, front.get("unchanged").asInt());
        assertEquals(0, front.get("open").size());
        assertEquals("HK7C", front.get("close").get(0).get("rule").asText());
        assertEquals(1, run("diff", without.toString(), CASE));
        assertTrue(out().contains("\nopen    internet -> dmz  HK7C "), out());
        assertEquals("", err());
    }

    @Test
    void diffWantsANewDesignOrAnEdition() throws IOException {
        assertEquals(2, run("diff", CASE));
        assertOneLine("either NEW or --edition");
        assertEquals(2, run("diff", CASE, CASE, "--edition", "cb-2019-01"));
        assertOneLine("either NEW or --edition");
        assertEquals(2, run("diff", CASE, "--edition", "cb-1999"));
        assertOneLine("cb-1999", "cb-2017-03, cb-2019-01, cb-2025-12");
        assertEquals(2, run("diff", CASE, folder.resolve("missing.json").toString()));
        assertOneLine("missing.json");
        Path next = folder.resolve("next.portolan.json");
        Files.copy(Path.of(CASE), next);
        assertEquals(2, run("diff", CASE, next.toString(), "--output", next.toString()));
        assertOneLine("next.portolan.json", "name another file");
        assertArrayEquals(Files.readAllBytes(Path.of(CASE)), Files.readAllBytes(next));
    }

    @Test
    void outputGoesToTheFileInstead() throws IOException {
        Path file = folder.resolve("crossings.csv");
        assertEquals(0, run("analyze", CASE, "--format", "csv", "--output", file.toString()));
        assertEquals("", out());
        assertEquals(Files.readString(SCENARIOS.resolve("02-ibcm-classic.crossings.csv")), Files.readString(file));
    }

    @Test
    void checkExitsOneWhereThereIsAnErrorOnly() {
        assertEquals(0, run("check", CASE, "--format", "csv"));
        assertTrue(
                out().startsWith("severity,finding,elements,message\nwarning,fallback-status-point-in-perimeter,DMZ2,"),
                out());
        String island = SCENARIOS.resolve("no-route.portolan.json").toString();
        assertEquals(1, run("check", island, "--format", "csv"));
        assertTrue(out().contains("\nerror,no-route,intranet island,"), out());
        assertEquals(1, run("check", island));
        assertTrue(out().contains("error no-route: intranet, island\n  "), out());
        assertTrue(
                out().contains("\n  Mend: Put a firewall between intranet and island"
                        + "\n  Source: \"Ports used in Configuration Manager (29 January 2019)\"\n"),
                out());
        assertEquals(1, run("check", island, "--format", "json"));
        assertTrue(out().contains("\"elements\":[\"intranet\",\"island\"]"), out());
        assertTrue(
                out().contains("\"source\":\"Ports used in Configuration Manager (29 January 2019)\","
                        + "\"remedy\":\"Put a firewall between intranet and island\"}"),
                out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "json"})
    void exportWritesByEnding(String ending) throws IOException {
        Path file = folder.resolve("report." + ending);
        assertEquals(0, run("export", CASE, "--output", file.toString()), err());
        assertTrue(Files.size(file) > 1000);
        assertEquals("", out());
    }

    @Test
    void exportAndAnalyzeAgree() throws IOException {
        Path file = folder.resolve("report.bin");
        assertEquals(0, run("export", CASE, "--output", file.toString(), "--format", "csv"));
        assertEquals(0, run("analyze", CASE, "--format", "csv"));
        assertEquals(out(), Files.readString(file));
    }

    @Test
    void exportRefusesAnEndingThatItDoesNotKnowAndWritesNothing() throws IOException {
        assertEquals(2, run("export", CASE, "--output", folder.resolve("x.doc").toString()));
        assertOneLine("x.doc", "xlsx");
        assertEquals(2, run("export", CASE, "--output", folder.resolve("x.xlsx").toString(), "--format", "doc"));
        assertOneLine("doc", "xlsx");
        assertEquals(2, run("export", CASE));
        assertOneLine("--output");
        assertEquals(
                2,
                run("export", CASE, "--output", folder.resolve("no/such/x.xlsx").toString()));
        assertOneLine("x.xlsx");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aResultNeverOverwritesItsDesign() throws IOException {
        Path design = folder.resolve("design.json");
        Files.copy(Path.of(CASE), design);
        byte[] before = Files.readAllBytes(design);
        for (String command : List.of("analyze", "rules", "check", "export")) {
            assertEquals(2, run(command, design.toString(), "--output", design.toString()));
            assertOneLine("design.json", "name another file");
            assertArrayEquals(before, Files.readAllBytes(design));
        }
    }

    @Test
    void anOutputThatIsLostIsNoSuccess() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        try (PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            int exit = new CommandLineApp(CatalogReader::shipped, new PrintStream(full), messages)
                    .run("analyze", CASE, "--format", "csv");
            assertEquals(2, exit);
        }
        assertOneLine("--output");
    }

    @Test
    void badInputTouchesNoFile() throws IOException {
        Path damaged = folder.resolve("damaged.portolan.json");
        Files.writeString(damaged, "{\"portolan\": 1, \"name\": \"x\", ");
        Path target = folder.resolve("report.xlsx");
        byte[] before = Files.readAllBytes(damaged);
        assertEquals(2, run("export", damaged.toString(), "--output", target.toString()));
        assertOneLine("damaged.portolan.json");
        assertFalse(Files.exists(target));
        assertArrayEquals(before, Files.readAllBytes(damaged));
        String missing = folder.resolve("missing.portolan.json").toString();
        assertEquals(2, run("analyze", missing));
        assertOneLine("missing.portolan.json");
        assertEquals(2, run("analyze", missing, "--output", damaged.toString()));
        assertOneLine("missing.portolan.json");
        assertArrayEquals(before, Files.readAllBytes(damaged));
    }

    @ParameterizedTest
    @CsvSource({"cm-2007, 31, 32", "cb-2017-03, 62, 123", "cb-2019-01, 68, 132", "cb-2025-12, 69, 142"})
    void catalogShowsEveryRow(String edition, int sections, int rows) {
        assertEquals(0, run("catalog", "--edition", edition, "--format", "csv"));
        List<String> lines = out().lines().toList();
        assertEquals("anchor,from,to,initiation,service,transport,ports,notes,phase", lines.getFirst());
        assertEquals(
                sections,
                lines.stream()
                        .skip(1)
                        .map(line -> String.join(",", List.of(line.split(",")).subList(0, 3)))
                        .distinct()
                        .count());
        assertTrue(lines.size() - 1 > rows, "a row with UDP and TCP is two lines");
    }

    @Test
    void anEditionThatIsPartialSaysSo() {
        assertEquals(0, run("catalog", "--edition", "cm-2007"));
        assertTrue(
                out().startsWith("Configuration Manager 2007 (partial): Covers the installation of clients "), out());
        assertEquals(0, run("version"));
        assertTrue(out().contains(", undated; Covers the installation of clients "), out());
        assertEquals(0, run("catalog", "--edition", "cb-2025-12"));
        assertTrue(out().startsWith("anchor "), out());
    }

    @Test
    void catalogWithoutAnEditionShowsTheNewest() {
        run("catalog", "--edition", "cb-2025-12", "--format", "csv");
        String newest = out();
        assertEquals(0, run("catalog", "--format", "csv"));
        assertEquals(newest, out());
        assertTrue(newest.contains(
                "\nBKMK_PortsMP-Site,management-point,site-server,either,rpc-dynamic,TCP,DYNAMIC,5 6,operation\n"));
        assertTrue(newest.contains(",dhcp,UDP,67 68,,operation\n"));
        assertTrue(newest.contains(",http,TCP,80|8530,3,operation\n"));
        assertEquals(2, run("catalog", "--edition", "cb-1999"));
        assertOneLine("cb-1999", "cb-2025-12");
    }

    @Test
    void jsonHasTheFieldsOfTheContract() throws IOException {
        assertEquals(0, run("analyze", CASE, "--format", "json"));
        JsonNode first = new ObjectMapper().readTree(out()).get(0);
        for (String field :
                List.of("firewall", "service", "transport", "ports", "why", "source", "narrowed", "annotations")) {
            assertTrue(first.has(field), field);
        }
    }

    @Test
    void versionNamesTheEditions() {
        assertEquals(0, run("version"));
        assertTrue(out().contains("cb-2017-03"));
        assertTrue(out().contains("Java 25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyze", "rules", "diff", "explain", "check", "export", "catalog", "version"})
    void everyCommandAnswersHelp(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(
                out().startsWith("Usage: portolan " + command) || out().contains("Usage: portolan " + command), out());
        assertTrue(out().contains("Show this help."), out());
        assertEquals("", err());
    }

    @Test
    void helpSaysWhichLanguageCommandsSpeak() {
        assertEquals(0, run("--help"));
        assertTrue(out().contains("Commands speak English in every locale"), out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyze", "rules", "check", "diff", "explain --from=A --to=B", "export --output=x.csv"})
    void anEmptyNameIsNoFolder(String command) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.add("");
        assertEquals(2, run(args.toArray(String[]::new)));
        assertOneLine("the name of a file or folder is empty; write one");
        assertEquals(2, run("analyze", CASE, "--output", ""));
        assertOneLine("--output", "the name of a file or folder is empty; write one");
    }

    @Test
    void helpSaysWhatTheFilesAre() {
        for (String command : List.of("analyze", "rules", "check", "export")) {
            run(command, "--help");
            assertTrue(out().contains("A design file, *.portolan.json."), out());
        }
        run("diff", "--help");
        assertTrue(out().contains("The design as it is, *.portolan.json."), out());
        assertTrue(out().contains("The design as it is to be;"), out());
    }

    @Test
    void wrongUsageIsOneLine() {
        assertEquals(2, run("analyze"));
        assertOneLine("portolan analyze --help");
        assertEquals(2, run("analyze", CASE, "--format", "xml"));
        assertOneLine("xml", "portolan analyze --help");
        assertEquals(2, run("--nonsense"));
        assertOneLine("--nonsense");
    }
}
