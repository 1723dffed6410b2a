package dev.portolan.catalog;

import java.util.Locale;
import java.util.Set;

/**
 * A name in the three languages of the product.
 *
 * @param en English
 * @param ja Japanese
 * @param zhHant Traditional Chinese
 */
public record Names(String en, String ja, String zhHant) {

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    /** The name for the locale: Japanese, Traditional Chinese, and English for every other language. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ja" -> ja;
            case "zh" -> isTraditional(locale) ? zhHant : en;
            default -> en;
        };
    }

    private static boolean isTraditional(Locale locale) {
        return locale.getScript().equals("Hant")
                || (locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry()));
    }
}
