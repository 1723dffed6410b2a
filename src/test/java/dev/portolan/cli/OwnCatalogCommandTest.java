package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands with a catalog folder of the user. */
final class OwnCatalogCommandTest {

    private static final String FOLDER = "src/test/resources/own/example";
    private static final String DESIGN = "src/test/resources/own/help-desk.portolan.json";
    private static final String IBCM = "src/test/resources/scenarios/02-ibcm-classic.portolan.json";

    private final Run run = new Run();

    @TempDir
    Path folder;

    @Test
    void theFolderCountsForEveryCommand() {
        assertEquals(0, run.of("analyze", DESIGN, "--catalog", FOLDER, "--format", "csv"), run.err());
        assertEquals("""
                firewall,from_zone,to_zone,from_host,from_role,to_host,to_role,service,transport,ports,anchor,phase,need
                back-end,intranet,dmz,DESK,configuration-manager-console,JUMP,jump-host,remote-screen,TCP,5901,own-configuration-manager-console--jump-host,operation,optional
                back-end,intranet,dmz,DESK,configuration-manager-console,JUMP,jump-host,smb,TCP,445,own-configuration-manager-console--jump-host,install,required
                back-end,intranet,dmz,DESK,configuration-manager-console,LAPTOPS,client,https,TCP,443,BKMK_PortsConsole-Client,operation,required
                back-end,intranet,dmz,DESK,configuration-manager-console,LAPTOPS,client,remote-screen,TCP,5900,own-remote-screen,operation,required
                front-end,dmz,internet,DESK,configuration-manager-console,LAPTOPS,client,https,TCP,443,BKMK_PortsConsole-Client,operation,required
                front-end,dmz,internet,DESK,configuration-manager-console,LAPTOPS,client,remote-screen,TCP,5900,own-remote-screen,operation,required
                """, run.out());
        String before = run.out();
        assertEquals(0, run.of("--catalog", FOLDER, "analyze", DESIGN, "--format", "csv"), run.err());
        assertEquals(before, run.out(), "the option may come first");
        Path file = folder.resolve("out.csv");
        assertEquals(0, run.of("export", DESIGN, "--catalog=" + FOLDER, "--output", file.toString()), run.err());
        assertTrue(Files.exists(file));
        assertTrue(run.of("check", DESIGN, "--catalog", FOLDER) < 2, run.err());
        assertEquals(1, run.of("catalog", "diff", "cb-2025-12", "cb-2026-06", "--catalog", FOLDER), run.err());
        assertTrue(
                run.out().endsWith("Sections: 0 added, 2 removed. Rows: 1 added, 4 removed, 0 changed.\n"), run.out());
    }

    @Test
    void whatIsTheUsersIsMarked() throws IOException {
        assertEquals(0, run.of("analyze", DESIGN, "--catalog", FOLDER));
        assertTrue(run.out().contains("own-remote-screen (yours)\n"), run.out());
        assertEquals(0, run.of("analyze", DESIGN, "--catalog", FOLDER, "--format", "json"));
        for (JsonNode crossing : new ObjectMapper().readTree(run.out())) {
            assertEquals("user", crossing.path("source").path("origin").asText());
        }
        assertEquals(0, run.of("catalog", "--edition", "cb-2017-03", "--catalog", FOLDER));
        assertTrue(run.out().lines().toList().getLast().startsWith("own-remote-screen (yours)  "), run.out());
        assertEquals(0, run.of("catalog", "--edition", "cb-2017-03", "--catalog", FOLDER, "--format", "json"));
        assertTrue(run.out().contains("\"anchor\":\"BKMK_PortsAI\""), run.out());
        assertTrue(run.out().contains("\"phase\":\"operation\",\"origin\":\"table\"}"), run.out());
        assertTrue(run.out().endsWith("\"phase\":\"operation\",\"origin\":\"user\"}\n]\n"), run.out());
        assertEquals(0, run.of("version", "--catalog", FOLDER));
        assertEquals(
                1, run.out().lines().filter(line -> line.endsWith(" (yours)")).count(), run.out());
        assertTrue(
                run.out()
                        .contains("\ncb-2026-06  Current branch, June 2026: "
                                + "Ports used in Configuration Manager, 2025-12-08 (yours)\n"),
                run.out());
    }

