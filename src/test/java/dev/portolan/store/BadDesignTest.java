package dev.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.InvalidDesignException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadDesignTest {

    private static final DesignReader READER = new DesignReader(CatalogReader.shipped());

    /** A whole design with one thing in it replaced. */
    private static final String GOOD = """
            {"portolan": 1, "name": "Bad", "edition": "cb-2019-01",
            "zones": [{"id": "in", "kind": "intranet"}, {"id": "dmz", "kind": "dmz"}],
            "firewalls": [{"id": "fw", "between": ["in", "dmz"]}],
            "sites": [{"code": "CAS", "type": "central-administration"},
             {"code": "P01", "type": "primary", "parent": "CAS", "mode": "mixed", "wakeUp": "off", "clientPorts": {"http": [80]}}],
            "hosts": [{"id": "A", "zone": "in", "site": "P01", "count": 5, "dynamicPorts": "49152-65535", "roles": [
              {"role": "software-update-point", "wsusHttp": 8530, "syncSource": "B"},
              {"role": "distribution-point", "pxe": true, "sources": ["B"]}]},
             {"id": "B", "zone": "dmz", "domainControllers": ["A"], "roles": [
              {"role": "client", "location": "internet", "install": ["manual"]},
              {"role": "cloud-management-gateway", "vmCount": 2}]}],
            "settings": {"dynamicPorts": "1025-5000", "supplements": true},
            "layout": {"zones": {"in": [0, 0, 10, 10]}, "hosts": {"A": [1, 2]}}}""";

    static Stream<Arguments> faults() {
        return Stream.of(
                // the format
                replaced("\"portolan\": 1,", "", "portolan", "the format version is missing"),
                replaced("\"portolan\": 1,", "\"portolan\": null,", "portolan", "the format version is missing"),
                replaced("\"portolan\": 1,", "\"portolan\": 2,", "portolan", "update Portolan"),
                replaced("\"portolan\": 1,", "\"portolan\": 1e400,", "portolan", "must be a whole number"),
                replaced("\"portolan\": 1,", "\"portolan\": 99999999999999999999,", "portolan", "update Portolan"),
                replaced("\"portolan\": 1,", "\"portolan\": 0,", "portolan", "there is no format 0; write 1"),
                replaced("\"portolan\": 1,", "\"portolan\": \"1\",", "portolan", "not the text \"1\"; write 1"),
                replaced("\"portolan\": 1,", "\"portolan\": 1.0,", "portolan", "must be a whole number, not 1.0"),
                // the top
                replaced("\"name\": \"Bad\",", "", "name", "this is missing; add \"name\""),
                replaced("\"name\": \"Bad\",", "\"name\": 7,", "name", "must be text, not 7"),
                replaced("cb-2019-01", "cb-2020-01", "edition", "\"cb-2020-01\"; write one of cm-2007, cb-2017-03"),
                replaced("\"edition\": \"cb-2019-01\",", "", "edition", "this is missing"),
                replaced("\"zones\": [{", "\"zones\": 5, \"x\": [{", "zones", "must be a list, not 5; put it in [ ]"),
                replaced("\"settings\": {", "\"settings\": [], \"x\": {", "settings", "must be an object, not a list"),
                // zones
                replaced(
                        "\"kind\": \"dmz\"",
                        "\"kind\": \"perimeter\"",
                        "zones[1].kind",
                        "no kind of zone \"perimeter\"; write one of intranet, dmz, internet, azure"),
                replaced(", \"kind\": \"dmz\"", "", "zones[1].kind", "missing"),
                replaced("\"id\": \"dmz\"", "\"id\": \"in\"", "zones[1].id", "already used by zones[0]"),
                replaced("\"id\": \"dmz\"", "\"id\": \" \"", "zones[1].id", "empty id"),
                replaced("\"id\": \"dmz\"", "\"id\": \"d\\nmz\"", "zones[1].id", "control character"),
                replaced("{\"id\": \"in\", \"kind\": \"intranet\"}", "\"in\"", "zones[0]", "must be an object"),
                // firewalls
                replaced("[\"in\", \"dmz\"]", "[\"in\"]", "firewalls[0].between", "name two or more"),
                replaced("[\"in\", \"dmz\"]", "[\"in\", \"in\"]", "firewalls[0].between", "twice"),
                replaced(
                        "[\"in\", \"dmz\"]",
                        "[\"in\", \"lab\"]",
                        "firewalls[0].between[1]",
                        "there is no zone \"lab\"; write one of dmz, in"),
                replaced("[\"in\", \"dmz\"]", "[\"in\", null]", "firewalls[0].between[1]", "must be text, not null"),
                replaced("[\"in\", \"dmz\"]", "\"in, dmz\"", "firewalls[0].between", "not the text \"in, dmz\""),
                replaced(", \"between\": [\"in\", \"dmz\"]", "", "firewalls[0].between", "missing"),
                allowing("{\"to\": 5}", "[0].to", "must be text, not 5"),
                allowing(
                        "{\"transport\": \"SCTP\"}",
                        "[0].transport",
                        "there is no transport \"SCTP\"; write one of TCP, UDP, ICMP, any"),
                allowing(
                        "{\"ports\": \"99999\"}",
                        "[0].ports",
                        "99999 is not a port from 1 to 65535; write ports such as \"443, 10140-10155\", or \"any\""),
                allowing("{\"ports\": \"\"}", "[0].ports", "\"\" is neither a port nor a range"),
                allowing("{\"ports\": 443}", "[0].ports", "put it in double quotes"),
                allowing("{\"comment\": []}", "[0].comment", "must be text"),
                allowing("\"dmz\"", "[0]", "must be an object"),
                replaced(
                        ", \"between\": [\"in\"",
                        ", \"allows\": \"any\", \"between\": [\"in\"",
                        "firewalls[0].allows",
                        "must be a list"),
                // sites
                replaced("\"code\": \"P01\"", "\"code\": \"CAS\"", "sites[1].code", "already used"),
                replaced("\"code\": \"P01\"", "\"code\": \"PLANT\"", "sites[1].code", "three letters"),
                replaced("\"primary\"", "\"child\"", "sites[1].type", "write one of central-administration, primary"),
                replaced("\"parent\": \"CAS\"", "\"parent\": \"C00\"", "sites[1].parent", "there is no site \"C00\""),
                replaced("\"parent\": \"CAS\"", "\"parent\": \"P01\"", "sites[1].parent", "its own parent"),
                replaced(
                        "\"central-administration\"",
                        "\"primary\", \"parent\": \"P01\"",
                        "sites[0].parent",
                        "its own parent"),
                replaced("\"mixed\"", "\"pure\"", "sites[1].mode", "write one of mixed, native"),
                replaced("\"wakeUp\": \"off\"", "\"wakeUp\": false", "sites[1].wakeUp", "must be text, not false"),
                replaced(
                        "\"wakeUp\": \"off\"",
                        "\"wakeUp\": \"on\"",
                        "sites[1].wakeUp",
                        "off, subnet-directed, unicast"),
                replaced(
                        "\"wakeUp\": \"off\"",
                        "\"customWebsite\": \"SMSWEB\"",
                        "sites[1].customWebsite",
                        "true or false"),
                replaced("[80]", "[80, 0]", "sites[1].clientPorts.http[1]", "0 is not a port"),
                replaced("[80]", "80", "sites[1].clientPorts.http", "must be a list, not 80"),
                replaced(
                        "[80]",
                        "[80, 81, 82]",
                        "sites[1].clientPorts.http",
                        "here stand 3 ports; write the default and at most one alternate"),
                replaced(
                        "\"http\": [80]",
                        "\"https\": [443, 443]",
                        "sites[1].clientPorts.https",
                        "port 443 stands here twice; remove one"),
                replaced("[80]", "[443]", "sites[1].clientPorts.http", "port 443 is for HTTP and for HTTPS at once"),
                replaced(
                        "\"http\": [80]",
                        "\"https\": [80]",
                        "sites[1].clientPorts.https",
                        "port 80 is for HTTP and for HTTPS at once; choose another"),
                replaced(
                        "\"http\": [80]",
                        "\"http\": [80, 8080], \"https\": [8443, 8080]",
                        "sites[1].clientPorts.http",
                        "port 8080 is for HTTP and for HTTPS at once"),
                replaced(
                        "\"wakeUp\": \"off\"",
                        "\"version\": \"banana\"",
                        "sites[1].version",
                        "\"banana\" is not a version; write its four digits, such as 1802"),
                replaced("\"wakeUp\": \"off\"", "\"version\": \"180\"", "sites[1].version", "four digits"),
                replaced("\"wakeUp\": \"off\"", "\"version\": \"18021\"", "sites[1].version", "four digits"),
                replaced(
                        "\"http\": [80]",
                        "\"notification\": 65536",
                        "sites[1].clientPorts.notification",
                        "from 1 to 65535"),
                // hosts
                replaced("\"id\": \"B\", ", "", "hosts[1].id", "missing"),
                replaced("\"id\": \"B\", \"zone\"", "\"id\": \"A\", \"zone\"", "hosts[1].id", "already used"),
                replaced(
                        "}]}],\n\"settings",
                        "}]}, {\"id\": \"A\", \"zone\": \"in\"}],\n\"settings",
                        "hosts[2].id",
                        "already used"),
                replaced("\"zone\": \"in\"", "\"zone\": \"In\"", "hosts[0].zone", "there is no zone \"In\""),
                replaced("\"zone\": \"in\", ", "", "hosts[0].zone", "missing"),
                replaced("\"site\": \"P01\"", "\"site\": \"\"", "hosts[0].site", "there is no site \"\""),
                replaced("\"count\": 5", "\"count\": -1", "hosts[0].count", "-1 is not a number of clients"),
                replaced("\"count\": 5", "\"count\": 1e3", "hosts[0].count", "1E+3 is not a number of clients"),
                replaced("\"count\": 5", "\"count\": 3000000000", "hosts[0].count", "to 2147483647"),
                replaced(
                        "\"count\": 5",
                        "\"siteServerInitiates\": \"yes\"",
                        "hosts[0].siteServerInitiates",
                        "true or false"),
                replaced("\"count\": 5", "\"addresses\": \"10.0.0.1\"", "hosts[0].addresses", "must be a list"),
                replaced("49152-65535", "49152..65535", "hosts[0].dynamicPorts", "neither a port nor a range"),
                replaced("49152-65535", "", "hosts[0].dynamicPorts", "neither a port nor a range"),
                replaced("49152-65535", "65535-49152", "hosts[0].dynamicPorts", "lowest first"),
                replaced(
                        "49152-65535",
                        "443, 70000",
                        "hosts[0].dynamicPorts",
                        "70000 is not a port from 1 to 65535; write"),
                replaced(
                        "\"domainControllers\": [\"A\"]",
                        "\"domainControllers\": [\"A\", \"DC\"]",
                        "hosts[1].domainControllers[1]",
                        "there is no host \"DC\""),
                // roles
                replaced("\"role\": \"client\"", "\"rôle\": \"client\"", "hosts[1].roles[0].role", "missing"),
                replaced(
                        "\"role\": \"client\"",
                        "\"role\": \"managment-point\"",
                        "hosts[1].roles[0].role",
                        "there is no role \"managment-point\"; the nearest of 43 is management-point"),
                replaced("8530", "70000", "hosts[0].roles[0].wsusHttp", "70000 is not a port; write a whole number"),
                replaced("8530", "8530.5", "hosts[0].roles[0].wsusHttp", "8530.5 is not a port"),
                replaced("8530", "\"8530\"", "hosts[0].roles[0].wsusHttp", "without quotes"),
                replaced(
                        "\"syncSource\": \"B\"",
                        "\"syncSource\": \"C\"",
                        "hosts[0].roles[0].syncSource",
                        "there is no host \"C\"; write one of microsoft-update, none, A, B"),
                replaced(
                        "\"pxe\": true",
                        "\"pxe\": \"true\"",
                        "hosts[0].roles[1].pxe",
                        "must be true or false, not the text"),
                replaced(
                        "\"sources\": [\"B\"]",
                        "\"sources\": [\"B\", \"C\"]",
                        "hosts[0].roles[1].sources[1]",
                        "no host \"C\""),
                replaced("\"sources\": [\"B\"]", "\"sources\": \"B\"", "hosts[0].roles[1].sources", "must be a list"),
                replaced(
                        "\"internet\"", "\"outside\"", "hosts[1].roles[0].location", "write one of intranet, internet"),
                replaced("[\"manual\"]", "[\"by-hand\"]", "hosts[1].roles[0].install[0]", "write one of client-push"),
                replaced("\"vmCount\": 2", "\"vmCount\": 0", "hosts[1].roles[1].vmCount", "0 is not a count"),
                // settings and layout
                replaced("1025-5000", "low", "settings.dynamicPorts", "\"low\" is neither"),
                replaced("\"supplements\": true", "\"supplements\": 1", "settings.supplements", "true or false, not 1"),
                replaced("[0, 0, 10, 10]", "[0, 0, 10]", "layout.zones.in", "here stand 3 numbers; write 4"),
                replaced("[0, 0, 10, 10]", "[0, 0, 10, -1]", "layout.zones.in", "no width or height"),
                replaced("[0, 0, 10, 10]", "[0, 1e999, 10, 10]", "layout.zones.in", "too far away"),
                replaced("[0, 0, 10, 10]", "[0, 1000001, 10, 10]", "layout.zones.in", "too far away"),
                replaced("[1, 2]", "[1, \"2\"]", "layout.hosts.A[1]", "must be a number"),
                replaced("\"A\": [1, 2]", "\"A B\": [1]", "layout.hosts[\"A B\"]", "here stand 1 numbers; write 2"),
                replaced("\"layout\": {", "\"layout\": true, \"x\": {", "layout", "must be an object, not true"),
                // JSON
                arguments("", "", "the file is empty"),
                arguments(" \n", "", "the file is empty"),
                arguments("[]", "", "no design but a list"),
                arguments("null", "", "no design but null"),
                arguments("root:secret", "line 1, column 1", "this is not JSON; mend it here or just before"),
                arguments("\"secret\"", "", "no design but a single value"),
                arguments("7", "", "no design but a single value"),
                arguments("PK\u0003\u0004", "line 1, column 1", "not JSON"),
                arguments("{\"portolan\": 1,\n \"name\" \"x\"}", "line 2, column 9", "not JSON;"),
                arguments("{\"portolan\": 1,\n}", "line 2, column 1", "not JSON;"),
                arguments("{\"portolan\": NaN}", "line 1, column 17", "not JSON"),
                arguments("{\"a\": \"b\nc\"}", "line 1, column 9", "not JSON"),
                arguments("{\"portolan\": 1, // x", "line 1, column 17", "not JSON"),
                arguments(
                        "{\"portolan\": 1, \"zones\": [", "line 1, column 27", "the file ends before the design does"),
                arguments("{\"name\": \"unfinished", "line 1, column 21", "the file ends before the design does"),
                arguments("{} {}", "line 1, column 4", "the design has ended here"),
                arguments("{\"a\": " + "9".repeat(5000) + "}", "line 1, column 5007", "far too long"),
                arguments("{\"a\": 1e99999999999}", "line 1, column 7", "far too large"),
                arguments("{\"a\": " + "[".repeat(100_000), "line 1, column 71", "nested too deep"),
                arguments("{\"a\": 1,\n\"a\": 2}", "a", "written twice, the second time in line 2"),
                replaced("\"count\": 5", "\"zone\": \"dmz\"", "hosts[0].zone", "written twice"),
                replaced(
                        "\"pxe\": true",
                        "\"x\": [{}, {\"k k\": 1, \"k k\": 2}]",
                        "hosts[0].roles[1].x[1][\"k k\"]",
                        "twice"));
    }

    /** What the firewall lets through is kept and not computed with; but what means nothing is told. */
    private static Arguments allowing(String allowances, String place, String phrase) {
        return replaced(
                ", \"between\": [\"in\"",
                ", \"allows\": [" + allowances + "], \"between\": [\"in\"",
                "firewalls[0].allows" + place,
                phrase);
    }

    private static Arguments replaced(String old, String with, String place, String phrase) {
        assertTrue(GOOD.contains(old), old);
        return arguments(GOOD.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(with)), place, phrase);
    }

    @Test
    void withoutAFaultItIsRead() {
        assertEquals("Bad", READER.read(GOOD).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"version\": \"1802.1\"",
                "\"version\": \"2403 (hotfix)\"",
                "\"version\": \"\"",
                "\"clientPorts\": {\"http\": [], \"https\": [8443, 443]}",
                "\"clientPorts\": {\"http\": [443, 8080], \"https\": [80, 8443]}"
            })
    void whatMeansSomethingIsRead(String ofSite) {
        READER.read(GOOD.replace("\"wakeUp\": \"off\", \"clientPorts\": {\"http\": [80]}", ofSite));
        String allowances = """
                "allows": [{"from": "in", "to": "B", "transport": "TCP", "ports": "443, 10140-10155"},
                 {"from": "any", "to": "10.0.0.0/8", "transport": "any", "ports": "any", "comment": "old", "since": 7},
                 {"from": "fe80::1", "to": "10.0.0.1", "transport": "ICMP"}, {}], "between": ["in\"""";
        assertEquals(
                4,
                ((List<?>) READER.read(GOOD.replace("\"between\": [\"in\"", allowances))
                                .firewalls()
                                .getFirst()
                                .extras()
                                .values()
                                .get("allows"))
                        .size());
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("faults")
    void aFaultIsOneSentenceWithItsPlace(String text, String place, String phrase) {
        InvalidDesignException fault = assertThrows(InvalidDesignException.class, () -> READER.read(text));
        assertTrue(fault.problem().contains(phrase), fault.getMessage());
        assertEquals(place, fault.place(), fault.getMessage());
        assertOneSentence(fault);
    }

    /** Whatever is cut off, swapped or put in: a design or one sentence, never an exception of another kind. */
    @Test
    void damageIsRefusedInOneSentence() {
        Random random = new Random(25);
        String junk = "{}[]\",:0-.eE\\ntf\u0000\uD800é ";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int j = random.nextInt(3); j >= 0 && !text.isEmpty(); j--) {
                int at = random.nextInt(text.length());
                char c = junk.charAt(random.nextInt(junk.length()));
                switch (random.nextInt(4)) {
                    case 0 -> text.setLength(at + 1);
                    case 1 -> text.setCharAt(at, c);
                    case 2 -> text.insert(at, c);
                    default -> text.delete(at, at + random.nextInt(30));
                }
            }
            try {
                READER.read(text.toString());
            } catch (InvalidDesignException e) {
                assertOneSentence(e);
            }
        }
    }

    private static void assertOneSentence(InvalidDesignException fault) {
        String message = fault.getMessage();
        assertTrue(message.contains(";"), "names a remedy: " + message);
        assertFalse(message.contains("\n") || message.contains("\r"), message);
        assertFalse(message.contains("ackson") || message.contains("token") || message.contains("java"), message);
        assertTrue(message.length() < 250, message);
    }

    @Test
    void filesThatCannotBeRead(@TempDir Path folder) throws IOException {
        assertFile(folder, "this is a folder");
        assertFile(folder.resolve("missing.portolan.json"), "there is no such file");
        assertFile(
                Files.writeString(folder.resolve("file"), "{}").resolve("below"), "cannot be read (not a directory)");
        Path latin = Files.write(folder.resolve("latin"), new byte[] {'{', '\n', '\n', '"', (byte) 0xE4, '"'});
        assertEquals("line 3", assertFile(latin, "not UTF-8").place());
        Path cut = Files.write(folder.resolve("cut"), new byte[] {'{', '"', (byte) 0xC3});
        assertFile(cut, "not UTF-8");
        Path utf16 = Files.write(folder.resolve("utf16"), new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0});
        assertEquals("line 1", assertFile(utf16, "not UTF-8").place());
        Path large = folder.resolve("large");
        try (FileChannel channel = FileChannel.open(large, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), FileText.LARGEST);
        }
        assertFile(large, "larger than 64 MiB");
    }

    private static InvalidDesignException assertFile(Path file, String phrase) {
        InvalidDesignException fault = assertThrows(InvalidDesignException.class, () -> READER.read(file));
        assertTrue(fault.problem().contains(phrase), fault.getMessage());
        assertOneSentence(fault);
        return fault;
    }
}
