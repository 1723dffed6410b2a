package dev.portolan.export;

import java.io.IOException;
import java.io.OutputStream;

/** The report as a workbook. */
public final class ExcelExporter implements Exporter {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        throw new ExportException("not yet");
    }
}
