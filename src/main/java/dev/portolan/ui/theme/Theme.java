package dev.portolan.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.portolan.app.Look;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** How the window looks. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet()),
    HIGH_CONTRAST(sheet("contrast"));

    private static final List<String> SHEETS = List.of("bridge", "icon", "shell", "tables", "inspector");

    private final String address;

    Theme(String address) {
        this.address = address;
    }

    /** The theme for what the user wants, by what the desktop is at this moment. */
    public static Theme of(Look look) {
        return switch (look) {
            case SYSTEM ->
                ofDesktop(Platform.getPreferences(), Platform.getPreferences().getColorScheme());
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case HIGH_CONTRAST -> HIGH_CONTRAST;
        };
    }

    /**
     * The theme that goes with a desktop.
     *
     * @param settings what the desktop tells of itself, by the names that JavaFX gives them; on macOS nothing tells of
     *     high contrast
     */
    static Theme ofDesktop(Map<String, Object> settings, ColorScheme scheme) {
        boolean contrast = Boolean.TRUE.equals(settings.get("Windows.SPI.HighContrast"))
                || String.valueOf(settings.get("GTK.theme_name")).startsWith("HighContrast");
        return contrast ? HIGH_CONTRAST : scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** Takes the theme for every window of the program. */
    public void use() {
        if (!address.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(address);
        }
    }

    /** Gives a scene the program's own style sheets, which hold for both themes. */
    public static void dress(Scene scene) {
        SHEETS.stream().map(Theme::sheet).forEach(scene.getStylesheets()::add);
    }

    /**
     * The address of a style sheet of the program, such as "canvas".
     *
     * @throws NullPointerException if there is none of that name
     */
    public static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/dev/portolan/ui/" + name + ".css"), name)
                .toExternalForm();
    }
}
