package dev.portolan.export;

import java.io.IOException;
import java.io.OutputStream;

/** The crossings as the contract's CSV. They are sorted and without repetition already. */
public final class CsvExporter implements Exporter {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Csv.write(
                out, CrossingColumns.HEADER, report.analysis().crossingStream().map(CrossingColumns::values));
    }
}
