package dev.portolan.export;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <T> the rows
 * @param key what it is, unlike every other column of the table
 * @param heading what stands above it
 * @param least smallest width, in characters
 * @param most largest width; longer text is wrapped
 * @param id whether it is there for other programs: such columns stand behind all others and are not printed
 * @param look of a row's cell
 * @param text what a row has in it
 */
public record Column<T>(
        String key, String heading, int least, int most, boolean id, Function<T, Look> look, Function<T, String> text) {

    /** A column for people. */
    static <T> Column<T> of(String key, String heading, int least, int most, Look look, Function<T, String> text) {
        return new Column<>(key, heading, least, most, false, row -> look, text);
    }

    /** A column for other programs: an id, under its name in the CSV. */
    static <T> Column<T> id(String heading, Function<T, String> text) {
        return new Column<>(heading, heading, 10, 30, true, row -> Look.ID, text);
    }
}
