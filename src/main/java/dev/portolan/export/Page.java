package dev.portolan.export;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets are printed: A4 landscape, as wide as one page, with the design, the page and the edition below. */
final class Page {

    private static final int LONGEST_FOOTER_PART = 70;
    private static final double SIDE = 0.4;
    private static final double BELOW = 0.65;

    private final String design;
    private final String pageNumber;
    private final String edition;

    Page(String design, String pageNumber, String edition) {
        this.design = plain(design);
        this.pageNumber = pageNumber;
        this.edition = plain(edition);
    }

    void apply(Sheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, SIDE);
        sheet.setMargin(PageMargin.BOTTOM, BELOW);
        Footer footer = sheet.getFooter();
        footer.setLeft(design);
        footer.setCenter(pageNumber);
        footer.setRight(edition);
    }

    /** In a footer {@code &} starts a code, and the whole of it has 255 characters at most. */
    private static String plain(String text) {
        String line = CellText.of(text).replaceAll("\\s+", " ");
        int end = line.length() <= LONGEST_FOOTER_PART
                ? line.length()
                : line.offsetByCodePoints(0, Math.min(LONGEST_FOOTER_PART, line.codePointCount(0, line.length())));
        return line.substring(0, end).replace("&", "&&");
    }
}
