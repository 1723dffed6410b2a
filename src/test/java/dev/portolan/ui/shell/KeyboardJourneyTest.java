package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.app.FilePreferences;
import dev.portolan.app.NewDesign;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Placement;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Through the window without a mouse, with real keys. */
@ExtendWith(ApplicationExtension.class)
final class KeyboardJourneyTest {

    @TempDir
    Path folder;

    private Session session;
    private Design first;
    private Node canvas;

    @Start
    void start(Stage stage) {
        Theme.LIGHT.use();
        Catalog catalog = CatalogReader.shipped();
        first = NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH));
        session = new Session(first, catalog, Runnable::run, Platform::runLater);
        new MainWindow(
                        stage,
                        session,
                        catalog,
                        Messages.of("shell", Locale.ENGLISH),
                        new ChosenFiles(folder),
                        new FilePreferences(folder.resolve("preferences.properties")))
                .show();
    }

    @AfterEach
    void letGo(FxRobot robot) {
        robot.release(new KeyCode[] {});
    }

    @Test
    void reachSelectMoveRenameAddARoleAndUndo(FxRobot robot) throws TimeoutException {
        canvas = robot.lookup("#canvas").query();
        robot.interact(() -> robot.lookup("#palette-search").query().requestFocus());
        for (int i = 0; i < 80 && !canvas.isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(canvas.isFocused(), "Tab leads from the palette to the canvas");
        walkTo(robot, "Host CM01 in Intranet");

        robot.type(KeyCode.SPACE);
        until(() -> heard().endsWith(", selected"));
        robot.type(KeyCode.M);
        until(() -> focused(robot, "#chooser-field"));
        robot.type(KeyCode.D, KeyCode.M, KeyCode.Z).type(KeyCode.ENTER);
        until(() -> host().zone().equals("dmz"));
        assertEquals("Host CM01 in DMZ, Site server, SQL Server, SMS Provider, no crossings, selected", heard());

        robot.type(KeyCode.F2);
        until(() -> focused(robot, "#rename"));
        robot.type(KeyCode.E, KeyCode.D, KeyCode.G, KeyCode.E).type(KeyCode.ENTER);
        until(() -> host().name().equals("edge"));

        robot.type(KeyCode.R);
        until(() -> focused(robot, "#chooser-field"));
        robot.type(KeyCode.F, KeyCode.S, KeyCode.P).type(KeyCode.ENTER);
        until(() -> host().roles().size() == 4);
        assertEquals(
                List.of("site-server", "sql-server", "sms-provider", "fallback-status-point"),
                host().roles().stream().map(Placement::role).toList());
        assertTrue(heard().startsWith("Fallback status point on edge in DMZ"), heard());

        for (int i = 0; i < 3; i++) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        }
        until(() -> !session.isUnsaved());
        assertEquals(first, session.design());
        assertTrue(canvas.isFocused());

        robot.press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        until(() -> !canvas.isFocused());
    }

    @Test
    void deleteIsShownInTheMenuAndHeardByTheCanvasAlone(FxRobot robot) throws TimeoutException {
        MenuItem delete = robot.lookup("#menu").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "menu-delete".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        assertEquals("Delete", delete.getAccelerator().getDisplayText());
        robot.clickOn("#host-CM01 .card-title");
        robot.interact(() -> robot.lookup("#crossings-table").query().requestFocus());
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(first, session.design());
        robot.interact(() -> robot.lookup("#canvas").query().requestFocus());
        robot.type(KeyCode.DELETE);
        until(() -> session.design().host("CM01").isEmpty());
    }

    /** Tab, until a screen reader hears of what is looked for. */
    private void walkTo(FxRobot robot, String wanted) {
        for (int i = 0; i < 40 && !heard().startsWith(wanted); i++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertTrue(heard().startsWith(wanted), heard());
    }

    private String heard() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Node item = assertInstanceOf(Node.class, canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
            return String.valueOf(item.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        });
    }

    private static boolean focused(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().map(Node::isFocused).orElse(false);
    }

    private Host host() {
        return session.design().host("CM01").orElseThrow();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
