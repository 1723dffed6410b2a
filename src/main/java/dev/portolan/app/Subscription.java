package dev.portolan.app;

/** Being told of changes. Whoever subscribes closes it. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** Stops being told. */
    @Override
    void close();
}
