package dev.portolan.design.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout;
import dev.portolan.design.RandomDesigns;
import dev.portolan.design.Zone;
import dev.portolan.design.ZoneKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private static final Edit NAMED = new Edit.RenameDesign("a");

    private final Design first = new RandomDesigns(1).next();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void threeHundredStepsBackAndForth(long seed) {
        Design start = new RandomDesigns(seed).next();
        RandomEdits edits = new RandomEdits(seed);
        History history = History.of(start);
        Set<String> kinds = new TreeSet<>();
        for (int i = 0; i < 300; i++) {
            Edit edit = edits.next(history.present());
            kinds.add(edit.getClass().getSimpleName());
            History after = history.perform(edit);
            if (!after.equals(history)) {
                assertSame(history.present(), after.undo().present(), "undo after " + edit);
            }
            history = after;
        }
        assertEquals(Edit.class.getPermittedSubclasses().length, kinds.size(), "kinds of edit tried: " + kinds);

        Design last = history.present();
        int steps = history.past().size();
        for (int i = 0; i < steps; i++) {
            history = history.undo();
        }
        assertSame(start, history.present());
        assertEquals(new RandomDesigns(seed).next(), history.present(), "nothing has changed the first design");
        assertEquals(Optional.empty(), history.undoEdit());
        for (int i = 0; i < steps; i++) {
            history = history.redo();
        }
        assertSame(last, history.present());
        assertEquals(Optional.empty(), history.redoEdit());
    }

    @Test
    void namesTheStepsToUndoAndRedo() {
        History history = History.of(first).perform(NAMED).perform(new Edit.RenameDesign("b"));
        assertEquals(Optional.of(new Edit.RenameDesign("b")), history.undoEdit());
        assertEquals(Optional.of(new Edit.RenameDesign("b")), history.undo().redoEdit());
        assertEquals(Optional.of(NAMED), history.undo().undoEdit());
        assertEquals(Optional.of(NAMED), history.undo().undo().redoEdit());
    }

    @Test
    void aStepThatChangesNothingIsNone() {
        History history = History.of(first).perform(NAMED).undo();
        assertSame(history, history.perform(new Edit.RenameDesign(first.name())));
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        History history = History.of(first).perform(NAMED).undo().perform(new Edit.RenameDesign("b"));
        assertEquals(Optional.empty(), history.redoEdit());
        assertSame(history, history.redo());
    }

    @Test
    void theEndsHold() {
        History history = History.of(first);
        assertSame(history, history.undo());
        assertSame(history, history.redo());
    }

    @Test
    void theOldestStepsAreForgotten() {
        History history = History.of(first);
        for (int i = 0; i < History.LIMIT + 5; i++) {
            history = history.perform(new Edit.RenameDesign("name " + i));
        }
        assertEquals(History.LIMIT, history.past().size());
        for (int i = 0; i < History.LIMIT; i++) {
            history = history.undo();
        }
        assertEquals("name 4", history.present().name());
        assertNotEquals(first, history.undo().present());
    }

    @Test
    void aLargeDesignKeepsFewerSteps() {
        int steps = 40;
        Design large = first.withFirewalls(List.of())
                .withHosts(List.of())
                .withSites(List.of())
                .withLayout(Layout.NONE)
                .withZones(List.of(new Zone("z", ZoneKind.DMZ)))
                .withHosts(IntStream.range(0, History.HOSTS / steps)
                        .mapToObj(i -> new Host("H" + i, "z", null, List.of()))
                        .toList());
        History history = History.of(large);
        for (int i = 0; i < steps + 5; i++) {
            history = history.perform(new Edit.RenameDesign("name " + i));
        }
        assertEquals(steps, history.past().size());
    }
}
