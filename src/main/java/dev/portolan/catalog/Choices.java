package dev.portolan.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Says what could have been written: all words where they are few, else those that look like what was written. */
public final class Choices {

    private static final int FEW = 12;
    private static final int NEAREST = 3;
    private static final int LONGEST_COMPARED = 100;
    private static final int LEAST_PART = 3;

    /** With one slip in so many characters, and one more, a word still resembles another. */
    private static final int CHARACTERS_A_SLIP = 4;

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
        List<String> near = words.stream()
                .filter(word -> distance(written, word) <= written.length() / CHARACTERS_A_SLIP + 1)
                .sorted(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
        return switch (near.size()) {
            case 0 -> "write one of the " + words.size() + " that there are";
            case 1 -> "the nearest of " + words.size() + " is " + near.getFirst();
            default -> "the nearest of " + words.size() + " are " + String.join(", ", near);
        };
    }

    /** How little one looks like the other; a word that holds what was written looks as much like it as can be. */
    private static int distance(String written, String word) {
        return written.length() >= LEAST_PART && word.contains(written) ? 0 : changes(written, word);
    }

    /** How many characters must be added, removed or changed to make one word the other (Levenshtein). */
    private static int changes(String written, String word) {
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
