package dev.portolan.catalog;

import java.util.Locale;

/**
 * A name in the three languages of the product.
 *
 * @param en English
 * @param ja Japanese
 * @param zhHant Traditional Chinese
 */
public record Names(String en, String ja, String zhHant) {

    /** The name for the locale: Japanese, Chinese in its traditional form, and English for every other language. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ja" -> ja;
            case "zh" -> zhHant;
            default -> en;
        };
    }
}
