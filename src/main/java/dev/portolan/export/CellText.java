package dev.portolan.export;

import java.util.regex.Pattern;

/** Text as a cell can hold it, so that names that people typed can neither harm a workbook nor break it. */
final class CellText {

    /** What a cell holds at most, in UTF-16 units: Excel's own limit. */
    static final int LONGEST = 32_767;

    /** What Excel would read as an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Whether a program might take the text for a formula when it is edited or copied. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /**
     * The text for a cell: {@link #plain}, and what looks like Excel's escape {@code _x0041_} is escaped itself, so that
     * it stays as typed.
     */
    static String of(String text) {
        return isHarmless(text) ? text : cut(ESCAPE.matcher(plain(text)).replaceAll("_x005F_"));
    }

    /**
     * The text without characters that XML forbids, and cut to what a cell holds. Line breaks become {@code \n}, other
     * control characters and halves of characters the replacement character.
     */
    static String plain(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> clean.appendCodePoint(allowed(c)));
        return cut(clean.toString());
    }

    /** Whether there is certainly nothing to mend; nearly every text of a large workbook is such a one. */
    private static boolean isHarmless(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '_');
    }

    private static int allowed(int character) {
        if (character == '\r') {
            return '\n';
        }
        boolean control = Character.isISOControl(character) && character != '\t' && character != '\n';
        boolean broken = Character.getType(character) == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE;
        return control || broken ? '\uFFFD' : character;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
