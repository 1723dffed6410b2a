package dev.portolan.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. Has no state: one instance serves every thread. */
public interface Exporter {

    /** The word for the format on the command line, for example {@code xlsx}. */
    String id();

    /** The end of the names of its files, with the dot: {@code .xlsx}. */
    default String ending() {
        return "." + id();
    }

    /**
     * Writes the whole report. The stream is flushed and stays open: whoever opened it closes it.
     *
     * @throws ExportException if the report cannot be said in this format; the message tells the user why
     * @throws IOException if the stream fails
     */
    void write(Report report, OutputStream out) throws IOException;
}
