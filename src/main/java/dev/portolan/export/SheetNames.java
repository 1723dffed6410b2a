package dev.portolan.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Names for sheets that Excel accepts: at most 31 characters, none of {@code \ / ? * [ ] :}, no apostrophe at either
 * end, not {@code History}, and unique without regard to case.
 */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> used = new HashSet<>(Set.of("history"));

    /** A name as near to the title as may be. */
    String of(String title) {
        String safe = cut(clean(WorkbookUtil.createSafeSheetName(cut(clean(title), LONGEST))), LONGEST);
        String name = safe;
        for (int i = 2; !used.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = cut(safe, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String clean(String title) {
        StringBuilder clean = new StringBuilder();
        title.codePoints()
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || (c & 0xFFFE) == 0xFFFE
                        ? ' '
                        : c)
                .forEach(clean::appendCodePoint);
        String stripped = clean.toString().replaceAll("\\s+", " ").strip();
        return stripped.isEmpty() ? "-" : stripped;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
