package dev.portolan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.cli.Exit;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the program says where neither a command nor the window is meant. */
class MainTest {

    private static final String FILE = "docs/pictures/perimeter.portolan.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Main.run(args, results, messages);
        }
    }

    private void assertOneLine(String part) {
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains(part), said);
    }

    @Test
    void aNameThatNoFileCanHaveIsAskedFor() {
        assertEquals(Exit.USAGE, run("a\0b"));
        assertOneLine("There is neither a command nor a file");
    }

    @Test
    void aFileStandsAlone() {
        assertEquals(Exit.USAGE, run(FILE, "analyze"));
        assertOneLine("put a command before it");
    }

    @Test
    void helpIsShownBesideAFileToo() {
        assertEquals(Exit.SUCCESS, run(FILE, "--help"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("analyze"), out.toString(StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
