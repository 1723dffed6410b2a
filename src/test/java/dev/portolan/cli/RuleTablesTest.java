package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.CatalogReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of scenarios as people read them; ids among them, which may not change from release to release. */
final class RuleTablesTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final Path TABLES = Path.of("src/test/resources/rules");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... args) {
        try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            return new CommandLineApp(CatalogReader::shipped, results, results).run(args);
        }
    }

    private void assertPrinted(String file) throws IOException {
        assertEquals(Files.readString(TABLES.resolve(file)), out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02-ibcm-classic",
                "09a-cas-primary-secondary",
                "gateway-scale-set",
                "install-client-push",
                "top-of-the-hierarchy"
            })
    void rules(String scenario) throws IOException {
        assertEquals(
                0, run("rules", SCENARIOS.resolve(scenario + ".portolan.json").toString()));
        assertPrinted(scenario + ".rules.txt");
    }

    @Test
    void difference() throws IOException {
        String scenario =
                SCENARIOS.resolve("nearest-domain-controllers.portolan.json").toString();
        assertEquals(1, run("diff", scenario, "--edition", "cb-2017-03"));
        assertPrinted("nearest-domain-controllers.cb-2017-03.diff.txt");
    }
}
