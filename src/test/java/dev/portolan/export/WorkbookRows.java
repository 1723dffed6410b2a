package dev.portolan.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The crossings that a workbook holds. */
public final class WorkbookRows {

    private WorkbookRows() {}

    /** The rows of all its firewall sheets as the contract's CSV; none of their values needs quotes. */
    public static String csv(Path workbook) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        try (XSSFWorkbook book = Books.read(Files.readAllBytes(workbook))) {
            for (Sheet sheet : book) {
                if (headings(sheet).containsAll(CrossingColumns.HEADER)) {
                    Books.rows(sheet, CrossingColumns.HEADER).forEach(row -> lines.add(String.join(",", row)));
                }
            }
        }
        return String.join(",", CrossingColumns.HEADER)
                + "\n"
                + String.join("", lines.stream().map(line -> line + "\n").toList());
    }

    private static List<String> headings(Sheet sheet) {
        List<String> headings = new ArrayList<>();
        Row header = sheet.getRow(TableSheet.HEADER_ROW);
        if (header != null) {
            for (Cell cell : header) {
                headings.add(cell.toString());
            }
        }
        return headings;
    }
}
