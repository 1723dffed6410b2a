package dev.portolan.analysis;

import java.util.Comparator;
import java.util.List;

/** Order of texts by code point, which differs from Java's own where characters need two code units. */
public final class CodePoints {

    /** Lowest code point first, a prefix before the longer text. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    /** Lists of texts, the first that differs decides, a beginning before the longer list. */
    static final Comparator<List<String>> LISTS = lists(ORDER);

    private CodePoints() {}

    /** Lists by their items, the first that differs decides, a beginning before the longer list. */
    static <T> Comparator<List<T>> lists(Comparator<? super T> items) {
        return (a, b) -> {
            int common = Math.min(a.size(), b.size());
            for (int i = 0; i < common; i++) {
                int order = items.compare(a.get(i), b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(a.size(), b.size());
        };
    }

    private static int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean astralX = Character.isSurrogate(x);
                boolean astralY = Character.isSurrogate(y);
                return astralX == astralY ? Character.compare(x, y) : Boolean.compare(astralX, astralY);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
