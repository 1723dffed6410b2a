package dev.portolan.ui.grid;

import java.util.Comparator;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R> the rows
 * @param id what it is remembered by; unlike that of every other column of the table
 * @param heading what stands above it
 * @param width in pixels, until the user gives it another
 * @param shown whether it is there until the user chooses
 * @param text what a row has in it
 * @param order how rows are sorted by it
 */
public record GridColumn<R>(
        String id, String heading, double width, boolean shown, Function<R, String> text, Comparator<R> order) {

    /** The same, but there only where the user wants it. */
    public GridColumn<R> hidden() {
        return new GridColumn<>(id, heading, width, false, text, order);
    }
}
