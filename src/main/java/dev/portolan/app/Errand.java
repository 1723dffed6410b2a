package dev.portolan.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A piece of work in the background. It can be cancelled until it is settled, and is either the one or the other, however
 * close together both come: nothing is to be seen of what was cancelled.
 */
public final class Errand {

    private enum State {
        RUNNING,
        CANCELLED,
        SETTLED
    }

    private final String what;
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);

    /** @param what is done, in the words of the user */
    Errand(String what) {
        this.what = what;
    }

    /** What is done, in the words of the user. */
    public String what() {
        return what;
    }

    /** Whether it was cancelled. */
    public boolean isCancelled() {
        return state.get() == State.CANCELLED;
    }

    /**
     * Decides that what was done is to last; called by the work just before the step that cannot be taken back.
     *
     * @throws CancellationException if it was cancelled
     */
    public void settle() {
        if (!state.compareAndSet(State.RUNNING, State.SETTLED)) {
            throw new CancellationException(what);
        }
    }

    /**
     * Goes on only if that is still wanted.
     *
     * @throws CancellationException if it was cancelled
     */
    public void check() {
        if (isCancelled()) {
            throw new CancellationException(what);
        }
    }

    /** The stream, for as long as that is still wanted; then writing to it fails as {@link #check} does. */
    public OutputStream whileWanted(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int value) throws IOException {
                check();
                out.write(value);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                check();
                out.write(bytes, from, length);
            }
        };
    }

    /** Whether nothing will come of it: it was cancelled now, and not settled before. */
    boolean cancel() {
        return state.compareAndSet(State.RUNNING, State.CANCELLED);
    }
}
