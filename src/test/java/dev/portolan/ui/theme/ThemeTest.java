package dev.portolan.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;

/** The window goes with the desktop. */
class ThemeTest {

    @Test
    void aLightDesktopHasALightWindowAndADarkOneADarkWindow() {
        assertEquals(Theme.LIGHT, Theme.ofDesktop(Map.of(), ColorScheme.LIGHT));
        assertEquals(Theme.DARK, Theme.ofDesktop(Map.of(), ColorScheme.DARK));
    }

    @Test
    void highContrastOfTheDesktopGoesBeforeItsScheme() {
        assertEquals(Theme.HIGH_CONTRAST, Theme.ofDesktop(Map.of("Windows.SPI.HighContrast", true), ColorScheme.LIGHT));
        assertEquals(Theme.HIGH_CONTRAST, Theme.ofDesktop(Map.of("GTK.theme_name", "HighContrast"), ColorScheme.LIGHT));
        assertEquals(Theme.DARK, Theme.ofDesktop(Map.of("Windows.SPI.HighContrast", false), ColorScheme.DARK));
        assertEquals(Theme.LIGHT, Theme.ofDesktop(Map.of("GTK.theme_name", "Adwaita"), ColorScheme.LIGHT));
    }
}
