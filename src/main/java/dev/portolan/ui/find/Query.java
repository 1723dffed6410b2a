package dev.portolan.ui.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is looked for: words that each have to be somewhere, in any case, and in letters of any width, since people who
 * write Japanese or Chinese type both.
 */
record Query(List<String> words) {

    private static final int OTHER = 3;

    static Query of(String text) {
        return new Query(Arrays.stream(plain(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** A text as it is compared. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each word is in one of the texts, and one of them at least in the first. */
    boolean matches(String text, String more) {
        boolean some = false;
        for (String word : words) {
            boolean here = text.contains(word);
            if (!here && !more.contains(word)) {
                return false;
            }
            some |= here;
        }
        return some;
    }

    /**
     * How well the best of several names fits: 0 is the name itself, 1 begins it, 2 begins one of its words, 3 is anything
     * else.
     *
     * @param names each on a line
     */
    int rank(String names) {
        String whole = String.join(" ", words);
        return names.lines().mapToInt(name -> rank(name, whole)).min().orElse(OTHER);
    }

    private int rank(String name, String whole) {
        if (name.equals(whole)) {
            return 0;
        }
        String first = words.getFirst();
        if (name.startsWith(first)) {
            return 1;
        }
        boolean word = Arrays.stream(name.split("[\\s\\-_.()]+")).anyMatch(part -> part.startsWith(first));
        return word ? 2 : OTHER;
    }
}
