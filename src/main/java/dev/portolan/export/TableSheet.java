package dev.portolan.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Writes a table: a title, a line about it, and below them the header that stays in sight, with a filter, over the
 * rows. More rows than a sheet holds go on in further sheets, and each part says so.
 */
final class TableSheet {

    /** Index of the header's row. */
    static final int HEADER_ROW = 2;

    private static final int WIDTH_UNIT = 256;
    private static final int PADDING = 3;

    /** Height of a line of text, in points. */
    private static final float LINE = 14.5f;

    /** Space above and below the text of a row, in points. */
    private static final float SPACE = 5;

    /** What the button of the filter takes of a header, in characters. */
    private static final int FILTER_BUTTON = 4;

    /** Rows that decide about column widths; reading all of a hundred thousand would change little. */
    private static final int SAMPLE = 2_000;

    private final Book book;
    private final int mostRows;

    TableSheet(Book book) {
        this(book, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    TableSheet(Book book, int sheetRows) {
        this.book = book;
        this.mostRows = sheetRows - HEADER_ROW - 1;
    }

    /**
     * Writes the table.
     *
     * @param name of its sheet, safe and taken already; further sheets get names like it
     */
    <T> void write(String name, String title, String about, List<Column<T>> columns, List<T> rows) {
        int parts = Math.max(1, Math.ceilDiv(rows.size(), mostRows));
        List<String> names = new ArrayList<>();
        names.add(name);
        while (names.size() < parts) {
            names.add(book.names().of(name));
        }
        for (int part = 0; part < parts; part++) {
            List<T> these = rows.subList(part * mostRows, Math.min(rows.size(), (part + 1) * mostRows));
            sheet(names.get(part), title, parts == 1 ? about : about + " " + part(part, names), columns, these);
        }
    }

    private String part(int part, List<String> names) {
        List<String> others = new ArrayList<>(names);
        others.remove(part);
        return book.words().get("part", part + 1, names.size(), mostRows, String.join(", ", others));
    }

    private <T> void sheet(String name, String title, String about, List<Column<T>> columns, List<T> rows) {
        Sheet sheet = book.sheet(name);
        int[] widths = widths(sheet, columns, rows);
        head(sheet, 0, title, Look.TITLE, 24);
        head(sheet, 1, about, Look.SUBTITLE, 20);
        header(sheet, columns, widths);
        int index = HEADER_ROW;
        for (T item : rows) {
            Row row = sheet.createRow(++index);
            int lines = 1;
            for (int i = 0; i < columns.size(); i++) {
                Column<T> column = columns.get(i);
                String text = column.text().apply(item);
                book.cells().text(row, i, text, column.look().apply(item));
                lines = column.id() ? lines : Math.max(lines, TextSize.lines(text, widths[i] - 2));
            }
            row.setHeightInPoints(lines * LINE + SPACE);
        }
        frame(sheet, columns, index);
    }

    private <T> void frame(Sheet sheet, List<Column<T>> columns, int lastRow) {
        CellRangeAddress table = new CellRangeAddress(HEADER_ROW, lastRow, 0, columns.size() - 1);
        sheet.createFreezePane(0, HEADER_ROW + 1);
        sheet.setAutoFilter(table);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        int printed = (int) columns.stream().filter(c -> !c.id()).count();
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(index, 0, printed - 1, 0, lastRow);
        book.styled(sheet.getSheetName()).addIgnoredErrors(table, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void head(Sheet sheet, int index, String text, Look look, float height) {
        Row row = sheet.createRow(index);
        row.setHeightInPoints(height);
        book.cells().text(row, 0, text, look);
    }

    private <T> void header(Sheet sheet, List<Column<T>> columns, int[] widths) {
        Row header = sheet.createRow(HEADER_ROW);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            book.cells().text(header, i, column.heading(), column.id() ? Look.ID_HEADER : Look.HEADER);
            lines = Math.max(lines, TextSize.lines(column.heading(), widths[i] - FILTER_BUTTON));
        }
        header.setHeightInPoints(lines * LINE + SPACE);
    }

    private static <T> int[] widths(Sheet sheet, List<Column<T>> columns, List<T> rows) {
        List<T> sample = rows.subList(0, Math.min(rows.size(), SAMPLE));
        int[] widths = new int[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            int longest = sample.stream()
                    .mapToInt(row -> TextSize.width(column.text().apply(row)))
                    .max()
                    .orElse(0);
            widths[i] = Math.clamp(longest + PADDING, column.least(), column.most());
            sheet.setColumnWidth(i, widths[i] * WIDTH_UNIT);
        }
        return widths;
    }
}
