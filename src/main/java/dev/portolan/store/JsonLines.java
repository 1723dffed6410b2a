package dev.portolan.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prints plain values as JSON that shows well in a diff: one object a line in lists, everything else on the line of its
 * key, except for the members of {@link Tall} objects.
 */
final class JsonLines {

    /** In Java's regular expressions this matches only surrogates that stand alone, which UTF-8 cannot express. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final StringBuilder out = new StringBuilder();

    private JsonLines() {}

    /** An object that is printed with one line for each member. */
    record Tall(Map<String, Object> members) {}

    /** The text, with a line end behind it. */
    static String print(Object value) {
        JsonLines lines = new JsonLines();
        lines.value(value, "\n");
        return lines.out.append('\n').toString();
    }

    /** {@code line} is a line end and the indentation of the line that the value starts on. */
    private void value(@Nullable Object value, String line) {
        switch (value) {
            case Tall(var members) -> members(members, line, true);
            case Map<?, ?> map -> members(map, line, false);
            case List<?> list -> items(list, line);
            case String text -> string(text);
            case null, default -> out.append(value);
        }
    }

    private void members(Map<?, ?> members, String line, boolean tall) {
        String inner = tall ? line + "  " : line;
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> it = members.entrySet().iterator(); it.hasNext(); ) {
            Map.Entry<?, ?> member = it.next();
            out.append(tall ? inner : "");
            string(member.getKey().toString());
            out.append(": ");
            value(member.getValue(), inner);
            separator(it, tall);
        }
        out.append(tall && !members.isEmpty() ? line : "").append('}');
    }

    private void items(Collection<?> items, String line) {
        boolean tall = items.stream().anyMatch(Map.class::isInstance);
        String inner = tall ? line + "  " : line;
        out.append('[');
        for (Iterator<?> it = items.iterator(); it.hasNext(); ) {
            out.append(tall ? inner : "");
            value(it.next(), inner);
            separator(it, tall);
        }
        out.append(tall ? line : "").append(']');
    }

    private void separator(Iterator<?> it, boolean tall) {
        if (it.hasNext()) {
            out.append(tall ? "," : ", ");
        }
    }

    private void string(String text) {
        StringBuilder quoted = new StringBuilder();
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        String escaped = LONE_SURROGATE
                .matcher(quoted)
                .replaceAll(lone -> String.format(
                        Locale.ROOT, "\\\\u%04X", (int) lone.group().charAt(0)));
        out.append('"').append(escaped).append('"');
    }
}
