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

    private static final List<String> SHEETS = List.of("bridge.css", "icon.css", "shell.css", "tables.css");

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
        for (String sheet : SHEETS) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(
                                    Theme.class.getResource("/dev/portolan/ui/" + sheet), "a style sheet is missing")
                            .toExternalForm());
        }
    }
}
