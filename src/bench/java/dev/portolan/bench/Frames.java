package dev.portolan.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Measures what happens in a window, frame after frame, one thing after the other, and prints a table. For the thread of the
 * toolkit.
 *
 * <p>A pulse is the time from one frame to the next when the toolkit runs as fast as it can:
 * {@code -Djavafx.animation.fullspeed=true}. {@code -Dbench.measure=drag} leaves out the series of frames that are not called
 * so; {@code -Dbench.cpu=true} counts the processor time of the thread of the toolkit alone, to compare two versions on a
 * machine that has other work too.
 */
final class Frames {

    private static final int WARM = 60;
    private static final int FRAMES = 240;
    private static final long REST = 500_000_000L;
    private static final boolean CPU = Boolean.getBoolean("bench.cpu");

    private final Queue<Step> steps = new ArrayDeque<>();
    private final BooleanSupplier ready;

    /** A part of the measure: called once for each frame until it says that it is done. */
    private interface Step {
        boolean frame(long nanos);
    }

    /** What is done in a frame of a series. */
    interface Frame {
        void at(int index);
    }

    /** @param ready whether nothing is being worked out that would disturb the next measure */
    Frames(BooleanSupplier ready) {
        this.ready = ready;
        System.out.printf("%-34s %9s %9s %9s%n", "ms", "median", "p95", "max");
    }

    /** Begins; the program ends when all is measured. */
    void start() {
        steps.add(nanos -> {
            Platform.exit();
            return true;
        });
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                Step step = steps.peek();
                if (step != null && step.frame(System.nanoTime())) {
                    steps.remove();
                }
            }
        }.start();
    }

    /** Waits until all is ready and the view has come to rest. */
    private void settle() {
        long[] until = {0};
        steps.add(nanos -> {
            if (until[0] == 0 || !ready.getAsBoolean()) {
                until[0] = nanos + REST;
            }
            return nanos > until[0];
        });
    }

    /** Does something that is not measured. */
    void once(Runnable action) {
        settle();
        steps.add(nanos -> {
            action.run();
            return true;
        });
        settle();
    }

    /** The time from the call to the end of the frame that shows its effect. */
    void event(String name, Runnable action) {
        event(name, action, () -> true);
    }

    /** @param there whether its effect is there, to be painted with the next frame */
    void event(String name, Runnable action, BooleanSupplier there) {
        settle();
        long[] start = {0, 0};
        steps.add(nanos -> {
            if (start[0] == 0) {
                start[0] = nanos;
                action.run();
                return false;
            }
            if (!there.getAsBoolean()) {
                return false;
            }
            start[1]++;
            if (start[1] < 2) {
                return false;
            }
            System.out.printf(Locale.ROOT, "%-34s %9.1f%n", name, (nanos - start[0]) / 1e6);
            return true;
        });
    }

    /** The pulses of a series of frames. */
    void series(String name, Frame frame) {
        if (!name.contains(System.getProperty("bench.measure", ""))) {
            return;
        }
        settle();
        List<Double> times = new ArrayList<>();
        long[] last = {0};
        int[] index = {0};
        steps.add(nanos -> {
            long now = CPU ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : nanos;
            if (index[0] > WARM) {
                times.add((now - last[0]) / 1e6);
            }
            last[0] = now;
            frame.at(index[0]);
            index[0]++;
            if (index[0] <= WARM + FRAMES) {
                return false;
            }
            double[] sorted = times.stream().mapToDouble(t -> t).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-34s %9.1f %9.1f %9.1f%n",
                    name,
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.95)],
                    sorted[sorted.length - 1]);
            return true;
        });
    }
}
