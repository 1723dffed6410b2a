package dev.portolan.ui.shell;

import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import dev.portolan.ui.canvas.CanvasView;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.inspector.InspectorView;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The commands of the window and where menu and tool bar show them. */
final class Commands {

    private static final double ZOOM_STEP = 1.25;
    private static final String ALL_FLOWS_KEYS = "Shortcut+Shift+F";

    private final Session session;
    private final Messages words;
    private final CanvasView canvas;
    private final Icons icons;
    private final LookMenu looks;
    private final EditNames names;
    private final Command create;
    private final Command open;
    private final Command save;
    private final Command saveAs;
    private final Command export;
    private final Command chooseCatalog;
    private final Command clearCatalog;
    private final Command quit;
    private final Command undo;
    private final Command redo;
    private final Command delete;
    private final EditCommands edits;
    private final Command rename;
    private final Command zoomIn;
    private final Command zoomOut;
    private final Command fit;
    private final Command actualSize;
    private final Command addFirewall;
    private final Command layOut;
    private final Command selectAll;
    private final Command selectNone;
    private final Command find;
    private final Command findNext;
    private final Command findPrevious;
    private final Command fitSelection;
    private final Command keys;
    private final Command renameDesign;
    private final Command about;
    private final Command sites;
    private final InspectorView inspector;

    Commands(
            Session session,
            Catalog catalog,
            Messages words,
            CanvasView canvas,
            Icons icons,
            InspectorView inspector,
            Files files,
            CatalogFolder catalogFolder,
            LookMenu looks,
            Questions questions,
            Stage stage) {
        this.session = session;
        this.words = words;
        this.canvas = canvas;
        this.icons = icons;
        this.looks = looks;
        this.inspector = inspector;
        names = new EditNames(catalog, words);
        create = new Command("new", words.get("action.new"), icon(Feather.FILE_PLUS), "Shortcut+N", files::create);
        open = new Command("open", words.get("action.open"), icon(Feather.FOLDER), "Shortcut+O", files::open);
        save = new Command("save", words.get("action.save"), icon(Feather.SAVE), "Shortcut+S", files::save);
        saveAs = new Command("save-as", words.get("action.save-as"), null, "Shortcut+Shift+S", files::saveAs);
        export = new Command("export", words.get("action.export"), icon(Feather.DOWNLOAD), "Shortcut+E", files::export);
        chooseCatalog =
                new Command("choose-catalog", words.get("action.choose-catalog"), null, "", catalogFolder::choose);
        clearCatalog = new Command("clear-catalog", words.get("action.clear-catalog"), null, "", catalogFolder::clear);
        quit = new Command(
                "quit",
                words.get("action.quit"),
                null,
                "Shortcut+Q",
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        undo = new Command("undo", words.get("action.undo"), icon(Feather.CORNER_UP_LEFT), "Shortcut+Z", session::undo);
        redo = new Command(
                "redo", words.get("action.redo"), icon(Feather.CORNER_UP_RIGHT), "Shortcut+Y", session::redo);
        delete = new Command(
                "delete",
                words.get("action.delete"),
                icon(Feather.TRASH_2),
                new ShownKey("Delete"),
                canvas::deleteSelection);
        edits = new EditCommands(canvas, words);
        rename = new Command("rename", words.get("action.rename"), null, "F2", canvas::renameSelection);
        ObservableValue<Boolean> nothing = canvas.anySelected().map(any -> !any);
        delete.disabled().bind(nothing);
        rename.disabled().bind(nothing);
        zoomIn = new Command(
                "zoom-in",
                words.get("action.zoom-in"),
                icon(Feather.ZOOM_IN),
                "Shortcut+PLUS",
                () -> canvas.zoomBy(ZOOM_STEP));
        zoomOut = new Command(
                "zoom-out",
                words.get("action.zoom-out"),
                icon(Feather.ZOOM_OUT),
                "Shortcut+MINUS",
                () -> canvas.zoomBy(1 / ZOOM_STEP));
        fit = new Command("fit", words.get("action.fit"), icon(Feather.MAXIMIZE), "Shortcut+0", canvas::fit);
        actualSize =
                new Command("actual-size", words.get("action.actual-size"), null, "Shortcut+1", canvas::actualSize);
        layOut = new Command("lay-out", words.get("action.lay-out"), icon(Feather.GRID), "Shortcut+L", canvas::layOut);
        fitSelection = new Command(
                "fit-selection", words.get("action.fit-selection"), null, "Shortcut+Shift+0", canvas::fitSelection);
        selectAll = new Command("select-all", words.get("action.select-all"), null, "Shortcut+A", canvas::selectAll);
        selectNone = new Command(
                "select-none", words.get("action.select-none"), null, "Shortcut+Shift+A", canvas::selectNone);
        find = new Command("find", words.get("action.find"), icon(Feather.SEARCH), "Shortcut+F", canvas::find);
        findNext = new Command("find-next", words.get("action.find-next"), null, "F3", canvas::findNext);
        findPrevious =
                new Command("find-previous", words.get("action.find-previous"), null, "Shift+F3", canvas::findPrevious);
        keys = new Command(
                "keys", words.get("action.keys"), null, "F1", () -> new KeysHelp(stage, words.locale()).show());
        addFirewall = new Command(
                "add-firewall",
                words.get("action.add-firewall"),
                () -> icons.view("firewall", 16),
                "",
                canvas::startFirewall);
        renameDesign = new Command(
                "rename-design",
                words.get("action.rename-design"),
                null,
                "",
                () -> questions
                        .text(
                                words.get("rename-design.header"),
                                words.get("rename-design.label"),
                                session.design().name())
                        .ifPresent(name -> session.submit(new Edit.RenameDesign(name))));
        sites = new Command("sites", words.get("action.sites"), null, "", inspector::enterSites);
        about = new Command("about", words.get("action.about"), null, "", () -> questions.about(Files.version()));
        nameSteps();
        session.subscribe(new Session.Listener() {
            @Override
            public void designChanged() {
                nameSteps();
            }
        });
    }

    private static Supplier<Node> icon(Ikon code) {
        return () -> new FontIcon(code);
    }

    private void nameSteps() {
        undo.disabled().set(session.undoEdit().isEmpty());
        undo.text()
                .set(session.undoEdit()
                        .map(edit -> words.get("action.undo.named", names.of(edit, session.before())))
                        .orElse(words.get("action.undo")));
        redo.disabled().set(session.redoEdit().isEmpty());
        redo.text()
                .set(session.redoEdit()
                        .map(edit -> words.get("action.redo.named", names.of(edit, session.design())))
                        .orElse(words.get("action.redo")));
    }

    /** What stands in the tool bar, group by group. */
    List<List<Node>> toolGroups() {
        return List.of(
                List.of(create.toolButton(), open.toolButton(), save.toolButton()),
                List.of(undo.toolButton(), redo.toolButton()),
                List.of(zoneButton(), addFirewall.toolButton(), layOut.toolButton()),
                List.of(zoomOut.toolButton(), zoomIn.toolButton(), fit.toolButton(), allFlowsButton()),
                List.of(find.toolButton()),
                List.of(export.toolButton()));
    }

    MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        bar.setId("menu");
        bar.getMenus()
                .addAll(
                        menu(
                                "menu.file",
                                create,
                                open,
                                null,
                                save,
                                saveAs,
                                null,
                                export,
                                null,
                                chooseCatalog,
                                clearCatalog,
                                null,
                                quit),
                        editMenu(),
                        viewMenu(),
                        designMenu(),
                        menu("menu.help", keys, null, about));
        return bar;
    }

