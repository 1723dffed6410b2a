package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's conditions, settings and options may say, place by place. */
class OwnConditionsTest {

    @TempDir
    Path folder;

    private void connection(String to, String when, String row) {
        OwnFiles.copyTo(folder);
        OwnFiles.write(folder, "connections.json", """
                {"connections": [{"anchor": "own-x", "from": "configuration-manager-console", "to": "%s",
                  "when": {%s}, "purpose": "An example.", "rows": [{"service": "remote-screen", %s}]}]}
                """.formatted(to, when, row));
    }

    private void endpoint(String option) {
        OwnFiles.copyTo(folder);
        OwnFiles.write(folder, "endpoints.json", """
                {"endpoints": [{"id": "jump-host", "kind": "infrastructure", "names": "Jump host", "options": [
                  {"id": "screenPort", "type": "port", "default": 5900}, %s]}]}
                """.formatted(option));
    }

    private void assertFault(String expected) {
        String message = assertThrows(CatalogException.class, () -> CatalogReader.with(folder))
                .getMessage();
        assertTrue(message.contains(expected), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"to.site.top\": [true]",
                "\"to.site.wakeUp\": [\"unicast\"]",
                "\"from.site.mode\": [\"native\"]",
                "\"from.site.type\": [\"primary\", \"secondary\"]",
                "\"to.site.version\": [\"1706\"]",
                "\"to.role\": [\"software-update-point\"]",
                "\"to.upstream\": [\"none\"]",
                "\"to.zone.kind\": {\"not\": [\"azure\"]}",
                "\"edition\": [\"cb-2019-01\"]",
                "\"to.ssl\": [true]",
                "\"to.clientConnections\": [\"both\"]",
                "\"to.wsusHttp\": {\"min\": 8000}"
            })
    void whatCanBeAsked(String when) {
        connection("software-update-point", when, "\"tcp\": 5900");
        assertDoesNotThrow(() -> CatalogReader.with(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "\"to.site.top\": [\"true\"] ¦ this is never \"true\"",
                "\"to.site.wakeUp\": [\"on\"] ¦ this is never \"on\"",
                "\"from.site.mode\": [\"pure\"] ¦ this is never \"pure\"",
                "\"from.site.type\": [\"tertiary\"] ¦ this is never \"tertiary\"",
                "\"to.role\": [\"site-server\"] ¦ this is never \"site-server\"; write software-update-point",
                "\"from.upstream\": [\"none\"] ¦ only a software-update-point has an upstream; remove this test",
                "\"to.zone.kind\": {\"not\": [\"moon\"]} ¦ /not/0: this is never \"moon\"",
                "\"edition\": [\"cb-1999-01\"] ¦ this is never \"cb-1999-01\"",
                "\"to.ssl\": [\"yes\"] ¦ this is never \"yes\"; write one of true, false",
                "\"to.clientConnections\": [\"some\"] ¦ this is never \"some\"",
                "\"to.clientConnections\": {\"min\": 1} ¦ this has no bounds; write a list of values in [ ]",
                "\"to.clientConnections\": {\"max\": 1} ¦ this has no bounds; write a list of values in [ ]",
                "\"to.wsusHttp\": [\"8530\"] ¦ \"8530\" is no number; write it without quotes",
                "\"to.moons\": [1] ¦ \"software-update-point\" has no option \"moons\"; ",
                "\"moons\": [1] ¦ this is no path; begin it with from. or to., or write edition"
            })
    void whatCannotBeAsked(String when, String expected) {
        connection("software-update-point", when, "\"tcp\": 5900");
        assertFault(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "site.clientPorts.http ¦ \"site.clientPorts.http\" is no path; begin it with from. or to.",
                "to.site.clientPorts.ftp ¦ \"software-update-point\" has no port \"site.clientPorts.ftp\"; write one of wsusHttp, wsusHttps",
                "to.ssl ¦ \"software-update-point\" has no port \"ssl\"; write one of wsusHttp, wsusHttps",
                "from.screenPort ¦ \"configuration-manager-console\" has no port \"screenPort\""
            })
    void whatMovesNoPort(String setting, String expected) {
        connection("software-update-point", "", "\"tcp\": 8530, \"setting\": \"" + setting + "\"");
        assertFault(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"a\", \"type\": \"choice\", \"values\": [\"x\", \"y\"], \"default\": \"y\"}",
                "{\"id\": \"a\", \"type\": \"flag\", \"default\": true}",
                "{\"id\": \"a\", \"type\": \"port\", \"default\": 1}",
                "{\"id\": \"a\", \"type\": \"port\", \"default\": 65535}",
                "{\"id\": \"a\", \"type\": \"count\", \"default\": 65536}",
                "{\"id\": \"a\", \"type\": \"text\", \"default\": \"x\"}"
            })
    void whatAnOptionCanBe(String option) {
        endpoint(option);
        assertDoesNotThrow(() -> CatalogReader.with(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"a\", \"type\": \"choice\"} ¦ \"values\" is missing; add it, with the words to choose from",
                "{\"id\": \"a\", \"type\": \"port\", \"values\": [\"x\"]} ¦ an option of the type port has no values",
                "{\"id\": \"a\", \"type\": \"flag\"} ¦ \"default\" is missing; add it, with true or false",
                "{\"id\": \"a\", \"type\": \"flag\", \"default\": \"no\"} ¦ an option of the type flag cannot be \"no\"; write true or false",
                "{\"id\": \"a\", \"type\": \"choice\", \"values\": [\"x\", \"y\"], \"default\": \"z\"} ¦ cannot be \"z\"; write one of x, y",
                "{\"id\": \"a\", \"type\": \"choice\", \"values\": [\"7\"], \"default\": 7} ¦ cannot be 7; write 7",
                "{\"id\": \"a\", \"type\": \"port\", \"default\": 0} ¦ an option of the type port cannot be 0; write a number such as 5900",
                "{\"id\": \"a\", \"type\": \"port\", \"default\": 65536} ¦ an option of the type port cannot be 65536",
                "{\"id\": \"a\", \"type\": \"count\", \"default\": 0} ¦ an option of the type count cannot be 0; write a number from 1",
                "{\"id\": \"a\", \"type\": \"text\", \"default\": 5} ¦ an option of the type text cannot be 5; write a text"
            })
    void whatAnOptionCannotBe(String option, String expected) {
        endpoint(option);
        assertFault(expected);
    }
}
