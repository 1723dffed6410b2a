package dev.portolan.export;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, each made once: a workbook holds 64,000 at most. */
final class Styles {

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, CellStyle> quoted = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(Look look) {
        return plain.computeIfAbsent(look, this::create);
    }

    /** The same style for text that must not be taken for a formula. */
    CellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, l -> {
            XSSFCellStyle style = create(l);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    private XSSFCellStyle create(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return switch (look) {
            case TITLE -> font(style, 16, true, Palette.HEADING);
            case SUBTITLE -> font(style, 11, false, Palette.MUTED);
            case SECTION -> font(style, 13, true, Palette.HEADING);
            case LABEL -> font(style, 11, false, Palette.MUTED);
            case PROSE -> {
                style.setWrapText(true);
                yield font(style, 11, false, Palette.INK);
            }
            case TEXT -> cell(style, false, Palette.INK);
            case STRONG -> cell(style, true, Palette.INK);
            case ERROR -> cell(style, true, Palette.ERROR);
            case WARNING -> cell(style, true, Palette.WARNING);
            case ID -> cell(style, false, Palette.MUTED);
            case HEADER -> header(style, Palette.HEADING, Palette.PAPER);
            case ID_HEADER -> header(style, Palette.WASH, Palette.MUTED);
            case LINK -> link(style);
            case NUMBER_HEADER -> right(header(style, Palette.HEADING, Palette.PAPER));
            case NUMBER -> right(format(cell(style, false, Palette.INK), "#,##0"));
            case DATE -> {
                font(style, 11, false, Palette.INK).setAlignment(HorizontalAlignment.LEFT);
                yield format(style, "yyyy-mm-dd");
            }
        };
    }

    /** Text cells have the text format, so that a port that is typed over stays text. */
    private XSSFCellStyle cell(XSSFCellStyle style, boolean bold, Color color) {
        indent(style);
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(color(Palette.HAIRLINE));
        return format(font(style, 11, bold, color), "@");
    }

    private XSSFCellStyle header(XSSFCellStyle style, Color fill, Color color) {
        indent(style);
        style.setWrapText(true);
        style.setFillForegroundColor(color(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(Palette.HEADING));
        return font(style, 11, true, color);
    }

    /** Space beside the text, and the text in the middle of its row. */
    private static void indent(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private XSSFCellStyle link(XSSFCellStyle style) {
        cell(style, false, Palette.LINK);
        style.getFont().setUnderline(Font.U_SINGLE);
        return style;
    }

    private static XSSFCellStyle right(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle font(XSSFCellStyle style, int points, boolean bold, Color color) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(color));
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle format(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFColor color(Color color) {
        return new XSSFColor(new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()}, null);
    }
}
