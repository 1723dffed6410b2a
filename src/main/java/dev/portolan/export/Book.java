package dev.portolan.export;

import dev.portolan.text.Messages;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making, with what all of its sheets share. */
final class Book implements AutoCloseable {

    /** From here on rows are kept on disk while writing: in memory 9,000 of them take 1 GB. */
    static final int MANY_ROWS = 1_000;

    /** Rows in memory while writing to disk. */
    private static final int WINDOW = 200;

    private final XSSFWorkbook plain = new XSSFWorkbook();
    private final Workbook workbook;
    private final Page page;
    private final Messages words;
    private final Cells cells;
    private final SheetNames names = new SheetNames();

    Book(String title, Page page, Messages words, int rows) {
        this.page = page;
        this.words = words;
        workbook = rows < MANY_ROWS ? plain : new SXSSFWorkbook(plain, WINDOW, true);
        cells = new Cells(workbook, new Styles(plain));
        properties(title);
    }

    /** Says what the workbook is and what made it; nothing of the machine or its user. */
    private void properties(String title) {
        POIXMLProperties properties = plain.getProperties();
        properties.getCoreProperties().setTitle(CellText.plain(title));
        properties.getCoreProperties().setCreator("Portolan");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Portolan");
    }

    Workbook workbook() {
        return workbook;
    }

    Messages words() {
        return words;
    }

    Cells cells() {
        return cells;
    }

    SheetNames names() {
        return names;
    }

    /** A new sheet, set up for printing. */
    Sheet sheet(String name) {
        Sheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        page.apply(sheet);
        return sheet;
    }

    /** The sheet behind a sheet that may be written row by row: some settings are there only. */
    XSSFSheet styled(String name) {
        return Objects.requireNonNull(plain.getSheet(name));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
