package dev.portolan.export;

/** How much room text takes in a sheet, in widths of a digit. Not measured with fonts: they differ by machine. */
final class TextSize {

    /** Rows are at most 409 points high in Excel; at 15 points a line that is 27. */
    private static final int MOST_LINES = 27;

    private TextSize() {}

    /** Width of a line; ideographs and their like take two. */
    static int width(String text) {
        return text.codePoints().limit(5_000).map(c -> c >= 0x1100 ? 2 : 1).sum();
    }

    /** Lines that the text fills when it is wrapped at the width. */
    static int lines(String text, int width) {
        int lines = text.lines()
                .limit(MOST_LINES)
                .mapToInt(line -> Math.max(1, Math.ceilDiv(width(line), width)))
                .sum();
        return Math.clamp(lines, 1, MOST_LINES);
    }
}
