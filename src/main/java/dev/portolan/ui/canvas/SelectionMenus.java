package dev.portolan.ui.canvas;

import dev.portolan.diagram.Alignment;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What context menus offer for all that is selected: the clipboard, and putting things in order. */
record SelectionMenus(Surface surface, Clipping clipping, Consumer<Alignment> align) {

    /** Cut, copy, paste and duplicate; pasting at that point of the drawing. */
    List<MenuItem> clipboard(Point at) {
        boolean none = !Clipping.takes(chosen());
        return List.of(
                item("canvas.menu.cut", "menu-cut", "Shortcut+X", none, clipping::cut),
                item("canvas.menu.copy", "menu-copy", "Shortcut+C", none, clipping::copy),
                item("canvas.menu.paste", "menu-paste", "Shortcut+V", false, () -> clipping.paste(at)),
                item("canvas.menu.duplicate", "menu-duplicate", "Shortcut+D", none, clipping::duplicate));
    }

    /** Aligning and distributing; disabled where too little is selected for any of it. */
    Menu order() {
        Menu menu = new MenuParts(surface.words()).menu("canvas.menu.order", "menu-order");
        for (Alignment how : Alignment.values()) {
            if (how == Alignment.TOP || how == Alignment.ACROSS) {
                menu.getItems().add(MenuParts.line());
            }
            String word = how.name().toLowerCase(Locale.ROOT);
            menu.getItems()
                    .add(item(
                            "canvas.menu.order." + word,
                            "menu-order-" + word,
                            "",
                            !Ordering.takes(how, chosen()),
                            () -> align.accept(how)));
        }
        menu.setDisable(
                menu.getItems().stream().allMatch(each -> each instanceof SeparatorMenuItem || each.isDisable()));
        return menu;
    }

    private Collection<Element> chosen() {
        return surface.selection().get();
    }

    private MenuItem item(String key, String id, String keys, boolean disabled, Runnable action) {
        MenuItem item = new MenuParts(surface.words()).item(key, id, keys, action);
        item.setDisable(disabled);
        return item;
    }
}
