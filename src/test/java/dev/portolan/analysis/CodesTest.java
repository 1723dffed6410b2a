package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CodesTest {

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "text " + i).toList();
    }

    @Test
    void aCodeIsUniqueAndLooksLikeNothingElse() {
        Map<String, String> codes = Codes.of(texts(20_000), 4);
        assertEquals(20_000, codes.size());
        assertEquals(20_000, new HashSet<>(codes.values()).size());
        codes.values()
                .forEach(code -> assertTrue(code.matches("[BCDFGHJKMNPQRSTVWXZ][BCDFGHJKMNPQRSTVWXZ2-9]{3,12}"), code));
        long four = codes.values().stream().filter(code -> code.length() == 4).count();
        assertTrue(four > 18_000, four + " are as short as can be");
    }

    @Test
    void otherTextsOnlyMakeACodeLonger() {
        Map<String, String> few = Codes.of(texts(5_000), 2);
        Map<String, String> many = Codes.of(texts(20_000), 2);
        few.forEach((text, code) -> assertTrue(many.getOrDefault(text, "").startsWith(code), text));
    }

    /** A code is part of what people wrote into their firewalls: it must not change with the program. */
    @Test
    void aCodeStaysForEver() {
        assertEquals("F7VJCW", Codes.of(List.of("fe\ninternet\ndmz"), 6).get("fe\ninternet\ndmz"));
    }
}
