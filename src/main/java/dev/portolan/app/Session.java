package dev.portolan.app;

import dev.portolan.analysis.Analysis;
import dev.portolan.analysis.Analyzer;
import dev.portolan.analysis.Effect;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Editor;
import dev.portolan.design.edit.History;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The open design: its history, its file and its result.
 *
 * <p>All methods are called, and all listeners told, on one thread, the foreground. Results are computed in the
 * background; one that a later design has overtaken is dropped, so the result shown may lag behind the design but never
 * runs ahead of it.
 */
@SuppressWarnings("ReferenceEquality") // designs are compared by identity: undo brings back the very instance
public final class Session {

    private final Engine engine;
    private final Executor background;
    private final Executor foreground;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong revision = new AtomicLong();
    private final Foresight foresight;
    private History history;
    private Design saved;
    private @Nullable Path file;
    private Result result;
    private boolean computing;

    /**
     * A session with a design that is already computed, so that there always is a result to show.
     *
     * @param background runs the computing
     * @param foreground runs what is to happen on the thread of the session's owner
     */
    public Session(Design design, Catalog catalog, Executor background, Executor foreground) {
        this(
                design,
                (next, before) -> before == null ? Result.of(next, catalog) : before.after(next),
                background,
                foreground);
    }

    /** A session with another engine, for example a slow one. */
    public Session(Design design, Engine engine, Executor background, Executor foreground) {
        this.engine = engine;
        this.background = background;
        this.foreground = foreground;
        foresight = new Foresight(background, foreground, () -> tell(Listener::previewChanged));
        history = History.of(design);
        saved = design;
        result = engine.compute(design, null);
    }

    /** Computes results. */
    @FunctionalInterface
    public interface Engine {

        /**
         * The result of a design.
         *
         * @param before the result of an earlier one, which may save work; null: there is none
         */
        Result compute(Design next, @Nullable Result before);
    }

    /** Is told what changed. */
    public interface Listener {

        /** Another design is there, or another file or saved state belongs to it. */
        default void designChanged() {}

        /** Another result is there. */
        default void resultChanged() {}

        /** A result has begun to be worked out, or is no longer. */
        default void computingChanged() {}

        /** Another preview is there, or none any more. */
        default void previewChanged() {}
    }

    /** Tells the listener of changes until the subscription is closed. */
    public Subscription subscribe(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What computes the results; it may be asked for others, on any thread. */
    public Engine engine() {
        return engine;
    }

    /** The design as it is now. */
    public Design design() {
        return history.present();
    }

    /** The newest result; {@link Result#analysis()} says of which design. */
    public Result result() {
        return result;
    }

    /** Whether the result is that of the design as it is now. */
    public boolean isResultCurrent() {
        return result.analysis().design() == design();
    }

    /** Whether a result is being worked out. */
    public boolean isComputing() {
        return computing;
    }

    /**
     * Waits for no result any more: the design stays, the last result too, and is out of date until {@link #refresh} or the
     * next step. What is being worked out is dropped when it comes.
     */
    public void cancel() {
        if (computing) {
            revision.incrementAndGet();
            setComputing(false);
        }
    }

    /** Works out the result of the design as it is now, where there is none and none is coming. */
    public void refresh() {
        if (!isResultCurrent() && !computing) {
            compute();
        }
    }

    /** The file of the design, if it has one. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Whether the design differs from what was last opened or saved. */
    public boolean isUnsaved() {
        return design() != saved;
    }

    /**
     * Takes a step; an edit that changes nothing is none. One that goes on with the last, as a nudge does, makes one step
     * with it, unless this would step over the saved design.
     *
     * @throws dev.portolan.design.InvalidDesignException if the edit does not fit the design
     */
    public void submit(Edit edit) {
        step(isUnsaved() ? history.extend(edit) : history.perform(edit));
    }

    /**
     * Works out in the background what a step would change at the firewalls; {@link #preview()} tells when it is known.
     * Whatever else happens to the design ends it.
     *
     * @param edit null: nothing is to be known any more
     */
    public void preview(@Nullable Edit edit) {
        if (edit == null) {
            foresight.clear();
            return;
        }
        Design present = design();
        Analysis known = result.analysis();
        foresight.ask(() -> effect(edit, present, known));
    }

    /** What the step that was last asked for would change; empty: nobody asked, or it is not known. */
    public Optional<Effect> preview() {
        return foresight.effect();
    }

    private static Optional<Effect> effect(Edit edit, Design present, Analysis known) {
        try {
            Analysis before = known.design() == present ? known : Analyzer.analyze(known, present);
            Analysis after = Analyzer.analyze(before, Editor.apply(present, edit));
            return Effect.within(Result.MOST_CROSSINGS, before, after);
        } catch (InvalidDesignException e) {
            return Optional.empty(); // a step that would be refused changes nothing
        }
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        step(history.undo());
    }

    /** Takes the step again that was taken back last, if there is one. */
    public void redo() {
        step(history.redo());
    }

    /** What undo would take back. */
    public Optional<Edit> undoEdit() {
        return history.undoEdit();
    }

    /** What redo would do again. */
    public Optional<Edit> redoEdit() {
        return history.redoEdit();
    }

    /** The design before the step that undo would take back; the present one where there is none. */
    public Design before() {
        return history.undo().present();
    }

    /**
     * Opens another design with an empty history; its result is {@linkplain Result#isPending() pending} until it is computed.
     *
     * @throws dev.portolan.design.InvalidDesignException if the catalog does not know the design's edition
     * @param from its file; null: it has none yet
     */
    public void open(Design design, @Nullable Path from) {
        result = result.pending(design);
        file = from;
        saved = design;
        history = History.of(design);
        foresight.clear();
        compute();
        tell(Listener::resultChanged); // nothing is to be seen of the design before
        tell(Listener::designChanged);
    }

    /** Notes that the present design is what the file holds. */
    public void savedAs(Path to) {
        file = to;
        saved = design();
        tell(Listener::designChanged);
    }

    private void step(History next) {
        if (next.present() != design()) {
            history = next;
            foresight.clear();
            compute();
            tell(Listener::designChanged);
        }
    }

    private void compute() {
        long mine = revision.incrementAndGet();
        Design design = design();
        Result before = result.isPending() ? null : result;
        setComputing(true);
        background.execute(() -> {
            if (revision.get() == mine) {
                Result computed = null;
                try {
                    computed = engine.compute(design, before);
                } finally {
                    Result found = computed;
                    foreground.execute(() -> publish(mine, found));
                }
            }
        });
    }

    /** @param computed null: the engine made a mistake */
    private void publish(long mine, @Nullable Result computed) {
        if (revision.get() == mine) {
            if (computed != null) {
                result = computed;
                tell(Listener::resultChanged);
            }
            setComputing(false);
        }
    }

    private void setComputing(boolean on) {
        if (computing != on) {
            computing = on;
            tell(Listener::computingChanged);
        }
    }

    private void tell(Consumer<Listener> what) {
        listeners.forEach(what);
    }
}
