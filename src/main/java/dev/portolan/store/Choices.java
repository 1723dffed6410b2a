package dev.portolan.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Says what could have been written: all words where they are few, else those that look most like what was written. */
public final class Choices {

    private static final int FEW = 12;
    private static final int NEAREST = 3;
    private static final int LONGEST_COMPARED = 100;

    private Choices() {}

    /** For example {@code write one of intranet, dmz}. */
    public static String advice(String written, Collection<String> words) {
        if (words.isEmpty()) {
            return "there is none to name, so remove it";
        }
        if (words.size() == 1) {
            return "write " + words.iterator().next();
        }
        if (words.size() <= FEW) {
            return "write one of " + String.join(", ", words);
        }
        return words.stream()
                .sorted(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .collect(Collectors.joining(", ", "the nearest of " + words.size() + " are ", ""));
    }

    /** How many characters must be added, removed or changed to make one word the other (Levenshtein). */
    private static int distance(String written, String word) {
        String a = written.substring(0, Math.min(written.length(), LONGEST_COMPARED));
        int[] row = new int[word.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[word.length()];
    }
}
