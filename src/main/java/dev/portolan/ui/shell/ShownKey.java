package dev.portolan.ui.shell;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key that a menu shows and does not hear: only the canvas may, as in a field or a list over it the same key means
 * something else, or nothing.
 */
final class ShownKey extends KeyCombination {

    private final String name;

    /** @param name as {@link KeyCombination#valueOf} reads it */
    ShownKey(String name) {
        this.name = name;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return valueOf(name).getDisplayText();
    }
}
