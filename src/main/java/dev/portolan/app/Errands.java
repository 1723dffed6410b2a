package dev.portolan.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Work that the user waits for without being held up: it runs in the background, says that it does, and can be cancelled.
 * Work that was cancelled ends when it next {@linkplain Errand#check looks}, unseen.
 *
 * <p>Used on the foreground thread.
 */
public final class Errands implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Executor background;
    private final Executor foreground;
    private final List<Running> running = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Collection<CountDownLatch> unfinished = ConcurrentHashMap.newKeySet();

    /**
     * @param background runs the work, each piece at once
     * @param foreground runs what is to happen on the thread of the owner
     */
    public Errands(Executor background, Executor foreground) {
        this.background = background;
        this.foreground = foreground;
    }

    /** In which each piece of work has a thread of its own, which does not keep the program from ending. */
    public static Errands threaded(Executor foreground) {
        Thread.Builder threads = Thread.ofPlatform().daemon().name("errand");
        return new Errands(threads::start, foreground);
    }

    /** Work that comes to something. */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does the work.
         *
         * @throws Exception if it fails; {@link java.util.concurrent.CancellationException} where it was cancelled
         */
        T run(Errand errand) throws Exception;
    }

    /** What follows in the foreground. One of the three is called, once, unless the program makes a mistake. */
    public interface Outcome<T> {

        /** The work is done. */
        void done(T value);

        /** It failed. */
        void failed(Exception reason);

        /** It was cancelled; the work itself may still be running. */
        default void cancelled() {}
    }

    private record Running(Errand errand, Runnable cancelled) {}

    /** Tells when there is more to wait for, or less, until the subscription is closed. */
    public Subscription subscribe(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    /** What there is to wait for, the longest first. */
    public List<Errand> present() {
        return running.stream().map(Running::errand).toList();
    }

    /**
     * Starts work.
     *
     * @param what is done, in the words of the user
     */
    public <T> Errand run(String what, Work<T> work, Outcome<T> outcome) {
        Errand errand = new Errand(what);
        running.add(new Running(errand, outcome::cancelled));
        tell();
        CountDownLatch end = new CountDownLatch(1);
        unfinished.add(end);
        background.execute(() -> {
            try {
                work(errand, work, outcome);
            } finally {
                unfinished.remove(end);
                end.countDown();
            }
        });
        return errand;
    }

    private <T> void work(Errand errand, Work<T> work, Outcome<T> outcome) {
        Runnable then = () -> {};
        try {
            errand.check();
            T value = work.run(errand);
            then = () -> outcome.done(value);
        } catch (Exception e) {
            then = () -> outcome.failed(e);
        } finally {
            Runnable last = then;
            foreground.execute(() -> end(errand, last));
        }
    }

    private void end(Errand errand, Runnable then) {
        if (remove(errand) != null) {
            then.run();
        }
    }

    /** Gives work up, if it is not too late for that. */
    public void cancel(Errand errand) {
        if (errand.cancel()) {
            Running one = remove(errand);
            if (one != null) {
                one.cancelled().run();
            }
        }
    }

    /** Cancels everything and gives it a while to clear up, so that the program may end without leaving half a file. */
    @Override
    public void close() {
        List.copyOf(present()).forEach(this::cancel);
        Instant latest = Instant.now().plus(FAREWELL);
        try {
            for (CountDownLatch end : unfinished) {
                if (!end.await(Duration.between(Instant.now(), latest).toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Running remove(Errand errand) {
        Running found = running.stream()
                .filter(one -> one.errand().equals(errand))
                .findFirst()
                .orElse(null);
        if (found != null) {
            running.remove(found);
            tell();
        }
        return found;
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
