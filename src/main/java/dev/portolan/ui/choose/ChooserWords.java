package dev.portolan.ui.choose;

/**
 * What a {@link Chooser} says.
 *
 * @param title what is asked
 * @param prompt stands in the empty field
 * @param nothing stands in place of the list where nothing fits
 */
public record ChooserWords(String title, String prompt, String nothing) {}
