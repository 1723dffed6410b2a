package dev.portolan.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that the user reads.
 *
 * @param locale of the names from the catalog
 */
public record Words(ResourceBundle bundle, Locale locale) {

    /** The message with that key; {@code {0}} and so on stand for the arguments. */
    public String get(String key, Object... args) {
        String text = bundle.getString(key);
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }
}
