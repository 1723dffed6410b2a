package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CodePointsTest {

    @Test
    void ordersByCodePointAndNotByCodeUnit() {
        List<String> texts = new ArrayList<>(List.of("\uD83D\uDE00", "\uFFE5", "b", "ab", "a", "Z", ""));
        texts.sort(CodePoints.ORDER);
        assertEquals(List.of("", "Z", "a", "ab", "b", "\uFFE5", "\uD83D\uDE00"), texts);
    }
}
