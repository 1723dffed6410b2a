package dev.portolan.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of roles are broken between words, and no character stands alone in a line. */
class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "ソフトウェアの更新ポイント,     ソフトウェア|の|更|新|ポイント",
        "登録プロキシ ポイント,         登|録|プロキシ |ポイント",
        "Asset Intelligence 同步處理點, Asset |Intelligence |同|步|處|理點",
        "Software update point,        Software |update |point"
    })
    void wordsAreKept(String name, String pieces) {
        String shown = LineBreaks.sparing(name);
        assertEquals(pieces, String.join("|", pieces(shown)).replace("\uFEFF", ""));
        assertEquals(name, shown.replace("\uFEFF", ""));
    }

    /** As the toolkit breaks lines. */
    private static List<String> pieces(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
