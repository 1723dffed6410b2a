package dev.portolan.export;

/** How much room text takes in a sheet, in widths of a digit. Not measured with fonts: they differ by machine. */
final class TextSize {

    /** Rows are at most 409 points high in Excel; at 15 points a line that is 27. */
    private static final int MOST_LINES = 27;

    private static final int MOST_WORDS = 1_000;

    /** Letters that fit into ten widths of a digit: running text is narrower than digits. */
    private static final int LETTERS_IN_TEN = 11;

    private TextSize() {}

    /** Width of a line; ideographs and their like take two. */
    static int width(String text) {
        return text.codePoints().limit(5_000).map(c -> c >= 0x1100 ? 2 : 1).sum();
    }

    /**
     * Lines that the text fills when it is wrapped between words at the width. Rather one too many than one too few:
     * a line that is cut off is lost on paper.
     */
    static int lines(String text, int width) {
        int room = Math.max(1, width * LETTERS_IN_TEN / 10);
        if (text.length() <= room / 2 && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : (Iterable<String>) text.lines().limit(MOST_LINES)::iterator) {
            lines += lines(paragraph.strip().split(" +", MOST_WORDS), room);
        }
        return Math.clamp(lines, 1, MOST_LINES);
    }

    private static int lines(String[] words, int width) {
        int lines = 1;
        int used = 0;
        for (String word : words) {
            int length = width(word);
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, Math.ceilDiv(length, width) - 1);
            used += length % width + 1;
        }
        return lines;
    }
}