    /** Beside the name of a service that both an article and the user ask for stands the same name, marked. */
    @Test
    void rulesSayWhoseTheyAre() throws IOException {
        assertEquals(0, run.of("rules", DESIGN, "--catalog", FOLDER));
        assertTrue(run.out().contains("Remote screen (yours)\n"), run.out());
        assertEquals(0, run.of("rules", DESIGN, "--catalog", FOLDER, "--format", "csv"));
        assertTrue(
                run.out()
                        .contains("https remote-screen,BKMK_PortsConsole-Client own-remote-screen,"
                                + "BKMK_PortsConsole-Client own-remote-screen\n"),
                run.out());
        Files.writeString(folder.resolve("connections.json"), """
                {"connections": [{"anchor": "own-share", "from": "site-server", "to": "distribution-point",
                  "purpose": "Files of ours.", "rows": [{"service": "smb", "tcp": 445}]}]}
                """);
        String own = folder.toString();
        assertEquals(0, run.of("rules", IBCM, "--catalog", own));
        assertTrue(run.out().contains("SMB, SMB (yours)\n"), run.out());
        assertEquals(0, run.of("rules", IBCM, "--catalog", own, "--format", "json"));
        JsonNode rules = new ObjectMapper().readTree(run.out());
        for (JsonNode rule : rules) {
            boolean ours = rule.path("anchors").toString().contains("\"own-share\"");
            assertEquals(ours ? "[\"own-share\"]" : "[]", rule.path("own").toString());
        }
        assertTrue(rules.toString().contains("\"own\":[\"own-share\"]"));
    }

    @Test
    void differencesSayWhoseTheyAre() throws IOException {
        Files.writeString(folder.resolve("connections.json"), """
                {"connections": [{"anchor": "own-screen", "editions": ["cb-2025-12"], "from": "site-server",
                  "to": "management-point", "purpose": "Ours.", "rows": [{"service": "remote-control", "tcp": 5900}]}]}
                """);
        String own = folder.toString();
        assertEquals(1, run.of("diff", IBCM, "--edition", "cb-2025-12", "--catalog", own));
        assertTrue(run.out().contains("Remote Control (yours)\n"), run.out());
        assertEquals(1, run.of("diff", IBCM, "--edition", "cb-2025-12", "--catalog", own, "--format", "csv"));
        assertTrue(
                run.out().lines().anyMatch(line -> line.startsWith("open,") && line.endsWith(",own-screen,own-screen")),
                run.out());
        assertEquals(1, run.of("diff", IBCM, "--edition", "cb-2025-12", "--catalog", own, "--format", "json"));
        assertTrue(run.out().contains("\"own\":[\"own-screen\"]"), run.out());
        assertEquals(1, run.of("catalog", "diff", "cb-2025-12", "cb-2026-06", "--catalog", FOLDER));
        assertTrue(run.out().contains("\nBKMK_PortsConsole-Client (yours): "), run.out());
        assertTrue(run.out().contains("\nBKMK_PortsAI-to-SQL: "), run.out());
    }

    @Test
    void noArticleIsMadeResponsibleForWhatIsTheUsers() throws IOException {
        List<String> question = List.of("explain", DESIGN, "--from", "DESK", "--to", "LAPTOPS", "--catalog", FOLDER);
        assertEquals(0, run.of(question.toArray(String[]::new)), run.err());
        assertTrue(run.out().contains("  Your own catalog gives 5900, and no setting moves it.\n"), run.out());
        assertTrue(run.out().contains("  Source: your own catalog (own-remote-screen).\n"), run.out());
        assertFalse(run.out().contains("article"), run.out());
        assertEquals(
                0,
                run.of(Stream.concat(question.stream(), Stream.of("--format", "json"))
                        .toArray(String[]::new)));
        JsonNode flows = new ObjectMapper().readTree(run.out());
        assertFalse(flows.isEmpty());
        for (JsonNode flow : flows) {
            JsonNode source = flow.path("source");
            assertEquals("user", source.path("origin").asText());
            assertTrue(source.path("article").isNull() && source.path("date").isNull(), source::toString);
        }
        assertEquals(1, run.of("explain", DESIGN, "--from", "LAPTOPS", "--to", "DESK", "--catalog", FOLDER));
        assertTrue(run.out().contains(" (BKMK_PortsConsole-Client, your own catalog)\n"), run.out());
    }

    @Test
    void withoutTheFolderADesignSaysThatItNeedsIt() {
        assertEquals(2, run.of("analyze", DESIGN));
        run.assertOneLine("help-desk.portolan.json: edition: there is no edition \"cb-2026-06\"", "--catalog");
    }

    @Test
    void aWrongFolderIsOneLineAndWritesNothing() throws IOException {
        Files.writeString(folder.resolve("connections.json"), "{\"connections\": [{\"from\": \"cliet\"}]}");
        Path file = folder.resolve("out.xlsx");
        assertEquals(2, run.of("export", DESIGN, "--catalog", folder.toString(), "--output", file.toString()));
        run.assertOneLine("connections.json at /connections/0/from: there is no endpoint \"cliet\"; ");
        assertFalse(Files.exists(file));
        for (String command : new String[] {"catalog", "version"}) {
            assertEquals(2, run.of(command, "--catalog", folder.resolve("none").toString()));
            run.assertOneLine("none: there is no such folder");
        }
        assertEquals(0, run.of("version"), "what ships is there without the folder");
    }
}
