package dev.portolan.ui.shell;

import dev.portolan.app.ChosenCatalog;
import dev.portolan.app.FilePreferences;
import dev.portolan.app.NewDesign;
import dev.portolan.app.Preferences;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window as an application of the toolkit. */
public final class PortolanApp extends Application {

    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "analysis");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void start(Stage stage) {
        Theme.LIGHT.use();
        Locale locale = Locale.getDefault();
        Messages words = Messages.of("shell", locale);
        Preferences preferences = FilePreferences.ofUser();
        String folder = getParameters().getNamed().get("catalog");
        ChosenCatalog chosen =
                folder == null ? ChosenCatalog.preferred(preferences) : ChosenCatalog.with(Path.of(folder));
        Catalog catalog = chosen.catalog();
        Session session = new Session(
                NewDesign.create(catalog, Messages.of("app", locale)), catalog, background, Platform::runLater);
        MainWindow window = MainWindow.create(stage, session, catalog, words, preferences);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, mistake) -> Platform.runLater(() -> window.apologise(mistake)));
        window.show();
        if (!chosen.problem().isEmpty()) {
            window.missCatalog(chosen.problem());
        }
        List<String> files = getParameters().getUnnamed();
        if (!files.isEmpty()) {
            window.open(Path.of(files.getFirst()));
        } else {
            window.welcome();
        }
    }

    @Override
    public void stop() {
        background.shutdownNow();
    }
}
