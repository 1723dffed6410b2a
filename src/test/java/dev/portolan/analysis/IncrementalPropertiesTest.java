package dev.portolan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.design.edit.RandomEdits;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Following a design step by step gives what computing it from nothing gives. */
final class IncrementalPropertiesTest {

    private static final int DESIGNS = 60;
    private static final int STEPS = 25;

    private final Catalog catalog = CatalogReader.shipped();

    @Test
    void afterAnySequenceOfEdits() {
        RandomTopologies random = new RandomTopologies(catalog, 31_415);
        RandomEdits edits = new RandomEdits(27_182);
        Random dice = new Random(16_180);
        long crossings = 0;
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.next();
            Analysis followed = Analyzer.analyze(design, catalog);
            for (int j = 0; j < STEPS; j++) {
                Design next = dice.nextInt(3) > 0 ? random.changed(design) : edited(design, edits.next(design));
                followed = Analyzer.analyze(followed, next);
                assertSame(Analyzer.analyze(next, catalog), followed, "design " + i + ", step " + j);
                crossings += followed.crossingCount();
                design = next;
            }
        }
        assertTrue(crossings > DESIGNS * STEPS, "the designs make something cross");
    }

    @Test
    void movingAHostAwayAndBackRestoresTheResult() {
        RandomTopologies random = new RandomTopologies(catalog, 14_142);
        for (int i = 0; i < DESIGNS; i++) {
            Design design = random.next();
            Analysis before = Analyzer.analyze(design, catalog);
            Analysis away = Analyzer.analyze(before, random.changed(design));
            assertSame(before, Analyzer.analyze(away, design), "design " + i);
        }
    }

    /** Editions that are made up are left out: they cannot be computed. */
    private static Design edited(Design design, Edit edit) {
        try {
            return edit instanceof Edit.SetEdition ? design : Editor.apply(design, edit);
        } catch (InvalidDesignException e) {
            return design;
        }
    }

    private static void assertSame(Analysis expected, Analysis actual, String which) {
        assertEquals(lines(expected.flowStream()), lines(actual.flowStream()), which);
        assertEquals(lines(expected.unrouted().stream()), lines(actual.unrouted().stream()), which);
        List<Crossing> crossings = actual.crossings();
        assertEquals(
                expected.crossings().stream()
                        .map(c -> c.hop() + " " + line(c.flow()))
                        .toList(),
                crossings.stream().map(c -> c.hop() + " " + line(c.flow())).toList(),
                which);
        assertEquals(crossings.size(), actual.crossingCount(), which);
    }

    private static List<String> lines(Stream<Flow> flows) {
        return flows.map(IncrementalPropertiesTest::line).toList();
    }

    /** The whole flow but for how the engine holds its ends. */
    private static String line(Flow flow) {
        return String.join(
                " ",
                flow.from().toString(),
                flow.to().toString(),
                flow.connection().anchor(),
                flow.row().toString(),
                flow.transport() + " " + flow.ports() + " " + flow.narrowed() + " " + flow.setting(),
                flow.route().toString());
    }
}
