package dev.portolan.ui.shell;

import dev.portolan.diagram.Alignment;
import dev.portolan.text.Messages;
import dev.portolan.ui.canvas.CanvasView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Commands for what is selected on the canvas: the clipboard, and putting things in order. */
final class EditCommands {

    private final CanvasView canvas;
    private final Messages words;
    private final Command cut;
    private final Command copy;
    private final Command paste;
    private final Command duplicate;

    EditCommands(CanvasView canvas, Messages words) {
        this.canvas = canvas;
        this.words = words;
        cut = new Command(
                "cut",
                words.get("action.cut"),
                () -> new FontIcon(Feather.SCISSORS),
                "Shortcut+X",
                canvas::cutSelection);
        copy = new Command(
                "copy",
                words.get("action.copy"),
                () -> new FontIcon(Feather.COPY),
                "Shortcut+C",
                canvas::copySelection);
        paste = new Command(
                "paste", words.get("action.paste"), () -> new FontIcon(Feather.CLIPBOARD), "Shortcut+V", canvas::paste);
        duplicate =
                new Command("duplicate", words.get("action.duplicate"), null, "Shortcut+D", canvas::duplicateSelection);
        for (Command command : List.of(cut, copy, duplicate)) {
            command.disabled().bind(canvas.copyable().map(some -> !some));
        }
    }

    List<MenuItem> clipboard() {
        return Stream.of(cut, copy, paste, duplicate).map(Command::menuItem).toList();
    }

    Menu order() {
        Menu menu = new Menu(words.get("action.order"));
        menu.setId("menu-order");
        for (Alignment how : Alignment.values()) {
            if (how == Alignment.TOP || how == Alignment.ACROSS) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            String word = how.name().toLowerCase(Locale.ROOT);
            Command command =
                    new Command("order-" + word, words.get("action.order." + word), null, "", () -> canvas.align(how));
            command.disabled().bind(canvas.alignable(how).map(enough -> !enough));
            menu.getItems().add(command.menuItem());
        }
        return menu;
    }
}
