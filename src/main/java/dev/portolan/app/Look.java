package dev.portolan.app;

import java.util.Arrays;
import java.util.Locale;

/** How the user wants the window to look. */
public enum Look {
    /** Light, dark or in high contrast, as the desktop around it is at the time. */
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /** The name in files and bundles: "system", "light", "dark" or "high-contrast". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The look with that word; {@link #SYSTEM} where it is unknown, as a later version may have more. */
    public static Look of(String word) {
        return Arrays.stream(values())
                .filter(look -> look.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }
}
