package dev.portolan.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.design.Design;
import dev.portolan.design.RandomDesigns;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.History;
import dev.portolan.design.edit.RandomEdits;
import dev.portolan.design.edit.RandomEdits.Kind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand steps of every kind, back to the first design and forth to the last, byte for byte in the file. */
class UndoPropertiesTest {

    private static final int STEPS = 1000;

    @ParameterizedTest
    @ValueSource(longs = {4, 8, 15, 16, 23, 42})
    void aThousandStepsBackAndForth(long seed) {
        Design start = new RandomDesigns(seed).next();
        byte[] first = DesignWriter.bytes(start);
        RandomEdits edits = new RandomEdits(seed);
        Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
        Map<Integer, byte[]> onTheWay = new TreeMap<>();

        History history = History.of(start);
        while (history.past().size() < STEPS) {
            Edit edit = edits.next(history.present());
            History after = history.perform(edit);
            if (after.past().size() > history.past().size()) {
                taken.merge(Kind.of(edit), 1, Integer::sum);
                history = after;
                onTheWay.put(history.past().size(), DesignWriter.bytes(history.present()));
            }
        }
        byte[] last = DesignWriter.bytes(history.present());
        assertEquals(EnumSet.allOf(Kind.class), taken.keySet(), "every kind of step was taken: " + taken);

        for (int step = STEPS; step > 0; step--) {
            assertArrayEquals(onTheWay.get(step), DesignWriter.bytes(history.present()), "back at step " + step);
            history = history.undo();
        }
        assertEquals(Optional.empty(), history.undoEdit());
        assertArrayEquals(first, DesignWriter.bytes(history.present()));

        for (int step = 1; step <= STEPS; step++) {
            history = history.redo();
            assertArrayEquals(onTheWay.get(step), DesignWriter.bytes(history.present()), "forth at step " + step);
        }
        assertEquals(Optional.empty(), history.redoEdit());
        assertArrayEquals(last, DesignWriter.bytes(history.present()));
    }
}
