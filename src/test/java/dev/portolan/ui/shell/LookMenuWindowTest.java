package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.portolan.app.FilePreferences;
import dev.portolan.app.Look;
import dev.portolan.app.NewDesign;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How the window looks is chosen once. */
@ExtendWith(ApplicationExtension.class)
final class LookMenuWindowTest {

    @TempDir
    Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final String light = new PrimerLight().getUserAgentStylesheet();
    private final String dark = new PrimerDark().getUserAgentStylesheet();
    private FilePreferences preferences;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        preferences = new FilePreferences(folder.resolve("preferences.properties"));
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

    @AfterEach
    void beLight(FxRobot robot) {
        robot.interact(Theme.LIGHT::use);
    }

    @Test
    void whatIsChosenStaysUntilAnotherIsChosen(FxRobot robot) throws IOException {
        assertEquals(Look.SYSTEM, preferences.look());
        assertEquals(light, Application.getUserAgentStylesheet(), "the desktop of a test is light");

        choose(robot, "Dark");
        assertEquals(dark, Application.getUserAgentStylesheet());
        assertEquals(Look.DARK, preferences.look());

        robot.interact(Theme.LIGHT::use);
        robot.interact(this::open);
        assertEquals(dark, Application.getUserAgentStylesheet());

        choose(robot, "Light");
        assertEquals(light, Application.getUserAgentStylesheet());
        assertEquals(Look.LIGHT, preferences.look());

        choose(robot, "As the system");
        assertEquals(Look.SYSTEM, preferences.look());
    }

    @Test
    void inHighContrastTextIsWhiteOnBlack(FxRobot robot) throws IOException {
        choose(robot, "High contrast");
        assertEquals(Look.HIGH_CONTRAST, preferences.look());
        assertNotEquals(dark, Application.getUserAgentStylesheet());
        Region window = robot.lookup("#window").queryAs(Region.class);
        assertEquals(Color.BLACK, window.getBackground().getFills().getFirst().getFill());
        assertTrue(
                window.getScene().getStylesheets().stream().noneMatch(sheet -> sheet.contains("contrast")),
                "dialogs and menus take it too, as it is the look of all windows");
    }

    private static void choose(FxRobot robot, String look) {
        robot.clickOn("#menu-view").clickOn("Look").clickOn(look);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
