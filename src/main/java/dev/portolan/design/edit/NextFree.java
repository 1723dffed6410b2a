package dev.portolan.design.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives copies ids or names of their own: those that they bring where these are free, else the same with the next number. */
final class NextFree {

    /** {@code MP01} counts on to {@code MP02}; {@code front-end} to {@code front-end-2}. */
    private static final Pattern ID = Pattern.compile("(.*?)([0-9]{1,8})");

    /** Only a small number that stands apart is a count: {@code Windows 2019} is none. */
    private static final Pattern NAME = Pattern.compile("(.* )([0-9]{1,2})");

    private final Pattern counted;
    private final String separator;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    private NextFree(Pattern counted, String separator, Collection<String> taken) {
        this.counted = counted;
        this.separator = separator;
        taken.forEach(each -> this.taken.add(key(each)));
    }

    static NextFree ids(Collection<String> taken) {
        return new NextFree(ID, "-", taken);
    }

    static NextFree names(Collection<String> taken) {
        return new NextFree(NAME, " ", taken);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What to call the next one; it is taken from then on. */
    String take(String wanted) {
        if (taken.add(key(wanted))) {
            return wanted;
        }
        Matcher matcher = counted.matcher(wanted);
        boolean numbered = matcher.matches();
        String stem = numbered ? matcher.group(1) : wanted + separator;
        String digits = numbered ? matcher.group(2) : "1";
        int width = digits.startsWith("0") ? digits.length() : 1;
        String key = key(stem);
        int number = Math.max(Integer.parseInt(digits), last.getOrDefault(key, 0));
        String free;
        do {
            number++;
            free = stem + String.format(Locale.ROOT, "%0" + width + "d", number);
        } while (!taken.add(key(free)));
        last.put(key, number);
        return free;
    }
}
