package dev.portolan.export;

import dev.portolan.diagram.Drawing;
import java.awt.image.BufferedImage;
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
        write(new DrawingPainter(report.analysis().catalog(), report.locale()).paint(drawing), out);
        out.flush();
    }

    /** Writes the picture by way of memory: a cache file on disk would add a place where an export can fail. */
    static void write(BufferedImage picture, OutputStream out) throws IOException {
        try (MemoryCacheImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(picture, "png", image)) {
                throw new ExportException("this Java cannot write PNG; use the Java 25 that Portolan comes with");
            }
        }
    }
}
