package dev.portolan.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** How the window looks. */
public enum Theme {
    LIGHT,
    DARK;

    private static final List<String> SHEETS = List.of("bridge", "icon", "shell", "tables", "inspector");

    /** The theme with its word in lower case, light where it is unknown. */
    public static Theme of(String word) {
        return word.equals("dark") ? DARK : LIGHT;
    }

    /** Takes the theme for every window of the program. */
    public void use() {
        Application.setUserAgentStylesheet(
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
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
