package dev.portolan.design;

import java.util.Map;

/**
 * Keys of a design file that this version does not know. They are kept as they were read, so that saving loses nothing.
 *
 * @param values plain JSON values: maps, lists, strings, numbers, booleans and null, in file order
 */
public record Extras(Map<String, Object> values) {

    /** Nothing unknown. */
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        values = PlainValues.frozen(values);
    }

    /** Whether there is nothing unknown. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
