package dev.portolan.export;

import dev.portolan.diagram.Drawing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** The picture of the diagram on a sheet of its own, on one printed page. */
final class DiagramSheet {

    /** Where the picture starts, below the title. */
    private static final int TOP_ROW = 2;

    /** Of a sheet whose columns and rows have their standard size. */
    private static final int COLUMN_PIXELS = 64;

    private static final int ROW_PIXELS = 20;

    private static final double LARGEST_PIXELS = 8_000;

    private final Book book;

    DiagramSheet(Book book) {
        this.book = book;
    }

    void write(String name, String title, Drawing drawing, Report report) throws IOException {
        Sheet sheet = book.sheet(name);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.setDefaultRowHeightInPoints(15);
        book.cells().text(sheet.createRow(0), 0, title, Look.TITLE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        BufferedImage image = new DrawingPainter(report.analysis().catalog(), report.locale()).paint(drawing);
        PngExporter.write(image, png);
        int picture = sheet.getWorkbook().addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG);
        double shrink = Math.min(0.5, LARGEST_PIXELS / Math.max(image.getWidth(), image.getHeight()));
        sheet.createDrawingPatriarch()
                .createPicture(anchor(image.getWidth() * shrink, image.getHeight() * shrink), picture);
    }

    /** Reckoned from standard columns and rows: POI's own way measures fonts. */
    private static XSSFClientAnchor anchor(double width, double height) {
        int columns = (int) (width / COLUMN_PIXELS);
        int rows = (int) (height / ROW_PIXELS);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                0,
                0,
                Units.pixelToEMU((int) (width - columns * COLUMN_PIXELS)),
                Units.pixelToEMU((int) (height - rows * ROW_PIXELS)),
                0,
                TOP_ROW,
                columns,
                TOP_ROW + rows);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }
}
