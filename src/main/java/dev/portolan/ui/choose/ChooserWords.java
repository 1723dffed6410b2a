package dev.portolan.ui.choose;

/**
 * What a {@link Chooser} says.
 *
 * @param title what is asked
 * @param prompt stands in the empty field
 * @param empty stands in place of the list before anything is written, where there is nothing to list then
 * @param nothing stands in place of the list where nothing fits what is written
 */
public record ChooserWords(String title, String prompt, String empty, String nothing) {}
