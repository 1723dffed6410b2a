package dev.portolan.ui.shell;

import dev.portolan.app.Errands;
import dev.portolan.app.Preferences;
import dev.portolan.app.Result;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.design.Design;
import dev.portolan.explain.Setting;
import dev.portolan.text.Messages;
import dev.portolan.ui.Selection;
import dev.portolan.ui.canvas.CanvasView;
import dev.portolan.ui.edition.EditionChooser;
import dev.portolan.ui.gallery.GalleryWindow;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.inspector.InspectorView;
import dev.portolan.ui.palette.PaletteView;
import dev.portolan.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window: palette, canvas and tables on one session. */
public final class MainWindow {

    private static final double SMALL_SCREEN = 1600;

    private final Stage stage;
    private final Session session;
    private final Messages words;
    private final SessionModel model;
    private final Selection selection;
    private final CanvasView canvas;
    private final PaletteView palette;
    private final ViewMemory memory;
    private final SideTables tables;
    private final Errands errands;
    private final InspectorView inspector;
    private final StatusView status;
    private final Commands commands;
    private final Files files;
    private final EditionChooser editions;

    /** A window whose files the operating system's dialogs ask for. */
    public static MainWindow create(
            Stage stage, Session session, Catalog catalog, Messages words, Preferences preferences) {
        return new MainWindow(stage, session, catalog, words, new NativeFilePicker(stage, words), preferences);
    }

    /**
     * A window on a session.
     *
     * @param picker asks for files
     * @param preferences takes what the user chooses for every start
     */
    public MainWindow(
            Stage stage, Session session, Catalog catalog, Messages words, FilePicker picker, Preferences preferences) {
        this.stage = stage;
        this.session = session;
        this.words = words;
        model = new SessionModel(session, catalog);
        selection = model.selection();
        Icons icons = new Icons();
        Messages canvasWords = Messages.of("canvas", words.locale());
        canvas = new CanvasView(model, icons, canvasWords);
        palette =
                new PaletteView(catalog, model.design().map(Design::edition), icons, canvasWords, canvas.dropTarget());
        memory = new ViewMemory(preferences);
        tables = new SideTables(session.result(), words, selection, new SessionRemedies(session), memory);
        inspector = new InspectorView(model, Messages.of("inspector", words.locale()));
        inspector.onLeave(canvas::requestFocus);
        canvas.onInspect(inspector::enter);
        tables.onSetting(this::goTo);
        canvas.onCompare(tables::compare);
        inspector.onCompare(tables::compare);
        errands = Errands.threaded(Platform::runLater);
        status = new StatusView(
                words, canvas.zoomProperty(), new WaitView(session, errands, words), tables::showFindings);
        editions = new EditionChooser(session, catalog, errands, words, status::say);
        Questions questions = new Questions(stage, words);
        GalleryWindow gallery = new GalleryWindow(stage, catalog, preferences, icons, canvasWords);
        files = new Files(session, catalog, words, picker, gallery, questions, errands, status::say, this::opened);
        CatalogFolder catalogFolder = new CatalogFolder(preferences, picker, questions, words);
        LookMenu looks = new LookMenu(preferences, questions, words);
        looks.follow(stage);
        commands = new Commands(
                session, catalog, words, canvas, icons, inspector, files, catalogFolder, looks, questions, stage);
        session.subscribe(new Session.Listener() {
            @Override
            public void designChanged() {
                showDesign(session.design());
            }
        });
        showDesign(session.design());
        model.result().subscribe(this::showResult);
        model.preview().subscribe(tables::foresee);
        canvas.onSay(status::say);
        canvas.placingFirewallProperty().subscribe(placing -> {
            if (placing) {
                status.say(words.get("status.firewall"));
            }
        });
        build();
    }

    private void goTo(Setting setting) {
        inspector.enter(setting);
        if (setting.equals(new Setting.OfDesign(Setting.Item.EDITION))) {
            editions.requestFocus(); // the inspector only shows it
        }
    }

    /** Another design is there: what was selected in the last one means nothing in it, though ids may be alike. */
    private void opened() {
        editions.forget();
        selection.hovered().set(null);
        selection.clear();
        canvas.opened();
    }

    private void build() {
        BorderPane root = new BorderPane();
        root.setId("window");
        root.setTop(new VBox(commands.menuBar(), toolBar()));
        SideColumn side = new SideColumn(tables, inspector, memory);
        SplitPane split = new SplitPane(palette, canvas, side);
        split.setId("panes");
        SplitPane.setResizableWithParent(palette, false);
        SplitPane.setResizableWithParent(side, false);
        palette.setMinWidth(160);
        side.setMinWidth(280);
        root.setCenter(split);
        root.setBottom(status);
        Scene scene = new Scene(root);
        Theme.dress(scene);
        new FileDrop(files::bringIn).into(scene);
        stage.setScene(scene);
        placeOnScreen();
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(event -> {
            if (!files.mayLeave()) {
                event.consume();
            }
        });
        new Panes(split, memory);
        stage.setOnHiding(event -> keepView());
        stage.setOnHidden(event -> errands.close());
    }

    private void keepView() {
        try {
            memory.keep();
        } catch (IOException e) {
            new Questions(stage, words).problem(words.get("problem.preferences"), String.valueOf(e.getMessage()));
        }
    }

    /** A small screen is filled; on a large one the window leaves some of it free. */
    private void placeOnScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double part = screen.getWidth() <= SMALL_SCREEN ? 1 : 0.9;
        stage.setWidth(screen.getWidth() * part);
        stage.setHeight(screen.getHeight() * part);
        stage.setX(screen.getMinX() + screen.getWidth() * (1 - part) / 2);
        stage.setY(screen.getMinY() + screen.getHeight() * (1 - part) / 2);
    }

    private ToolBar toolBar() {
        Label label = new Label(words.get("edition"));
        label.setLabelFor(editions);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToolBar bar = new ToolBar();
        for (List<Node> group : commands.toolGroups()) {
            bar.getItems().addAll(group);
            bar.getItems().add(new Separator(Orientation.VERTICAL));
        }
        bar.getItems().addAll(space, label, editions);
        return bar;
    }

    private void showDesign(Design design) {
        selection.retain(design);
        editions.show(design);
        String name = session.file()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse(design.name().isEmpty() ? words.get("window.untitled") : design.name());
        stage.setTitle(words.get(session.isUnsaved() ? "window.title.unsaved" : "window.title", name));
    }

    private void showResult(Result result) {
        tables.show(result);
        status.show(result);
    }

    /** Opens a design, as the file menu does. */
    public void open(Path file) {
        files.open(file);
    }

    /** Offers designs to start from, unless the user wants none at the start. */
    public void welcome() {
        files.welcome();
    }

    /** Offers designs to start from, as the file menu does. */
    public void offerDesigns() {
        files.create();
    }

    /** The tables beside the canvas. */
    SideTables tables() {
        return tables;
    }

    /** Shows the window. */
    public void show() {
        stage.show();
        canvas.fit();
    }

    /** Says why the user's own catalog is not in use. */
    public void missCatalog(String problem) {
        new Questions(stage, words).problem(words.get("problem.catalog"), problem);
    }

    /** Says that a step failed by a mistake of the program. */
    public void apologise(Throwable mistake) {
        new Questions(stage, words)
                .problem(words.get("problem.mistake"), words.get("problem.mistake.content", mistake.toString()));
    }
}
