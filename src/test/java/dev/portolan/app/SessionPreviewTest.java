package dev.portolan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Effect;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.text.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a session says of steps that are not taken yet. */
final class SessionPreviewTest {

    private static final Edit WITH_MANAGEMENT_POINT = role("management-point");
    private static final Edit WITH_DISTRIBUTION_POINT = role("distribution-point");

    private final Catalog catalog = CatalogReader.shipped();
    private final Design first = perimeter();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Optional<Effect>> told = new ArrayList<>();
    private final Session session = new Session(first, catalog, background::add, Runnable::run);

    SessionPreviewTest() {
        session.subscribe(new Session.Listener() {
            @Override
            public void previewChanged() {
                told.add(session.preview());
            }
        });
    }

    /** A server of the new design stands in the perimeter and does nothing yet. */
    private Design perimeter() {
        Design design = NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH));
        return Editor.apply(
                design,
                new Edit.AddHost(
                        new dev.portolan.design.Host(
                                "DMZ1", "dmz", design.sites().getFirst().code(), List.of()),
                        null));
    }

    private static Edit role(String role) {
        return new Edit.AddRole(
                "DMZ1", new Placement(role, Map.of("clientConnections", "internet", "protocol", "https")));
    }

    private int runBackground() {
        int ran = 0;
        for (; !background.isEmpty(); ran++) {
            background.remove().run();
        }
        return ran;
    }

    private Effect effect(Design before, Edit edit) {
        return Effect.of(Analyzer.analyze(before, catalog), Analyzer.analyze(Editor.apply(before, edit), catalog));
    }

    @Test
    void whatAStepWouldChangeIsWhatItChanges() {
        session.preview(WITH_MANAGEMENT_POINT);
        assertEquals(Optional.empty(), session.preview());
        runBackground();
        Effect effect = session.preview().orElseThrow();
        assertSame(first, session.design(), "nothing is done yet");
        assertEquals(List.of(Optional.of(effect)), told);

        session.submit(WITH_MANAGEMENT_POINT);
        assertEquals(Optional.empty(), session.preview());
        runBackground();
        assertEquals(session.result().analysis().crossings(), effect.come());
        assertEquals(List.of(), effect.go());
        assertEquals(
                session.result().rules(),
                Map.of(
                        "front-end", effect.firewalls().get("front-end").come().size(),
                        "back-end", effect.firewalls().get("back-end").come().size()));
    }

    @Test
    void ofManyQuestionsTheOneInWorkIsFinishedAndTheNewestAnswered() {
        session.preview(WITH_DISTRIBUTION_POINT);
        session.preview(new Edit.RemoveHosts(List.of("DMZ1")));
        session.preview(WITH_DISTRIBUTION_POINT);
        session.preview(WITH_MANAGEMENT_POINT);
        assertEquals(2, runBackground());
        assertEquals(Optional.of(effect(first, WITH_MANAGEMENT_POINT)), session.preview());
        assertEquals(1, told.size(), "the first answer is of no interest any more");
    }

    @Test
    void anAnswerStaysUntilTheNextIsThere() {
        session.preview(WITH_DISTRIBUTION_POINT);
        runBackground();
        Optional<Effect> before = session.preview();
        session.preview(WITH_MANAGEMENT_POINT);
        assertEquals(before, session.preview());
        runBackground();
        assertEquals(2, told.size());
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        session.preview(WITH_MANAGEMENT_POINT);
        session.preview(null);
        runBackground();
        assertEquals(Optional.empty(), session.preview());
        assertEquals(List.of(), told);
    }

    @Test
    void nothingIsToldWhereNothingWasShown() {
        session.preview(null);
        session.submit(new Edit.RenameDesign("other"));
        assertEquals(List.of(), told);
    }

    @Test
    void whateverHappensToTheDesignEndsIt() {
        List<Runnable> steps = List.of(
                () -> session.submit(new Edit.RenameDesign("other")),
                session::undo,
                session::redo,
                () -> session.open(first, null));
        for (Runnable step : steps) {
            session.preview(WITH_MANAGEMENT_POINT);
            runBackground();
            assertTrue(session.preview().isPresent());
            step.run();
            assertFalse(session.preview().isPresent());
        }
    }

    @Test
    void aStepThatWouldBeRefusedChangesNothing() {
        session.preview(WITH_MANAGEMENT_POINT);
        runBackground();
        session.preview(new Edit.RemoveHosts(List.of("nobody")));
        runBackground();
        assertEquals(Optional.empty(), session.preview());
        session.preview(WITH_MANAGEMENT_POINT);
        runBackground();
        assertTrue(session.preview().isPresent(), "the next question is answered again");
    }

    @Test
    void itIsAboutTheDesignAsItIsThoughTheResultLagsBehind() {
        Session late = new Session(first, catalog, background::add, Runnable::run);
        late.submit(WITH_DISTRIBUTION_POINT);
        Runnable result = background.remove();
        late.preview(WITH_MANAGEMENT_POINT);
        runBackground();
        assertFalse(late.isResultCurrent());
        assertEquals(Optional.of(effect(late.design(), WITH_MANAGEMENT_POINT)), late.preview());
        result.run();
        assertTrue(late.preview().isPresent(), "the result has no say in it");
    }

    @Test
    void aMistakeInTheBackgroundDoesNotStopTheNextQuestion() {
        Deque<Runnable> work = new ArrayDeque<>();
        Foresight foresight = new Foresight(work::add, Runnable::run, () -> {});
        foresight.ask(() -> {
            throw new IllegalStateException("a mistake");
        });
        try {
            work.remove().run();
        } catch (IllegalStateException e) {
            assertEquals("a mistake", e.getMessage());
        }
        foresight.ask(() -> Optional.of(new Effect(List.of(), List.of(), Map.of())));
        work.remove().run();
        assertTrue(foresight.effect().isPresent());
    }
}