    private Menu editMenu() {
        Menu menu = menu("menu.edit", undo, redo, null);
        menu.getItems().addAll(edits.clipboard());
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        rename.menuItem(),
                        delete.menuItem(),
                        new SeparatorMenuItem(),
                        selectAll.menuItem(),
                        selectNone.menuItem(),
                        new SeparatorMenuItem(),
                        find.menuItem(),
                        findNext.menuItem(),
                        findPrevious.menuItem());
        return menu;
    }

    private Menu viewMenu() {
        Menu menu = menu("menu.view", zoomIn, zoomOut, fit, fitSelection, actualSize, null);
        CheckMenuItem flows = new CheckMenuItem(words.get("action.all-flows"));
        flows.setId("menu-all-flows");
        flows.setAccelerator(KeyCombination.valueOf(ALL_FLOWS_KEYS));
        flows.selectedProperty().bindBidirectional(canvas.allFlowsProperty());
        CheckMenuItem inspecting = new CheckMenuItem(words.get("action.inspector"));
        inspecting.setId("menu-inspector");
        inspecting.setAccelerator(KeyCombination.valueOf("Shortcut+I"));
        inspecting.selectedProperty().bindBidirectional(inspector.openProperty());
        menu.getItems().addAll(flows, inspecting, looks.menu());
        return menu;
    }

    private Menu designMenu() {
        Menu menu = menu("menu.design", addFirewall, layOut, null, sites, renameDesign);
        Menu zones = new Menu(words.get("action.add-zone"));
        zones.getItems().setAll(zoneItems());
        menu.getItems().addFirst(zones);
        menu.getItems().add(2, edits.order());
        return menu;
    }

    private ToggleButton allFlowsButton() {
        ToggleButton button = new ToggleButton("", new FontIcon(Feather.SHARE_2));
        button.setId("tool-all-flows");
        button.getStyleClass().addAll("flat", "button-icon");
        String name = words.get("action.all-flows").replaceFirst("\\(_.\\)", "").replace("_", "");
        KeyCombination keys = KeyCombination.valueOf(ALL_FLOWS_KEYS);
        button.setTooltip(new Tooltip(name + " (" + keys.getDisplayText() + ")"));
        button.setAccessibleText(name);
        button.selectedProperty().bindBidirectional(canvas.allFlowsProperty());
        return button;
    }

    private MenuButton zoneButton() {
        MenuButton button = new MenuButton("", icons.view("zone-intranet", 18));
        button.setId("tool-add-zone");
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(words.get("action.add-zone")));
        button.setAccessibleText(words.get("action.add-zone"));
        button.getItems().setAll(zoneItems());
        return button;
    }

    private List<MenuItem> zoneItems() {
        return Arrays.stream(ZoneKind.values())
                .map(kind -> new Command(
                                "add-zone-" + kind.word(),
                                words.get("action.add-zone." + kind.word()),
                                () -> icons.view("zone-" + kind.word(), 16),
                                "",
                                () -> canvas.addZone(kind))
                        .menuItem())
                .toList();
    }

    /** A menu of commands; null stands for a line between them. */
    private Menu menu(String key, @Nullable Command... items) {
        Menu menu = new Menu(words.get(key));
        menu.setId(key.replace('.', '-'));
        for (@Nullable Command item : items) {
            menu.getItems().add(item == null ? new SeparatorMenuItem() : item.menuItem());
        }
        return menu;
    }
}
