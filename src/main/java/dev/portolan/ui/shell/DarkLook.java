package dev.portolan.ui.shell;

import dev.portolan.app.Preferences;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.io.IOException;
import javafx.scene.control.CheckMenuItem;

/** Lets the user choose between a light and a dark window, for this start and those to come. */
final class DarkLook {

    private final Preferences preferences;
    private final Questions questions;
    private final Messages words;

    DarkLook(Preferences preferences, Questions questions, Messages words) {
        this.preferences = preferences;
        this.questions = questions;
        this.words = words;
    }

    /** The choice, with what was remembered already taken. */
    CheckMenuItem menuItem() {
        CheckMenuItem item = new CheckMenuItem(words.get("action.dark"));
        item.setId("menu-dark");
        item.setSelected(remembered());
        item.selectedProperty().subscribe(on -> (on ? Theme.DARK : Theme.LIGHT).use());
        item.setOnAction(event -> remember(item.isSelected()));
        return item;
    }

    /** Preferences that cannot be read leave the window light: it has opened, and that is no time for a question. */
    private boolean remembered() {
        try {
            return preferences.dark();
        } catch (IOException e) {
            return false;
        }
    }

    private void remember(boolean on) {
        try {
            preferences.rememberDark(on);
        } catch (IOException e) {
            questions.problem(words.get("problem.preferences"), String.valueOf(e.getMessage()));
        }
    }
}
