package dev.portolan.ui.canvas;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/** A clipboard that holds text. */
interface TextClipboard {

    /** What it holds; null: no text. */
    @Nullable
    String text();

    void put(String text);

    /** That of the operating system, which windows and other programs share. */
    static TextClipboard ofSystem() {
        return new TextClipboard() {
            @Override
            public @Nullable String text() {
                return Clipboard.getSystemClipboard().getString();
            }

            @Override
            public void put(String text) {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            }
        };
    }
}
