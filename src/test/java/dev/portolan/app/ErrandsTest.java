package dev.portolan.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class ErrandsTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final Errands errands = new Errands(background::add, foreground::add);
    private final List<String> heard = new ArrayList<>();

    private Errand start(Errands.Work<String> work) {
        return errands.run("counting", work, new Errands.Outcome<>() {
            @Override
            public void done(String value) {
                heard.add("done " + value);
            }

            @Override
            public void failed(Exception reason) {
                heard.add("failed " + reason.getMessage());
            }

            @Override
            public void cancelled() {
                heard.add("cancelled");
            }
        });
    }

    private static void runAll(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void whatIsDoneIsToldOnceAndThereIsNothingToWaitForAnyMore() {
        List<Integer> waiting = new ArrayList<>();
        errands.subscribe(() -> waiting.add(errands.present().size()));
        start(errand -> "three");
        assertEquals(
                List.of("counting"),
                errands.present().stream().map(Errand::what).toList());
        runAll(background);
        assertEquals(List.of(), heard);
        runAll(foreground);
        assertEquals(List.of("done three"), heard);
        assertEquals(List.of(1, 0), waiting);
    }

    @Test
    void whatFailsSaysWhy() {
        start(errand -> {
            throw new IOException("no paper");
        });
        runAll(background);
        runAll(foreground);
        assertEquals(List.of("failed no paper"), heard);
        assertEquals(List.of(), errands.present());
    }

    @Test
    void whatIsCancelledBeforeItBeginsIsNotBegun() {
        Errand errand = start(own -> {
            heard.add("begun");
            return "";
        });
        errands.cancel(errand);
        runAll(background);
        runAll(foreground);
        assertEquals(List.of("cancelled"), heard);
    }

    @Test
    void whatIsCancelledAfterItIsDoneButNotYetToldIsNotTold() {
        Errand errand = start(own -> "three");
        runAll(background);
        errands.cancel(errand);
        runAll(foreground);
        assertEquals(List.of("cancelled"), heard);
        errands.cancel(errand);
        assertEquals(List.of("cancelled"), heard);
    }

    @Test
    void whatIsSettledCannotBeCancelled() {
        Errand errand = start(own -> {
            own.settle();
            return "three";
        });
        runAll(background);
        errands.cancel(errand);
        assertFalse(errand.isCancelled());
        runAll(foreground);
        assertEquals(List.of("done three"), heard);
    }

    @Test
    void whatWasCancelledCannotSettleNorWriteOn() throws IOException {
        Errand errand = start(own -> "");
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        try (OutputStream out = errand.whileWanted(paper)) {
            out.write("before".getBytes(StandardCharsets.UTF_8));
            errands.cancel(errand);
            assertTrue(errand.isCancelled());
            assertThrows(CancellationException.class, () -> out.write("after".getBytes(StandardCharsets.UTF_8)));
            assertThrows(CancellationException.class, () -> out.write('a'));
        }
        assertThrows(CancellationException.class, errand::settle);
        assertArrayEquals("before".getBytes(StandardCharsets.UTF_8), paper.toByteArray());
    }

    @Test
    void closingCancelsAndWaitsUntilTheWorkHasClearedUp() throws InterruptedException {
        Errands threaded = Errands.threaded(foreground::add);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean cleared = new AtomicBoolean();
        threaded.run(
                "counting",
                errand -> {
                    begun.countDown();
                    while (!errand.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    cleared.set(true);
                    return "";
                },
                new Errands.Outcome<>() {
                    @Override
                    public void done(String value) {
                        heard.add("done");
                    }

                    @Override
                    public void failed(Exception reason) {
                        heard.add("failed");
                    }
                });
        begun.await();
        threaded.close();
        assertTrue(cleared.get());
        runAll(foreground);
        assertEquals(List.of(), heard);
    }

    @Test
    void aMistakeOfTheProgramLeavesNothingToWaitFor() {
        start(errand -> {
            throw new StackOverflowError();
        });
        assertThrows(StackOverflowError.class, () -> runAll(background));
        runAll(foreground);
        assertEquals(List.of(), errands.present());
        assertEquals(List.of(), heard);
    }
}
