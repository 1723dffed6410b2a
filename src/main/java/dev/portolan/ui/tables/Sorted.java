package dev.portolan.ui.tables;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders texts as a language does, and numbers in them by what they are worth. */
final class Sorted {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Collator collator;
    private final Map<String, CollationKey> known = new HashMap<>();

    Sorted(Locale locale) {
        collator = Collator.getInstance(locale);
    }

    /** Orders rows by a text of theirs. */
    <R> Comparator<R> by(Function<R, String> text) {
        return Comparator.comparing(row -> known.computeIfAbsent(text.apply(row), this::key));
    }

    /** Padded, every number is as long as every other. */
    private CollationKey key(String text) {
        Matcher numbers = NUMBER.matcher(text);
        return collator.getCollationKey(
                numbers.replaceAll(number -> String.format(Locale.ROOT, "%09d", Integer.parseInt(number.group()))));
    }
}
