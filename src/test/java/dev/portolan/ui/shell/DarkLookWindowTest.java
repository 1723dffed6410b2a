package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.portolan.app.FilePreferences;
import dev.portolan.app.NewDesign;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Light or dark is chosen once. */
@ExtendWith(ApplicationExtension.class)
final class DarkLookWindowTest {

    @TempDir
    static Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final FilePreferences preferences = new FilePreferences(folder.resolve("preferences.properties"));
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        open();
    }

    /** The window, as at a start of the program. */
    private void open() {
        Session session = new Session(
                NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH)),
                catalog,
                Runnable::run,
                Platform::runLater);
        new MainWindow(
                        stage,
                        session,
                        catalog,
                        Messages.of("shell", Locale.ENGLISH),
                        new ChosenFiles(folder),
                        preferences)
                .show();
    }

    @Test
    void darkStaysDarkUntilItIsLightAgain(FxRobot robot) throws IOException {
        String light = new PrimerLight().getUserAgentStylesheet();
        String dark = new PrimerDark().getUserAgentStylesheet();
        assertEquals(light, Application.getUserAgentStylesheet());

        choose(robot);
        assertEquals(dark, Application.getUserAgentStylesheet());
        assertTrue(preferences.dark());

        robot.interact(() -> Application.setUserAgentStylesheet(light));
        robot.interact(this::open);
        assertEquals(dark, Application.getUserAgentStylesheet());

        choose(robot);
        assertEquals(light, Application.getUserAgentStylesheet());
        assertFalse(preferences.dark());
    }

    private static void choose(FxRobot robot) {
        robot.clickOn("#menu-view").clickOn("Dark");
        WaitForAsyncUtils.waitForFxEvents();
    }
}
