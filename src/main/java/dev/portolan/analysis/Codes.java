package dev.portolan.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Short codes for texts: the beginning of a code that is the text's alone, as long as it takes to tell it from the others.
 * A text keeps its code whatever other texts there are, except that it gets longer where another begins alike.
 *
 * <p>A code starts with a letter and has neither vowels nor the digits 0 and 1, so that it is no word, and no program takes
 * it for a number or a date.
 */
final class Codes {

    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ";
    private static final String ALL = LETTERS + "23456789";
    private static final int LONGEST = 13; // as much as 64 bits give

    private Codes() {}

    /**
     * The codes of the texts.
     *
     * @param least how many characters at least
     */
    static Map<String, String> of(Collection<String> texts, int least) {
        TreeMap<String, String> textOf = new TreeMap<>();
        texts.forEach(text -> textOf.put(whole(text), text));
        List<String> sorted = List.copyOf(textOf.keySet());
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            String own = sorted.get(i);
            int length = least;
            if (i > 0) {
                length = Math.max(length, common(own, sorted.get(i - 1)) + 1);
            }
            if (i + 1 < sorted.size()) {
                length = Math.max(length, common(own, sorted.get(i + 1)) + 1);
            }
            codes.put(textOf.get(own), own.substring(0, length));
        }
        return codes;
    }

    private static String whole(String text) {
        long rest = mixed(text);
        StringBuilder code = new StringBuilder(LONGEST);
        String choice = LETTERS;
        while (code.length() < LONGEST) {
            code.append(choice.charAt((int) Long.remainderUnsigned(rest, choice.length())));
            rest = Long.divideUnsigned(rest, choice.length());
            choice = ALL;
        }
        return code.toString();
    }

    /** FNV-1a, with the last steps of MurmurHash3 as the first characters are taken from the lowest bits. */
    private static long mixed(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    private static int common(String a, String b) {
        int length = 0;
        while (a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
