package dev.portolan.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one part of the program in one language. Placeholders are those of {@link MessageFormat}; numbers that
 * must not be grouped, such as ports, are passed as text.
 */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words of a part.
     *
     * @param part name of the bundle, for example {@code findings}
     * @throws MissingResourceException if there is no such part
     */
    public static Messages of(String part, Locale locale) {
        ResourceBundle.Control english =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(
                ResourceBundle.getBundle("dev.portolan.text." + part, locale, Messages.class.getClassLoader(), english),
                locale);
    }

    /** The language of the words. */
    public Locale locale() {
        return locale;
    }

    /** Whether there are words for the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The words for a key, with the arguments put in.
     *
     * @throws MissingResourceException if there are none: a mistake in the program that a test finds
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
