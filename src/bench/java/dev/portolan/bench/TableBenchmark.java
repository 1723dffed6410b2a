package dev.portolan.bench;

import javafx.application.Application;

/** Runs {@link TableRun}; a class of its own, because the launcher of Java wants modules of one that is an application. */
public final class TableBenchmark {

    private TableBenchmark() {}

    /** @param none is asked for */
    public static void main(String[] none) {
        Application.launch(TableRun.class, none);
    }
}
