package dev.portolan.ui.canvas;

import dev.portolan.text.Messages;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/**
 * Makes the parts of menus. What the program says has a mnemonic; what the user has named has none, and shows its
 * underscores.
 */
record MenuParts(Messages words) {

    MenuItem item(String key, String id, Runnable action) {
        return item(key, id, "", action);
    }

    /**
     * An item.
     *
     * @param keys that do the same, to be shown; empty: none
     */
    MenuItem item(String key, String id, String keys, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }

    Menu menu(String key, String id) {
        Menu menu = new Menu(words.get(key));
        menu.setId(id);
        return menu;
    }

    CheckMenuItem check(String text, String id, boolean checked, Runnable action) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setId(id);
        item.setSelected(checked);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** One of several names, of which one holds. */
    static RadioMenuItem named(String name, String id, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }

    static MenuItem line() {
        return new SeparatorMenuItem();
    }
}
