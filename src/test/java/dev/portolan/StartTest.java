package dev.portolan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program makes of its arguments before a command sees them. */
class StartTest {

    @ParameterizedTest
    @CsvSource({
        "'', , ''",
        "d.portolan.json, , d.portolan.json",
        "--catalog own d.portolan.json, own, d.portolan.json",
        "d.portolan.json --catalog own, own, d.portolan.json",
        "--catalog=own, own, ''",
        "--catalog own analyze d.portolan.json, own, analyze d.portolan.json",
        "--catalog, , --catalog",
        "catalog diff A B, , catalog diff A B"
    })
    void catalogMayStandAnywhere(String line, String catalog, String rest) {
        Start start = Start.of(words(line));
        assertEquals(catalog, start.catalog());
        assertEquals(List.of(words(rest)), start.rest());
    }

    @Test
    void theWindowIsToldFileAndFolder() {
        assertArrayEquals(
                new String[] {"d.portolan.json", "--catalog=my own"},
                Start.of("--catalog", "my own", "d.portolan.json").forWindow());
        assertArrayEquals(new String[0], Start.of().forWindow());
    }

    @Test
    void argumentsThatTheLocaleGarblesAreFound() {
        Start garbled = Start.of("explain", "d.portolan.json", "--from", "\uFFFD\uFFFD");
        assertEquals(Optional.of("\uFFFD\uFFFD"), garbled.garbled("ANSI_X3.4-1968"));
        assertEquals(Optional.of("\uFFFD"), Start.of("--catalog", "\uFFFD").garbled("ANSI_X3.4-1968"));
        assertEquals(Optional.empty(), garbled.garbled("UTF-8"));
        assertEquals(Optional.empty(), Start.of("analyze", "d.portolan.json").garbled("ANSI_X3.4-1968"));
    }

    @Test
    void aNameThatNoFileCanHaveIsNotThere() {
        assertFalse(Start.exists("a\0b"));
        assertFalse(Start.exists(" "));
        assertFalse(Start.exists("no-such-file"));
        assertTrue(Start.exists("pom.xml"));
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
