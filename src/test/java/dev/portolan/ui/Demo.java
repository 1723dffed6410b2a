package dev.portolan.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.portolan.ui.canvas.CanvasView;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.palette.PaletteView;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Canvas and palette on a sample, to look at: {@code Demo perimeter|wide light|dark [selected element]}. */
public final class Demo extends Application {

    /** Starts without an {@code Application} as main class, as the class path needs. */
    public static final class Start {
        public static void main(String[] args) {
            Application.launch(Demo.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        List<String> args = getParameters().getRaw();
        boolean dark = args.contains("dark");
        setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        OpenDesign open = new OpenDesign(args.contains("wide") ? SampleDesigns.wide() : SampleDesigns.perimeter());
        Words words = new Words(ResourceBundle.getBundle("dev.portolan.ui.canvas", Locale.ROOT), Locale.ENGLISH);
        CanvasView canvas = new CanvasView(open, new Icons(), words);
        for (String arg : args) {
            if (arg.startsWith("host=")) {
                open.selection().only(new Element.HostElement(arg.substring(5)));
            } else if (arg.startsWith("wall=")) {
                open.selection().only(new Element.FirewallElement(arg.substring(5)));
            }
        }
        BorderPane root = new BorderPane(canvas);
        root.getStylesheets().add(Icons.stylesheet());
        root.setLeft(new PaletteView(
                open.catalog(),
                open.design().map(dev.portolan.design.Design::edition),
                new Icons(),
                words,
                canvas.dropTarget()));
        var screen = Screen.getPrimary().getBounds();
        stage.setScene(new Scene(root, screen.getWidth(), screen.getHeight()));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        javafx.application.Platform.runLater(() -> System.out.println("READY"));
    }
}
