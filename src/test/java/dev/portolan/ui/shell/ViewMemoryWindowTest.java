package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.app.FilePreferences;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.store.DesignFile;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window that is opened again looks as it was left. */
@ExtendWith(ApplicationExtension.class)
final class ViewMemoryWindowTest {

    @TempDir
    Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Theme.LIGHT.use();
        open();
    }

    private Path file() {
        return folder.resolve("preferences.properties");
    }

    /** The window, as at a start of the program. */
    private void open() {
        Session session = new Session(
                DesignFile.load(Path.of("catalog", "designs", "ibcm" + DesignFile.ENDING), catalog),
                catalog,
                Runnable::run,
                Platform::runLater);
        new MainWindow(
                        stage,
                        session,
                        catalog,
                        Messages.of("shell", Locale.ENGLISH),
                        new ChosenFiles(folder),
                        new FilePreferences(file()))
                .show();
    }

    private void openAgain(FxRobot robot) {
        robot.interact(stage::hide);
        robot.interact(this::open);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TableView<?> rules(FxRobot robot) {
        return robot.lookup("#rules-table").query();
    }

    private static <S> List<String> columns(TableView<S> table) {
        return table.getColumns().stream().map(TableColumn::getId).toList();
    }

    private static <S> TableColumn<S, ?> column(TableView<S> table, String id) {
        return table.getColumns().stream()
                .filter(column -> column.getId().equals("rules-column-" + id))
                .findFirst()
                .orElseThrow();
    }

    private static <S> void rearrange(TableView<S> table) {
        TableColumn<S, ?> ports = column(table, "ports");
        table.getColumns().remove(column(table, "service"));
        table.getColumns().remove(ports);
        table.getColumns().addFirst(ports);
        ports.setPrefWidth(177);
        ports.setSortType(SortType.DESCENDING);
        table.getSortOrder().add(ports);
    }

    private static void notByDirection(MenuButton options) {
        Menu groups = (Menu) options.getItems().get(1);
        MenuItem direction = groups.getItems().stream()
                .filter(item -> item.getText().equals("Direction"))
                .findFirst()
                .orElseThrow();
        ((CheckMenuItem) direction).setSelected(false);
        direction.fire();
        options.hide();
    }

    @Test
    void aTableComesBackAsItWasLeft(FxRobot robot) {
        robot.clickOn("#tab-rules");
        robot.interact(() -> rearrange(rules(robot)));
        robot.clickOn("#rules-options");
        robot.interact(() -> notByDirection(robot.lookup("#rules-options").query()));
        WaitForAsyncUtils.waitForFxEvents();

        openAgain(robot);

        TableView<?> table = rules(robot);
        assertEquals(List.of("rules-column-ports", "rules-column-connection"), columns(table));
        assertEquals(177, column(table, "ports").getWidth());
        assertEquals(
                List.of("rules-column-ports"),
                table.getSortOrder().stream().map(TableColumn::getId).toList());
        assertEquals(SortType.DESCENDING, column(table, "ports").getSortType());
        assertEquals("tab-rules", tab(robot));
        assertTrue(robot.lookup(".grid-heading").tryQuery().isPresent());
        assertTrue(read().contains("view.table.rules.groups=firewall\n"), read());
    }

    @Test
    void tabAndPanesComeBackAsTheyWereLeft(FxRobot robot) {
        robot.clickOn("#tab-findings");
        double palette = robot.lookup("#palette").<Region>query().getWidth();
        Node divider = robot.lookup("#panes > .split-pane-divider").query();
        robot.drag(divider, MouseButton.PRIMARY).moveBy(30, 0).moveBy(30, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        double wider = robot.lookup("#palette").<Region>query().getWidth();
        assertTrue(wider > palette + 40, palette + " → " + wider);

        double inspector = robot.lookup("#inspector").<Region>query().getHeight();
        Node side = robot.lookup("#side > .split-pane-divider").query();
        robot.drag(side, MouseButton.PRIMARY).moveBy(0, -30).moveBy(0, -30).drop();
        WaitForAsyncUtils.waitForFxEvents();
        double higher = robot.lookup("#inspector").<Region>query().getHeight();
        assertTrue(higher > inspector + 40, inspector + " → " + higher);

        openAgain(robot);

        assertEquals("tab-findings", tab(robot));
        assertEquals(higher, robot.lookup("#inspector").<Region>query().getHeight(), 1.5);
        assertEquals(wider, robot.lookup("#palette").<Region>query().getWidth(), 1.5);
    }

    @Test
    void onAWideScreenTheTablesTakeMore(FxRobot robot) {
        assertEquals(456, robot.lookup("#side").<Region>query().getWidth(), 4);
        robot.interact(() -> stage.setWidth(2400));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(576, robot.lookup("#side").<Region>query().getWidth(), 4);
    }

    @Test
    void aDamagedMemoryOpensTheWindowAsTheFirstTime(FxRobot robot) throws IOException {
        List<String> first = columns(rules(robot));
        Bounds tables = robot.lookup("#tables").query().getBoundsInParent();
        robot.interact(stage::hide);
        Files.writeString(file(), """
                view.tab=tab-nowhere
                view.size.palette=wide
                view.size.tables=0
                view.table.rules.columns=nothing,of,this
                view.table.rules.widths=x
                view.table.crossings.columns=ports,ports
                view.table.crossings.sorting=nothing:descending
                """);
        robot.interact(this::open);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(first, columns(rules(robot)));
        assertEquals(
                tables.getWidth(),
                robot.lookup("#tables").query().getBoundsInParent().getWidth(),
                1);
        assertEquals("tab-crossings", tab(robot));
    }

    private String read() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String tab(FxRobot robot) {
        return robot.lookup("#tables")
                .<TabPane>query()
                .getSelectionModel()
                .getSelectedItem()
                .getId();
    }
}
