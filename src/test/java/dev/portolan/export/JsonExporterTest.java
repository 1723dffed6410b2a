package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Crossing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonExporterTest {

    @ParameterizedTest
    @MethodSource("dev.portolan.export.Scenarios#names")
    void saysTheSameAsTheCsvRowByRow(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", CrossingColumns.HEADER));
        for (JsonNode row : new ObjectMapper().readTree(json(Scenarios.report(name)))) {
            lines.add(String.join(
                    ",",
                    CrossingColumns.HEADER.stream()
                            .map(c -> row.path(c).asText())
                            .toList()));
        }
        assertEquals(Scenarios.expectedCsv(name).lines().toList(), lines);
    }

    @Test
    void explainsEachCrossing() throws IOException {
        Analysis analysis = Scenarios.analysis("02-ibcm-classic");
        JsonNode rows = new ObjectMapper().readTree(json(Scenarios.report(analysis, null)));
        for (int i = 0; i < rows.size(); i++) {
            Crossing crossing = analysis.crossings().get(i);
            JsonNode row = rows.get(i);
            assertEquals(crossing.flow().connection().purpose(), row.path("why").asText());
            assertEquals("cb-2019-01", row.path("source").path("edition").asText());
            assertEquals("2019-01-29", row.path("source").path("date").asText());
            assertEquals(
                    crossing.flow().anchor(), row.path("source").path("anchor").asText());
            boolean prose = crossing.flow().anchor().equals("BKMK_IBCMports");
            assertEquals(
                    prose ? "prose" : "table", row.path("source").path("origin").asText());
            assertTrue(row.has("narrowed") && row.path("narrowed").isNull());
        }
    }

    /** The article is the one that gives the connection, and the date is its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "with-supplements     | supplement-scp-internet         | supplement | About the service connection point | - | false",
                "supplements-of-roles | supplement-crp-sql              | supplement | Accounts used                      | - | true",
                "install-client-push  | client-install                  | reference  "
                        + "| Windows Firewall and port settings for clients in Configuration Manager | 2016-10-06 | false"
            })
    void namesTheArticleThatGivesTheConnection(
            String scenario, String anchor, String origin, String article, String date, boolean inferred)
            throws IOException {
        List<JsonNode> sources = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(json(Scenarios.report(scenario)))) {
            if (row.path("anchor").asText().equals(anchor)) {
                sources.add(row.path("source"));
            }
        }
        assertFalse(sources.isEmpty());
        for (JsonNode source : sources) {
            assertEquals(origin, source.path("origin").asText());
            assertEquals(article, source.path("article").asText());
            assertEquals(date, source.path("date").textValue());
            assertEquals(inferred, source.path("inferred").asBoolean());
        }
    }

    @Test
    void literalReadingIsRemarkedOnTheWayBackOnly() throws IOException {
        String remark =
                Scenarios.CATALOG.annotation("two-way-literal").orElseThrow().text();
        for (JsonNode row : new ObjectMapper().readTree(json(Scenarios.report("02-ibcm-classic")))) {
            List<String> remarks = new ArrayList<>();
            row.path("annotations").forEach(a -> remarks.add(a.asText()));
            boolean web = row.path("service").asText().startsWith("http")
                    && row.path("anchor").asText().equals("BKMK_PortsSite-SUP");
            boolean back = row.path("from_role").asText().equals("software-update-point");
            assertEquals(web && back, remarks.contains(remark), row::toString);
        }
    }

    @Test
    void namesThePartOfTheRangeThatTheGatewayNeeds() throws IOException {
        List<String> narrowed = new ArrayList<>();
        for (String name : List.of("05a-cmg", "05c-cmg")) {
            new ObjectMapper()
                    .readTree(json(Scenarios.report(name)))
                    .forEach(row -> narrowed.add(row.path("ports").asText() + " "
                            + row.path("narrowed").asText()));
        }
        assertTrue(narrowed.stream().anyMatch(n -> n.matches("10140-10155 10140(-\\d+)?")), narrowed::toString);
    }

    @Test
    void saysWhoStartsWhyTheTwoMeetAndWhereThePortComesFrom() throws IOException {
        List<String> said = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(json(Scenarios.report("secondary-inherits-client-ports")))) {
            JsonNode explained = row.path("explanation");
            assertEquals(1, explained.path("route").size());
            JsonNode port = explained.path("port");
            said.add(String.join(
                    " ",
                    row.path("to_host").asText(),
                    row.path("to_role").asText(),
                    row.path("ports").asText(),
                    explained.path("starter").asText(),
                    explained.path("meeting").path("how").asText(),
                    port.path("holder").asText(),
                    port.path("alternate").asText(),
                    port.path("inherited").asText()));
        }
        assertTrue(
                said.contains("SEC1 management-point 8080 one-way below-assigned-site P01 true true"), said::toString);
    }

    @Test
    void putsOneCrossingOnALine() throws IOException {
        Analysis analysis = Scenarios.analysis("02-ibcm-classic");
        List<String> lines = json(Scenarios.report(analysis, null)).lines().toList();
        assertEquals(analysis.crossings().size() + 2, lines.size());
        assertEquals("[", lines.getFirst());
        assertEquals("]", lines.getLast());
    }

    @Test
    void anEmptyDesignIsAnEmptyArray() throws IOException {
        assertEquals("[]\n", json(Scenarios.report(Scenarios.empty(), null)));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new JsonExporter().write(Scenarios.report(Scenarios.empty(), null), out);
        assertEquals(false, closed[0]);
    }

    private static String json(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExporter().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
