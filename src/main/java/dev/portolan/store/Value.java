package dev.portolan.store;

import dev.portolan.catalog.Choices;
import dev.portolan.design.InvalidDesignException;
import dev.portolan.design.PortRange;
import dev.portolan.design.Quoted;
import dev.portolan.design.Worded;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a design file and where it stands. Asked for a type that it does not have, it says so.
 *
 * @param place the path from the top, for example {@code hosts[3].zone}
 * @param raw a plain JSON value, as {@link Json} makes it
 */
record Value(String place, @Nullable Object raw) {

    private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}_-]{1,60}");
    private static final int LONGEST_SHOWN = 40;

    /** The place of a member of an object; keys that would make the path unclear are put in quotes. */
    static String member(String place, String key) {
        if (PLAIN_KEY.matcher(key).matches()) {
            return place.isEmpty() ? key : place + "." + key;
        }
        return place + "[" + Quoted.text(key) + "]";
    }

    InvalidDesignException fault(String problem) {
        return new InvalidDesignException(place, problem);
    }

    String text() {
        if (raw instanceof String text) {
            return text;
        }
        throw mismatch("text", "put it in double quotes");
    }

    boolean flag() {
        if (raw instanceof Boolean flag) {
            return flag;
        }
        throw mismatch("true or false", "write one of the two, without quotes");
    }

    List<Value> items() {
        if (!(raw instanceof List<?> list)) {
            throw mismatch("a list", "put it in [ ]");
        }
        List<Value> items = new ArrayList<>();
        for (Object item : list) {
            items.add(new Value(place + "[" + items.size() + "]", item));
        }
        return items;
    }

    List<String> texts() {
        return items().stream().map(Value::text).toList();
    }

    @SuppressWarnings("unchecked") // Json makes no other maps
    Fields fields() {
        if (raw instanceof Map<?, ?> map) {
            return new Fields(place, (Map<String, @Nullable Object>) map);
        }
        throw mismatch("an object", "put it in { }");
    }

    /** A whole number in the bounds; {@code what} names it in the message, for example {@code a port}. */
    int whole(int least, int most, String what) {
        if (raw instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        if (raw instanceof Number) {
            throw fault(shown() + " is not " + what + "; write a whole number from " + least + " to " + most);
        }
        throw mismatch("a whole number", "write it without quotes");
    }

    int port() {
        return whole(1, PortRange.MAX, "a port");
    }

    List<PortRange> portRanges() {
        String text = text();
        try {
            return PortRange.parseList(text);
        } catch (IllegalArgumentException e) {
            throw fault(e.getMessage() + "; write ranges such as 49152-65535, with commas between them");
        }
    }

    double number() {
        return switch (raw) {
            case Integer number -> number;
            case Long number -> number;
            case BigInteger number -> number.doubleValue();
            case BigDecimal number -> number.doubleValue();
            case null, default -> throw mismatch("a number", "write it without quotes");
        };
    }

    /** The choice with the word that stands here; {@code what} names it, for example {@code kind of zone}. */
    <W extends Worded> W word(W[] choices, String what) {
        String word = text();
        return Worded.of(choices, word)
                .orElseThrow(() -> fault("there is no " + what + " " + Quoted.text(word) + "; "
                        + Choices.advice(word, Worded.words(choices))));
    }

    private InvalidDesignException mismatch(String expected, String remedy) {
        return fault("this must be " + expected + ", not " + shown() + "; " + remedy);
    }

    /** What stands here, in few words. */
    String shown() {
        return switch (raw) {
            case null -> "null";
            case String text -> "the text " + Quoted.text(text);
            case List<?> _ -> "a list";
            case Map<?, ?> _ -> "an object";
            default -> {
                String digits = raw.toString();
                yield digits.length() > LONGEST_SHOWN ? digits.substring(0, LONGEST_SHOWN) + "…" : digits;
            }
        };
    }
}
