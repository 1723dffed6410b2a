package dev.portolan.ui.palette;

import java.util.regex.Pattern;

/** Where a name may go on in another line: Japanese and Chinese are broken between any two characters otherwise. */
final class LineBreaks {

    /** Of all that joins, the one that the toolkit heeds. */
    private static final String JOINER = "\uFEFF";

    /** Between two characters of a word in katakana, and before the last ideograph: it is not to stand alone. */
    private static final Pattern KEPT =
            Pattern.compile("(?<=[\\p{IsKatakana}ー])(?=[\\p{IsKatakana}ー])|(?<=\\p{IsHan})(?=\\p{IsHan}$)");

    private LineBreaks() {}

    /** The name with joiners, which are not seen, where it is not to be broken. */
    static String sparing(String name) {
        return KEPT.matcher(name).replaceAll(JOINER);
    }
}
