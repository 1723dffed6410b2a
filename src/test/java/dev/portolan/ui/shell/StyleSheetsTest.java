package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.app.FilePreferences;
import dev.portolan.app.NewDesign;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The style sheets ask for nothing that is not there, however the window looks. */
@ExtendWith(ApplicationExtension.class)
final class StyleSheetsTest {

    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final List<String> warnings = new ArrayList<>();
    private MainWindow window;
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            warnings.add(message.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Start
    void start(Stage stage) {
        CSS.addHandler(listener);
        Theme.LIGHT.use();
        Catalog catalog = CatalogReader.shipped();
        Session session = new Session(
                NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH)),
                catalog,
                Runnable::run,
                Platform::runLater);
        window = MainWindow.create(
                stage,
                session,
                catalog,
                Messages.of("shell", Locale.ENGLISH),
                new FilePreferences(Path.of("target", "no-preferences", "preferences.properties")));
        window.show();
    }

    @AfterEach
    void stop() {
        CSS.removeHandler(listener);
    }

    @Test
    void noWarningInAnyLook(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(window::offerDesigns);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), warnings);
        robot.interact(Theme.DARK::use);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(Theme.HIGH_CONTRAST::use);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(Theme.LIGHT::use);
        assertEquals(List.of(), warnings);
        robot.interact(() -> robot.lookup("#window").query().setStyle("-fx-background-color: -no-such-colour;"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, warnings.size(), "the listener hears warnings");
    }
}
