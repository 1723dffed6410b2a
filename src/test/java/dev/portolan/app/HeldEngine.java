package dev.portolan.app;

import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** An engine that computes one result for each time that it is let, and waits as long as it is not. */
public final class HeldEngine implements Session.Engine {

    private static final int FREE = 1_000_000;

    private final Catalog catalog;
    private final Semaphore permits = new Semaphore(FREE);
    private final List<Design> begun = new CopyOnWriteArrayList<>();

    public HeldEngine(Catalog catalog) {
        this.catalog = catalog;
    }

    /** From now on it waits. */
    public void hold() {
        permits.drainPermits();
    }

    /** Lets it compute one result. */
    public void letOne() {
        permits.release();
    }

    /** From now on it does not wait. */
    public void letGo() {
        permits.release(FREE);
    }

    /** The designs whose computing has begun, in order. */
    public List<Design> begun() {
        return begun;
    }

    @Override
    public Result compute(Design next, @Nullable Result before) {
        begun.add(next);
        permits.acquireUninterruptibly();
        return before == null ? Result.of(next, catalog) : before.after(next);
    }
}
