package dev.portolan.export;

import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** The only place that fills cells, so that no text gets past {@link CellText}. */
final class Cells {

    private final Workbook workbook;
    private final Styles styles;

    Cells(Workbook workbook, Styles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    Cell text(Row row, int column, String text, Look look) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(CellText.looksLikeFormula(text) ? styles.quoted(look) : styles.of(look));
        cell.setCellValue(CellText.of(text));
        return cell;
    }

    void number(Row row, int column, long number) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(Look.NUMBER));
        cell.setCellValue((double) number);
    }

    void date(Row row, int column, LocalDate date) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(Look.DATE));
        cell.setCellValue(date);
    }

    /** A text that leads to a sheet of the same workbook. */
    void link(Row row, int column, String text, String sheet) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
        text(row, column, text, Look.LINK).setHyperlink(link);
    }
}
