package dev.portolan.ui.shell;

import dev.portolan.app.Look;
import dev.portolan.app.Preferences;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.io.IOException;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.stage.Stage;

/**
 * Lets the user choose how the window looks, for this start and those to come; as long as nothing is chosen, it looks as
 * the desktop does, also when that changes.
 */
final class LookMenu {

    private final Preferences preferences;
    private final Questions questions;
    private final Messages words;
    private Look look;

    LookMenu(Preferences preferences, Questions questions, Messages words) {
        this.preferences = preferences;
        this.questions = questions;
        this.words = words;
        look = remembered();
        Theme.of(look).use();
    }

    /** Goes with the desktop for as long as a window is shown. */
    void follow(Stage stage) {
        Platform.Preferences desktop = Platform.getPreferences();
        stage.showingProperty()
                .flatMap(showing -> showing ? desktop.colorSchemeProperty() : null)
                .subscribe(scheme -> {
                    if (look == Look.SYSTEM && scheme != null) {
                        Theme.of(look).use();
                    }
                });
    }

    /** The choice, with what was remembered already taken. */
    Menu menu() {
        Menu menu = new Menu(words.get("action.look"));
        menu.setId("menu-look");
        ToggleGroup looks = new ToggleGroup();
        for (Look each : Look.values()) {
            RadioMenuItem item = new RadioMenuItem(words.get("action.look." + each.word()));
            item.setId("menu-look-" + each.word());
            item.setToggleGroup(looks);
            item.setSelected(each == look);
            item.setOnAction(event -> choose(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void choose(Look chosen) {
        look = chosen;
        Theme.of(look).use();
        try {
            preferences.rememberLook(chosen);
        } catch (IOException e) {
            questions.problem(words.get("problem.preferences"), String.valueOf(e.getMessage()));
        }
    }

    /** Preferences that cannot be read leave the window as the desktop is: it opens, and that is no time for a question. */
    private Look remembered() {
        try {
            return preferences.look();
        } catch (IOException e) {
            return Look.SYSTEM;
        }
    }
}
