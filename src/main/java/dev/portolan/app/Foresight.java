package dev.portolan.app;

import dev.portolan.analysis.Effect;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works out effects in the background, one at a time. Of the questions that come meanwhile only the newest is answered, and
 * an answer to which nobody looks forward any more is dropped.
 *
 * <p>Used on the foreground thread.
 */
final class Foresight {

    private final Executor background;
    private final Executor foreground;
    private final Runnable changed;
    private @Nullable Supplier<Optional<Effect>> question;
    private boolean busy;
    private @Nullable Effect effect;

    /** @param changed is told when there is another effect, or none any more */
    Foresight(Executor background, Executor foreground, Runnable changed) {
        this.background = background;
        this.foreground = foreground;
        this.changed = changed;
    }

    /** The newest answer; the one before it stays until it is there. */
    Optional<Effect> effect() {
        return Optional.ofNullable(effect);
    }

    /** @param wanted what to work out, in the background; empty: it cannot be known */
    void ask(Supplier<Optional<Effect>> wanted) {
        question = wanted;
        if (!busy) {
            work(wanted);
        }
    }

    /** Wants to know nothing any more. */
    void clear() {
        question = null;
        show(null);
    }

    private void work(Supplier<Optional<Effect>> wanted) {
        busy = true;
        background.execute(() -> {
            Optional<Effect> found = Optional.empty();
            try {
                found = wanted.get();
            } finally {
                Effect answer = found.orElse(null);
                foreground.execute(() -> answer(wanted, answer));
            }
        });
    }

    private void answer(Supplier<Optional<Effect>> answered, @Nullable Effect answer) {
        busy = false;
        Supplier<Optional<Effect>> next = question;
        if (answered.equals(next)) {
            show(answer);
        } else if (next != null) {
            work(next);
        }
    }

    private void show(@Nullable Effect next) {
        if (effect != null || next != null) {
            effect = next;
            changed.run();
        }
    }
}
