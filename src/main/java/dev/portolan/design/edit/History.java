package dev.portolan.design.edit;

import dev.portolan.design.Design;
import java.util.List;
import java.util.Optional;

/**
 * The present design, those before it and those that were undone: a value, like everything in it.
 *
 * <p>Designs are kept, not ways back: undo returns the very instance that was there before, so "unsaved" is a question
 * of identity. Only the last steps are kept, because each step of a large design costs its list of hosts: {@link #LIMIT} of
 * them, fewer where the designs together would have more than {@link #HOSTS}.
 *
 * @param past what was there before each step, oldest first
 * @param present the design to show
 * @param future what was undone, the next to redo last
 */
public record History(List<Step> past, Design present, List<Step> future) {

    /** How many steps can be undone at most. */
    public static final int LIMIT = 2000;

    /** How many hosts the designs of all steps may have: 5,000,000 are some 300 MB when each step moves one. */
    static final int HOSTS = 5_000_000;

    /**
     * A step between two designs.
     *
     * @param edit what the user did
     * @param design in the past: the design before the edit; in the future: the one after it
     */
    public record Step(Edit edit, Design design) {}

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** Nothing has been done yet. */
    public static History of(Design design) {
        return new History(List.of(), design, List.of());
    }

    /**
     * Takes a step; what was undone before is forgotten. A step that changes nothing is none.
     *
     * @throws dev.portolan.design.InvalidDesignException if the edit does not fit the design
     */
    public History perform(Edit edit) {
        Design next = Editor.apply(present, edit);
        if (next.equals(present)) {
            return this;
        }
        int most = Math.min(LIMIT, HOSTS / Math.max(1, next.hosts().size()));
        List<Step> kept = past.size() < most ? past : past.subList(past.size() - most + 1, past.size());
        return new History(Items.plus(kept, new Step(edit, present)), next, List.of());
    }

    /**
     * Takes a step that may go on with the last one, as one press of an arrow key does with the one before: undo takes both
     * back at once, and where they cancel each other out there is nothing left to undo. Otherwise {@link #perform}.
     */
    public History extend(Edit edit) {
        Optional<Edit> joined = past.isEmpty() || !future.isEmpty()
                ? Optional.empty()
                : Shifts.joined(past.getLast().edit(), edit);
        if (joined.isEmpty()) {
            return perform(edit);
        }
        Design before = past.getLast().design();
        Design next = Editor.apply(present, edit);
        List<Step> kept = past.subList(0, past.size() - 1);
        return next.equals(before)
                ? new History(kept, before, List.of())
                : new History(Items.plus(kept, new Step(joined.get(), before)), next, List.of());
    }

    /** One step back; the same history where there is none. */
    public History undo() {
        if (past.isEmpty()) {
            return this;
        }
        Step step = past.getLast();
        return new History(
                past.subList(0, past.size() - 1), step.design(), Items.plus(future, new Step(step.edit(), present)));
    }

    /** One step forth again; the same history where there is none. */
    public History redo() {
        if (future.isEmpty()) {
            return this;
        }
        Step step = future.getLast();
        return new History(
                Items.plus(past, new Step(step.edit(), present)), step.design(), future.subList(0, future.size() - 1));
    }

    /** What {@link #undo} would take back. */
    public Optional<Edit> undoEdit() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().edit());
    }

    /** What {@link #redo} would do again. */
    public Optional<Edit> redoEdit() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.getLast().edit());
    }
}
