package dev.portolan.design.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.design.Design;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.RandomDesigns;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits that are one step come to the same as one after the other. */
class TogetherPropertiesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void togetherIsOneAfterTheOther(long seed) {
        Design start = new RandomDesigns(seed).next();
        RandomEdits random = new RandomEdits(seed);
        List<Edit> edits = new ArrayList<>();
        Design at = start;
        for (int i = 0; i < 60; i++) {
            Edit edit = random.next(at);
            edits.add(edit);
            at = Editor.apply(at, edit);
            assertEquals(at, Editor.apply(start, new Edit.Together(edits)), "after " + edit);
        }
    }

    @Test
    void whatChangesNothingMakesNoNewDesign() {
        Design design = new RandomDesigns(4).next();
        List<Edit> same = design.hosts().stream()
                .<Edit>map(host -> new Edit.SetHostSite(host.id(), host.site()))
                .toList();
        assertSame(design, Editor.apply(design, new Edit.Together(same)));
    }

    @Test
    void whatIsMissingIsRefused() {
        Design design = new RandomDesigns(4).next();
        String host = design.hosts().getFirst().id();
        for (Edit wrong : List.of(new Edit.SetHostCount("?", 1), new Edit.SetHostSite(host, "???"))) {
            Edit all = new Edit.Together(List.of(new Edit.SetHostCount(host, 1), wrong));
            assertThrows(InvalidDesignException.class, () -> Editor.apply(design, all), wrong.toString());
        }
    }
}
