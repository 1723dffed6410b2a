package dev.portolan.bench;

import javafx.application.Application;

/** Runs {@link CanvasRun}; a class of its own, because the launcher of Java wants modules of one that is an application. */
public final class CanvasBenchmark {

    private CanvasBenchmark() {}

    /** @param sizes regular expressions of the numbers of hosts to measure; none: all */
    public static void main(String[] sizes) {
        Application.launch(CanvasRun.class, sizes);
    }
}
