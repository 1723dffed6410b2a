package dev.portolan.design.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.Layout.Spot;
import dev.portolan.diagram.Arranger;
import dev.portolan.ui.SampleDesigns;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shifts by arrow keys, and how they become one step. */
class NudgeTest {

    private final Design design =
            SampleDesigns.perimeter().withLayout(Arranger.complete(SampleDesigns.perimeter(), CatalogReader.shipped()));

    private static Edit host(double dx, double dy, String... hosts) {
        return new Edit.Nudge(Set.of(), Set.of(hosts), dx, dy);
    }

    @Test
    void shiftsHostsAndZones() {
        Design shifted = Editor.apply(design, new Edit.Nudge(Set.of("internet"), Set.of("DMZ1"), 3, -1));

        Spot spot = design.layout().hosts().get("DMZ1");
        assertEquals(
                new Spot(spot.x() + 3, spot.y() - 1), shifted.layout().hosts().get("DMZ1"));
        assertEquals(
                design.layout().zones().get("internet").x() + 3,
                shifted.layout().zones().get("internet").x());
        assertEquals(
                design.layout().hosts().get("Laptops"),
                shifted.layout().hosts().get("Laptops"),
                "it goes with its zone");
        assertThrows(InvalidDesignException.class, () -> Editor.apply(design, host(1, 0, "nobody")));
    }

    @Test
    void whatHasNoPlaceGetsNone() {
        Design bare = SampleDesigns.perimeter();
        assertSame(bare, Editor.apply(bare, host(1, 0, "DMZ1")));
    }

    @Test
    void nudgesOfTheSameThingsAreOneStep() {
        History start = History.of(design);
        Edit first = new Edit.Together(List.of(new Edit.Arrange(design.layout()), host(1, 0, "DMZ1", "DMZ2")));
        History one = start.extend(first);
        History three = one.extend(host(1, 0, "DMZ2", "DMZ1")).extend(host(0, 10, "DMZ1", "DMZ2"));

        assertEquals(1, three.past().size());
        assertSame(design, three.undo().present());
        assertEquals(three.present(), three.undo().redo().present());
        assertEquals(
                three.present(),
                Editor.apply(design, three.undoEdit().orElseThrow()),
                "the step that is kept says what was done");
    }

    @Test
    void nudgesThereAndBackAreNoStep() {
        History back = History.of(design).extend(host(1, 0, "DMZ1")).extend(host(-1, 0, "DMZ1"));

        assertSame(design, back.present());
        assertTrue(back.past().isEmpty());
    }

    @Test
    void whatComesBetweenKeepsStepsApart() {
        History other = History.of(design).extend(host(1, 0, "DMZ1")).extend(host(1, 0, "DMZ2"));
        assertEquals(2, other.past().size());

        History renamed = History.of(design)
                .extend(host(1, 0, "DMZ1"))
                .extend(new Edit.RenameDesign("x"))
                .extend(host(1, 0, "DMZ1"));
        assertEquals(3, renamed.past().size());

        History undone = History.of(design)
                .extend(host(1, 0, "DMZ1"))
                .extend(new Edit.RenameDesign("x"))
                .undo()
                .extend(host(1, 0, "DMZ1"));
        assertEquals(2, undone.past().size());
        assertEquals(
                2,
                History.of(design)
                        .perform(host(1, 0, "DMZ1"))
                        .perform(host(1, 0, "DMZ1"))
                        .past()
                        .size());
    }

    @Test
    void aMeaningChangesNothingOfWhatIsDone() {
        Edit edit = host(1, 0, "DMZ1");
        assertEquals(Editor.apply(design, edit), Editor.apply(design, new Edit.Meant(Intent.ALIGN_LEFT, edit)));
        assertSame(design, Editor.apply(design, new Edit.Meant(Intent.CUT, new Edit.Together(List.of()))));
    }
}
