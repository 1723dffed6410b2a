package dev.portolan.export;

import dev.portolan.diagram.Drawing;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

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
        write(drawing, report, out);
        out.flush();
    }

    /** Writes the picture by way of memory: a cache file on disk would add a place where an export can fail. */
    static void write(Drawing drawing, Report report, OutputStream out) throws IOException {
        try (MemoryCacheImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
            DrawingPainter painter = new DrawingPainter(report.analysis().catalog(), report.locale());
            if (!ImageIO.write(painter.paint(drawing), "png", image)) {
                throw new ExportException("this Java cannot write PNG; use the Java 25 that Portolan comes with");
            }
        }
    }
}
