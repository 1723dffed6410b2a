package dev.portolan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.store.DesignFile;
import dev.portolan.text.Messages;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SessionTest {

    private final Catalog catalog = CatalogReader.shipped();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Design first = NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH));
    private final List<Design> computed = new ArrayList<>();
    private final Session session = new Session(
            first,
            (design, before) -> {
                computed.add(design);
                return Result.of(design, catalog);
            },
            background::add,
            Runnable::run);

    private void runBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void startsWithAResult() {
        assertSame(first, session.result().analysis().design());
        assertTrue(session.isResultCurrent());
        assertFalse(session.isUnsaved());
    }

    @Test
    void aResultFollowsTheDesign() {
        session.submit(new Edit.RenameDesign("other"));
        assertFalse(session.isResultCurrent());
        runBackground();
        assertTrue(session.isResultCurrent());
        assertEquals("other", session.result().analysis().design().name());
    }

    @Test
    void anOvertakenDesignIsNotComputed() {
        session.submit(new Edit.RenameDesign("a"));
        session.submit(new Edit.RenameDesign("b"));
        session.submit(new Edit.RenameDesign("c"));
        runBackground();
        assertEquals(
                List.of(first.name(), "c"), computed.stream().map(Design::name).toList());
    }

    @Test
    void anOvertakenResultIsDropped() {
        List<Runnable> foreground = new ArrayList<>();
        Session late =
                new Session(first, (design, before) -> Result.of(design, catalog), Runnable::run, foreground::add);
        late.submit(new Edit.RenameDesign("a"));
        late.submit(new Edit.RenameDesign("b"));
        List<String> shown = new ArrayList<>();
        late.subscribe(new Session.Listener() {
            @Override
            public void resultChanged() {
                shown.add(late.result().analysis().design().name());
            }
        });
        foreground.forEach(Runnable::run);
        assertEquals(List.of("b"), shown);
    }

    @Test
    void undoBringsBackTheVeryDesignAndSoTheSavedState() {
        session.submit(new Edit.RenameDesign("other"));
        assertTrue(session.isUnsaved());
        session.undo();
        assertSame(first, session.design());
        assertFalse(session.isUnsaved());
        session.redo();
        assertEquals("other", session.design().name());
        session.savedAs(Path.of("x.portolan.json"));
        assertFalse(session.isUnsaved());
        session.undo();
        assertTrue(session.isUnsaved());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        session.submit(new Edit.RenameDesign(first.name()));
        assertTrue(session.undoEdit().isEmpty());
        assertTrue(background.isEmpty());
    }

    @Test
    void openingForgetsTheHistory() {
        session.submit(new Edit.RenameDesign("other"));
        session.open(first, Path.of("y.portolan.json"));
        assertTrue(session.undoEdit().isEmpty());
        assertFalse(session.isUnsaved());
        assertEquals(Path.of("y.portolan.json"), session.file().orElseThrow());
    }

    @Test
    void openingShowsNothingOfTheDesignBefore() {
        Design ibcm = DesignFile.load(Path.of("catalog", "designs", "ibcm" + DesignFile.ENDING), catalog);
        session.open(ibcm, null);
        runBackground();
        assertTrue(session.result().analysis().crossingCount() > 0);
        List<Boolean> pending = new ArrayList<>();
        session.subscribe(new Session.Listener() {
            @Override
            public void resultChanged() {
                pending.add(session.result().isPending());
            }
        });

        Design other = ibcm.withName("another").withFirewalls(List.of());
        session.open(other, null);
        assertEquals(List.of(true), pending);
        assertFalse(session.isResultCurrent());
        assertEquals("another", session.result().analysis().design().name());
        assertEquals(0, session.result().analysis().crossingCount());
        assertEquals(List.of(), session.result().findings());
        assertEquals(Map.of(), session.result().rules());

        runBackground();
        assertEquals(List.of(true, false), pending);
        assertSame(other, session.result().analysis().design());
    }

    @Test
    void aClosedSubscriptionHearsNothing() {
        int[] heard = {0};
        Subscription subscription = session.subscribe(new Session.Listener() {
            @Override
            public void designChanged() {
                heard[0]++;
            }
        });
        session.submit(new Edit.RenameDesign("a"));
        subscription.close();
        session.submit(new Edit.RenameDesign("b"));
        assertEquals(1, heard[0]);
    }

    @Test
    void theNewDesignOnlyMissesAManagementPointForItsClients() {
        assertEquals(
                List.of("internet-clients-without-management-point"),
                session.result().findings().stream().map(f -> f.id()).toList());
        assertEquals(List.of(), session.result().analysis().crossings());
    }
}
