package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The difference of two editions on the command line. */
final class CatalogDiffCommandTest {

    private static final Path GOLDEN = Path.of("src/test/resources/editions");

    private final Run run = new Run();

    @TempDir
    Path folder;

    /** The files list every difference; each was held against both articles. */
    @ParameterizedTest
    @CsvSource({"cb-2017-03, cb-2019-01", "cb-2019-01, cb-2025-12"})
    void listsEveryDifference(String older, String newer) throws IOException {
        assertEquals(1, run.of("catalog", "diff", older, newer, "--format", "csv"));
        assertEquals(Files.readString(GOLDEN.resolve(older + "--" + newer + ".csv")), run.out());
        assertEquals("", run.err());
    }

    @Test
    void readsSectionBySection() {
        assertEquals(1, run.of("catalog", "diff", "cb-2017-03", "cb-2019-01"));
        assertTrue(run.out().contains("""

                BKMK_PortsMP-DC: management-point -> domain-controller
                  ~  ldap                     TCP 389 => UDP 389, TCP 389
                  ~  rpc-endpoint-mapper      UDP 135, TCP 135 => TCP 135
                  -  ldaps                    UDP 636, TCP 636
                  -  global-catalog-ldap-ssl  TCP 3269

                bkmk_scp-cmg: service-connection-point -> azure (section added)
                  +  cmg-deployment-https  TCP 443

                """), run.out());
        assertTrue(
                run.out().endsWith("\nSections: 6 added, 0 removed. Rows: 14 added, 5 removed, 4 changed.\n"),
                run.out());
    }

    @Test
    void jsonTellsAspectsApart() throws IOException {
        assertEquals(1, run.of("catalog", "diff", "cb-2019-01", "cb-2025-12", "--format", "json"));
        for (JsonNode line : new ObjectMapper().readTree(run.out())) {
            if (line.path("anchor").asText().equals("bkmk_cmgcp-sup")
                    && line.path("service").asText().equals("http")) {
                assertEquals("changed", line.path("change").asText());
                assertEquals("80", line.path("before").path("tcp").asText());
                assertEquals("80|8530", line.path("after").path("tcp").asText());
                return;
            }
        }
        throw new AssertionError(run.out());
    }

    @Test
    void sameEditionHasNoDifference() {
        assertEquals(0, run.of("catalog", "diff", "cb-2019-01", "cb-2019-01"));
        assertEquals("No differences.\n", run.out());
        assertEquals(0, run.of("catalog", "diff", "cb-2019-01", "cb-2019-01", "--format", "json"));
        assertEquals("[\n]\n", run.out());
    }

    @Test
    void aFileTakesTheResult() throws IOException {
        Path file = folder.resolve("diff.csv");
        assertEquals(
                1,
                run.of("catalog", "diff", "cb-2017-03", "cb-2019-01", "--format", "csv", "--output", file.toString()));
        assertEquals(Files.readString(GOLDEN.resolve("cb-2017-03--cb-2019-01.csv")), Files.readString(file));
        assertEquals("", run.out());
    }

    @Test
    void wrongUsageIsOneLine() {
        assertEquals(2, run.of("catalog", "diff", "cb-2017-03"));
        run.assertOneLine("catalog diff --help");
        assertEquals(2, run.of("catalog", "diff", "cb-2017-03", "cb-1999"));
        run.assertOneLine("cb-1999", "cb-2025-12");
        assertEquals(0, run.of("catalog", "diff", "--help"));
    }
}
