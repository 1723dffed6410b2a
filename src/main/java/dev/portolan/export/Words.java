package dev.portolan.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a report in the reader's language. */
final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words of a bundle of this package. Where a language is missing they are English, whatever the system speaks:
     * the same command gives the same file everywhere.
     */
    static Words of(String bundle, Locale locale) {
        return new Words(
                ResourceBundle.getBundle(
                        "dev.portolan.export." + bundle,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    /** The text as it stands in the bundle. */
    String get(String key) {
        return bundle.getString(key);
    }

    /** The text with its gaps filled. */
    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
