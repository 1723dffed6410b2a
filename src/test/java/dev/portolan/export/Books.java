package dev.portolan.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks written and read back. */
final class Books {

    private Books() {}

    static XSSFWorkbook of(Report report) throws IOException {
        return read(bytes(report));
    }

    static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelExporter().write(report, out);
        return out.toByteArray();
    }

    static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** The values below the headings, for each row of a table; every cell has to be a text. */
    static List<List<String>> rows(Sheet sheet, List<String> headings) {
        Row header = sheet.getRow(TableSheet.HEADER_ROW);
        List<Integer> columns = headings.stream().map(h -> column(header, h)).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = TableSheet.HEADER_ROW + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            rows.add(columns.stream()
                    .map(c -> row.getCell(c).getRichStringCellValue().getString())
                    .toList());
        }
        return rows;
    }

    private static int column(Row header, String heading) {
        for (Cell cell : header) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column \"" + heading + "\"");
    }
}
