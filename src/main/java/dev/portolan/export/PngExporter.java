package dev.portolan.export;

import dev.portolan.diagram.Drawing;
import java.io.IOException;
import java.io.OutputStream;

/** The diagram as a picture. */
public final class PngExporter implements Exporter {

    @Override
    public String id() {
        return "png";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Drawing drawing = report.drawing();
        if (drawing == null) {
            throw new ExportException("there is no diagram to paint; export to .xlsx, .csv or .json instead");
        }
        throw new ExportException("not yet");
    }
}
