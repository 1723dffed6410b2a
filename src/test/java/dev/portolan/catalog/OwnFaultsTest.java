package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong file of a user's gets one sentence: which file, where in it, what, and what to do. */
class OwnFaultsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void startWithAGoodFolder() {
        OwnFiles.copyTo(folder);
        CatalogReader.with(folder);
    }

    private String fault() {
        String message = assertThrows(CatalogException.class, () -> CatalogReader.with(folder))
                .getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    private void change(String file, String good, String bad) {
        try {
            String text = Files.readString(folder.resolve(file));
            String changed = text.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
            assertNotEquals(text, changed, "the file has no such place");
            Files.writeString(folder.resolve(file), changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each line changes one place of the example. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "connections.json ¦ 5900}      ¦ \"59OO\"}   ¦ connections.json at /connections/0/rows/0/tcp: \"59OO\" is not a port; write a number such as 5900",
                "connections.json ¦ 5900}      ¦ 65536}      ¦ /connections/0/rows/0/tcp: 65536 is not a port",
                "connections.json ¦ 5900}      ¦ \"90-80\"}  ¦ \"90-80\" is not a port",
                "connections.json ¦ 5900}      ¦ \"80|81\"}  ¦ add \"setting\"",
                "connections.json ¦ \"tcp\": 5900} ¦ \"port\": 5900} ¦ /connections/0/rows/0/port: this key means nothing here",
                "connections.json ¦ , \"tcp\": 5900} ¦ }    ¦ /connections/0/rows/0: this row opens no port; add \"tcp\"",
                "connections.json ¦ \"remote-screen\" ¦ \"remote-scren\" ¦ there is no service \"remote-scren\"; the nearest",
                "connections.json ¦ \"own-remote-screen\" ¦ \"remote\" ¦ begin it with own-",
                "connections.json ¦ \"to\": \"client\" ¦ \"to\": \"cliant\" ¦ /connections/0/to: there is no endpoint \"cliant\"; the nearest",
                "connections.json ¦ \"to\": \"client\", ¦ `` ¦ /connections/0: \"to\" is missing; add it",
                "connections.json ¦ cb-2025-12 ¦ cb-2052-12 ¦ /connections/1/editions/0: there is no edition \"cb-2052-12\"; write one of",
                "connections.json ¦ \"to.zone.kind\": [\"dmz\"] ¦ \"to.zone.kind\": [\"dzm\"] ¦ /connections/1/when/to.zone.kind/0: this is never \"dzm\"; write one of",
                "connections.json ¦ \"to.zone.kind\": [\"dmz\"] ¦ \"to.zone.kind\": \"dmz\" ¦ put it in [ ]",
                "connections.json ¦ \"to.zone.kind\": [\"dmz\"] ¦ \"to.protocol\": [\"http\"] ¦ \"jump-host\" has no option",
                "connections.json ¦ \"to.zone.kind\": [\"dmz\"] ¦ \"zone.kind\": [\"dmz\"] ¦ begin it with from. or to.",
                "connections.json ¦ \"to.zone.kind\": [\"dmz\"] ¦ \"to.screenPort\": [true] ¦ is no number",
                "connections.json ¦ to.screenPort ¦ to.screnPort ¦ /connections/1/rows/0/setting: \"jump-host\" has no port",
                "connections.json ¦ \"tcp\": 5900, \"setting\" ¦ \"tcp\": 5901, \"setting\" ¦ /connections/1/rows/0/tcp: 5901 is not what \"to.screenPort\" is where nobody sets it, 5900; write that, or remove \"setting\"",
                "connections.json ¦ \"tcp\": 5900, \"setting\" ¦ \"tcp\": \"5900-5910\", \"setting\" ¦ \"5900-5910\" is not what",
                "connections.json ¦ \"tcp\": 5900} ¦ \"tcp\": 5900, \"setting\": \"to.site.clientPorts.http\"} ¦ /connections/0/rows/0/tcp: 5900 is not what \"to.site.clientPorts.http\" is where nobody sets it, 80;",
                "editions/cb-2026-06.json ¦ \"443\"} ¦ 444, \"setting\": \"to.site.clientPorts.https\"} ¦ /tcp: 444 is not what",
                "connections.json ¦ \"need\": \"optional\" ¦ \"need\": \"maybe\" ¦ there is no need \"maybe\"; write one of required, optional",
                "connections.json ¦ \"setting\": ¦ \"narrow\": ¦ only a range can be narrowed",
                "connections.json ¦ \"The help desk looks at the screen of a user.\" ¦ \"help\" ¦ there is no purpose \"help\"",
                "connections.json ¦ \"purpose\": ¦ \"scope\": \"assigned-site\", \"purpose\": ¦ this scope asks for the option \"clientConnections\", which \"client\" lacks",
                "connections.json ¦ \"purpose\": ¦ \"scope\": \"pull-source\", \"purpose\": ¦ /connections/0/scope: this scope asks for the option \"sources\"",
                "connections.json ¦ \"anchor\": \"own-remote-screen\", ¦ \"anchor\": \"own-remote-screen\", \"anchor\": \"own-x\", ¦ the key is written twice",
                "connections.json ¦ \"connections\": [ ¦ \"connections\": { ¦ connections.json at line 3, column 5: this is not JSON",
                "connections.json ¦ {\"service\": \"smb\", \"tcp\": 445, \"phase\": \"install\"} ¦ {\"service\": \"remote-screen\", \"tcp\": 5900, \"setting\": \"to.screenPort\", \"need\": \"optional\"} ¦ stands in the list already",
                "endpoints.json   ¦ \"jump-host\"  ¦ \"client\"   ¦ endpoints.json at /endpoints/0/id: the id \"client\" ships with Portolan; choose another, such as \"own-client\"",
                "endpoints.json   ¦ \"jump-host\"  ¦ \"Jump host\" ¦ \"Jump host\" is not an id",
                "endpoints.json   ¦ \"kind\": \"infrastructure\" ¦ \"kind\": \"server\" ¦ there is no kind of endpoint \"server\"; write one of",
                "endpoints.json   ¦ \"icon\": \"configuration-manager-console\" ¦ \"icon\": \"console\" ¦ there is no icon \"console\"",
                "endpoints.json   ¦ \"id\": \"screenPort\", \"type\": \"port\", \"default\": 5900 ¦ \"id\": \"screenPort\", \"type\": \"host\" ¦ /endpoints/0/options/0/id: \"screenPort\" names hosts, and its id has to tell; let it end in Host or Hosts",
                "endpoints.json   ¦ \"id\": \"screenPort\", \"type\": \"port\", \"default\": 5900 ¦ \"id\": \"relayHosts\", \"type\": \"text\" ¦ /endpoints/0/options/0/id: \"relayHosts\" is an id for options that name hosts",
                "endpoints.json   ¦ \"id\": \"screenPort\", \"type\": \"port\", \"default\": 5900 ¦ \"id\": \"relayHost\", \"type\": \"host\", \"values\": [\"none\", \"auto\"] ¦ /endpoints/0/options/0/values/1: \"auto\" could be a host; write none or microsoft-update",
                "endpoints.json   ¦ \"default\": 5900 ¦ \"default\": \"5900\" ¦ an option of the type port cannot be \"5900\"; write a number",
                "endpoints.json   ¦ \"type\": \"port\", \"default\": 5900 ¦ \"type\": \"flag\" ¦ /endpoints/0/options/0: \"default\" is missing",
                "endpoints.json   ¦ \"type\": \"port\" ¦ \"type\": \"choice\" ¦ \"values\" is missing",
                "endpoints.json   ¦ \"id\": \"screenPort\" ¦ \"id\": \"role\" ¦ has a meaning of its own",
                "endpoints.json   ¦ \"names\": \"Jump host\" ¦ \"names\": {\"ja\": \"踏み台\"} ¦ /endpoints/0/names: \"en\" is missing",
                "endpoints.json   ¦ \"abbreviation\": ¦ \"abreviation\": ¦ /endpoints/0/abreviation: this key means nothing here",
                "endpoints.json   ¦ \"icon\": ¦ \"faces\": [{\"role\": \"client\", \"when\": {\"locaton\": [\"internet\"]}}], \"icon\": ¦ \"client\" has no option \"locaton\"",
                "endpoints.json   ¦ \"icon\": ¦ \"presets\": {\"dmz\": {\"port\": 1}}, \"icon\": ¦ no option of this name; write screenPort",
                "services.json    ¦ \"family\": \"remote\" ¦ \"family\": \"web\" ¦ there is no family of services \"web\"",
                "services.json    ¦ \"remote-screen\" ¦ \"https\" ¦ ships with Portolan",
                "editions/cb-2026-06.json ¦ \"extends\": \"cb-2025-12\" ¦ \"extends\": \"cb-2026-06\" ¦ there is no edition that ships, \"cb-2026-06\"",
                "editions/cb-2026-06.json ¦ \"id\": \"cb-2026-06\" ¦ \"id\": \"cb-2026-07\" ¦ give file and edition the same name",
                "editions/cb-2026-06.json ¦ \"id\": \"cb-2026-06\" ¦ \"id\": \"cb-2025-12\" ¦ put connections with \"editions\": [\"cb-2025-12\"] into connections.json",
                "editions/cb-2026-06.json ¦ 2026-06-30 ¦ 30 June 2026 ¦ is not a date; write one such as",
                "editions/cb-2026-06.json ¦ 2026-06-30 ¦ 2026-06-31 ¦ is not a date",
                "editions/cb-2026-06.json ¦ \"BKMK_PortsAI\" ¦ \"BKMK_PortAI\" ¦ /without/0: \"cb-2025-12\" has no section \"BKMK_PortAI\"; the nearest",
                "editions/cb-2026-06.json ¦ \"initiation\": \"from\" ¦ \"notes\": [9] ¦ there is no note 9; add it to \"footnotes\"",
                "editions/cb-2026-06.json ¦ \"connections\": ¦ \"conections\": ¦ editions/cb-2026-06.json at /conections: this key means nothing here"
            })
    void names(String file, String good, String bad, String sentence) {
        change(file, good, bad == null ? "" : bad);
        assertTrue(fault().contains(sentence), fault());
    }

    @Test
    void furtherFaultsAreCounted() {
        change("connections.json", "5900}", "0}");
        change("endpoints.json", "\"kind\"", "\"sort\"");
        String message = fault();
        assertTrue(message.startsWith("endpoints.json at /endpoints/0/sort"), message);
        assertTrue(message.endsWith("(and 2 more in this folder)"), message);
    }

    @Test
    void connectionsOfOneEditionDiffer() {
        change("connections.json", "\"to\": \"jump-host\"", "\"to\": \"client\", \"anchor\": \"own-remote-screen\"");
        change("connections.json", "\"to.zone.kind\"", "\"to.site.version\"");
        change("connections.json", ", \"setting\": \"to.screenPort\"", "");
        assertTrue(fault().startsWith("connections.json at /connections/1: a connection with these ends"), fault());
        change("connections.json", "\"purpose\"", "\"editions\": [\"cb-2017-03\"], \"purpose\"");
        CatalogReader.with(folder);
    }

    @Test
    void anArticleMayPrintAPortThatItsSettingHasNot() {
        String row = "{\"service\": \"https\", \"tcp\": \"443\", \"setting\": \"to.wsusHttps\"}";
        OwnFiles.write(folder, "editions/lab.json", """
                {"id": "lab", "title": "Lab", "date": "2026-01-01", "connections": [
                  {"anchor": "a", "from": "client", "to": "software-update-point", "purpose": "Test.", "rows": [%s]}]}
                """.formatted(row));
        CatalogReader.with(folder);
        change("connections.json", "\"client\"", "\"software-update-point\"");
        change("connections.json", "{\"service\": \"remote-screen\", \"tcp\": 5900}", row);
        assertTrue(fault().contains("\"443\" is not what \"to.wsusHttps\" is where nobody sets it, 8531"), fault());
    }

    @Test
    void bracketsNestedTooDeepHaveAPlace() {
        OwnFiles.write(folder, "services.json", "{\"services\":" + "[".repeat(20000));
        assertTrue(fault().startsWith("services.json at line 1, column 1"), fault());
        assertTrue(fault().contains("nested too deep"), fault());
        OwnFiles.write(folder, "services.json", "{\"services\": []} x");
        assertTrue(fault().startsWith("services.json at line 1, column 18: this is not JSON"), fault());
        OwnFiles.write(folder, "services.json", "{\"services\": []} []");
        assertTrue(fault().startsWith("services.json at line 1, column 18: the object has ended"), fault());
    }

    /** What is called like JSON has to be a catalog file; nothing else is looked at. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Purposes.JSON      ¦ Purposes.JSON: no catalog file has this name; write purposes.json, or move it away",
                "typo.JSON          ¦ typo.JSON: no catalog file has this name; write one of",
                "editions/lab.Json  ¦ editions/lab.Json: no catalog file has this name; write editions and .json in small",
                "Editions/lab.json  ¦ Editions/lab.json: no catalog file has this name; write editions"
            })
    void slipsInNamesAreRefused(String file, String sentence) {
        OwnFiles.write(folder, file, "{}");
        assertTrue(fault().contains(sentence), fault());
    }

    @Test
    void otherFilesAndFoldersAreLeftAlone() {
        OwnFiles.write(folder, "notes.txt", "Call Jo.");
        OwnFiles.write(folder, "connections.json.bak", "{");
        OwnFiles.write(folder, "editions/foo.txt", "Foo.");
        OwnFiles.write(folder, "old/connections.json", "{");
        assertTrue(CatalogReader.with(folder).role("jump-host").isPresent());
    }

    @Test
    void aFolderOrAVastFileIsNoCatalogFile() throws IOException {
        Files.createDirectory(folder.resolve("purposes.json"));
        assertTrue(
                fault().startsWith("purposes.json: this is a folder; put a file of this name in its place"), fault());
        Files.delete(folder.resolve("purposes.json"));
        try (RandomAccessFile vast =
                new RandomAccessFile(folder.resolve("purposes.json").toFile(), "rw")) {
            vast.setLength((16L << 20) + 1);
        }
        assertTrue(fault().startsWith("purposes.json: the file is larger than 16 MiB"), fault());
    }

    @Test
    void filesAndFoldersAreNamed() throws IOException {
        Files.move(folder.resolve("connections.json"), folder.resolve("conections.json"));
        assertTrue(fault().startsWith("conections.json: no catalog file has this name; write one of"), fault());
        Files.delete(folder.resolve("conections.json"));
        Files.write(folder.resolve("services.json"), "{\"about\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(fault().startsWith("services.json: the file is not UTF-8 text"), fault());
        Files.writeString(folder.resolve("services.json"), "");
        assertTrue(fault().startsWith("services.json: the file is empty"), fault());
        Files.writeString(folder.resolve("services.json"), "[");
        assertTrue(fault().contains("ends too early"), fault());
        Files.writeString(folder.resolve("services.json"), "[]");
        assertTrue(fault().contains("this must be an object"), fault());
        Path none = folder.resolve("none");
        String missing = assertThrows(CatalogException.class, () -> CatalogReader.with(none))
                .getMessage();
        assertTrue(missing.contains("there is no such folder"), missing);
        Files.createDirectory(none);
        Files.writeString(none.resolve("README.md"), "Nothing yet.");
        String empty = assertThrows(CatalogException.class, () -> CatalogReader.with(none))
                .getMessage();
        assertTrue(empty.contains("there is no catalog file in this folder"), empty);
    }
}
