package dev.portolan.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.text.Messages;
import dev.portolan.ui.grid.GridWish.Sorting;
import dev.portolan.ui.theme.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** The table under a real mouse. */
@ExtendWith(ApplicationExtension.class)
final class GridTest {

    private record Ship(String name, String flag, String harbour, int length) {}

    private static final List<Ship> ALL = List.of(
            new Ship("Alba", "it", "Genova", 90),
            new Ship("Bora", "hr", "Split", 120),
            new Ship("Cora", "it", "Split", 9),
            new Ship("Dune", "fr", "Genova", 120));

    private final Map<String, GridMemory.Shape> remembered = new HashMap<>();
    private final List<List<Ship>> told = new ArrayList<>();
    private final List<Ship> opened = new ArrayList<>();
    private Grid<Ship> grid;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        Theme.LIGHT.use();
        show();
    }

    private void show() {
        GridMemory memory = new GridMemory() {
            @Override
            public Optional<Shape> shape(String table) {
                return Optional.ofNullable(remembered.get(table));
            }

            @Override
            public void remember(String table, Shape shape) {
                remembered.put(table, shape);
            }
        };
        grid = new Grid<>(
                new GridSpec<>(
                        "ships",
                        "Ships",
                        List.of(
                                column("name", Ship::name, Comparator.comparing(Ship::name)),
                                column("flag", Ship::flag, Comparator.comparing(Ship::flag)),
                                column("length", ship -> ship.length() + "", Comparator.comparingInt(Ship::length)),
                                column("harbour", Ship::harbour, Comparator.comparing(Ship::harbour))
                                        .hidden()),
                        Comparator.comparing(Ship::name),
                        List.of(),
                        Ship::name,
                        ship -> Set.of(),
                        Ship::name,
                        count -> count + " ships",
                        "Look"),
                Messages.of("grid", Locale.ENGLISH),
                memory);
        grid.onSelected(told::add);
        grid.onOpen(opened::add);
        grid.show(ALL, "No ships.");
        Scene scene = new Scene(grid, 520, 420);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static GridColumn<Ship> column(String id, Function<Ship, String> text, Comparator<Ship> order) {
        return new GridColumn<>(id, "The " + id, 120, true, text, order);
    }

    private List<String> names() {
        WaitForAsyncUtils.waitForFxEvents();
        return grid.shown().stream().map(Ship::name).toList();
    }

    private static String copied(FxRobot robot) {
        String[] text = {""};
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private static Node header(FxRobot robot, String text) {
        return robot.lookup(".column-header .label").lookup(text).query();
    }

    @Test
    void aColumnIsFilteredByTickingAndAChipClearsIt(FxRobot robot) {
        robot.rightClickOn(header(robot, "The flag")).clickOn("Filter…");
        robot.clickOn("#column-filter-all").clickOn("it  (2)").clickOn("#column-filter-apply");
        assertEquals(List.of("Alba", "Cora"), names());
        assertTrue(robot.lookup("#ships-filter-flag").tryQuery().isPresent());
        robot.clickOn("#ships-filter-flag");
        assertEquals(List.of("Alba", "Bora", "Cora", "Dune"), names());
        assertFalse(robot.lookup("#ships-filter-flag").tryQuery().isPresent());
    }

    @Test
    void whatIsLookedForInAFilterIsWhatIsApplied(FxRobot robot) {
        robot.rightClickOn(header(robot, "The flag")).clickOn("Filter…");
        for (String item : List.of("fr  (1)", "hr  (1)", "it  (2)")) {
            Node text = robot.lookup("#column-filter-list .check-box .text")
                    .lookup(item)
                    .query();
            assertTrue(text instanceof Text whole && whole.getText().equals(item), item);
        }
        robot.clickOn("#column-filter-search").write("f").type(KeyCode.ENTER);
        assertEquals(List.of("Dune"), names());
    }

    @Test
    void aFilterThatKeepsNothingCannotBeApplied(FxRobot robot) {
        robot.rightClickOn(header(robot, "The flag")).clickOn("Filter…").clickOn("#column-filter-all");
        assertTrue(robot.lookup("#column-filter-apply").query().isDisabled());
    }

    @Test
    void theSearchFieldNarrowsAndEscapeClearsIt(FxRobot robot) {
        robot.clickOn("#ships-search").write("split");
        assertEquals(List.of("Bora", "Cora"), names());
        robot.type(KeyCode.ESCAPE);
        assertEquals(4, names().size());
        robot.write("nowhere");
        assertEquals(List.of(), names());
        assertTrue(robot.lookup(".empty-state")
                .lookup("No row matches. Clear the search, the filters or what the tables are narrowed to.")
                .tryQuery()
                .isPresent());
    }

    @Test
    void twoHeadersSortTogether(FxRobot robot) {
        robot.clickOn(header(robot, "The length"));
        robot.press(KeyCode.SHIFT)
                .clickOn(header(robot, "The name"))
                .clickOn(header(robot, "The name"))
                .release(KeyCode.SHIFT);
        assertEquals(List.of("Cora", "Alba", "Dune", "Bora"), names());
        assertEquals(
                List.of(new Sorting("length", false), new Sorting("name", true)),
                remembered.get("ships").sorting());
    }

    @Test
    void aHeadingOpensAndClosesByArrowKeyAndDoubleClick(FxRobot robot) {
        robot.rightClickOn(header(robot, "The flag")).clickOn("Group by this column");
        TableView<?> table = grid.table();
        assertEquals(7, table.getItems().size());
        robot.clickOn(robot.lookup(".grid-heading").lookup("it").<Node>query()).type(KeyCode.LEFT);
        assertEquals(5, table.getItems().size());
        robot.type(KeyCode.RIGHT);
        assertEquals(7, table.getItems().size());
        robot.doubleClickOn(robot.lookup(".grid-heading").lookup("it").<Node>query());
        assertEquals(5, table.getItems().size());
        assertEquals(4, names().size(), "what is below a closed heading still counts as shown");
    }

    @Test
    void aHeadingReachesOverTheCellsBesideIt(FxRobot robot) {
        robot.rightClickOn(header(robot, "The flag")).clickOn("Group by this column");
        Set<Node> bars = robot.lookup(".grid-heading-bar").queryAll();
        assertFalse(bars.isEmpty());
        for (Node bar : bars) {
            for (Node node = bar; !(node instanceof TableRow<?>); node = node.getParent()) {
                assertNull(node.getClip(), node.toString());
            }
        }
    }

    @Test
    void aHeadingStandsForItsRows(FxRobot robot) {
        robot.rightClickOn(header(robot, "The flag")).clickOn("Group by this column");
        told.clear();
        robot.clickOn(robot.lookup(".grid-heading").lookup("it").<Node>query());
        assertEquals(
                List.of("Alba", "Cora"), told.getLast().stream().map(Ship::name).toList());
    }

    @Test
    void rowsAreCopiedWithTheHeaderOfWhatIsShown(FxRobot robot) {
        robot.clickOn("Bora").press(KeyCode.SHIFT).clickOn("Cora").release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertEquals("The name\tThe flag\tThe length\nBora\thr\t120\nCora\tit\t9\n", copied(robot));
        robot.rightClickOn("fr").clickOn("Copy cell");
        assertEquals("fr", copied(robot));
    }

    @Test
    void theMenuOfACellKeepsItsLikeOnly(FxRobot robot) {
        robot.rightClickOn("hr").clickOn("Only “hr”");
        assertEquals(List.of("Bora"), names());
    }

    @Test
    void aDoubleClickAndEnterOpenARow(FxRobot robot) {
        robot.doubleClickOn("Bora").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of("Bora", "Cora"), opened.stream().map(Ship::name).toList());
    }

    @Test
    void columnsComeAndGoAndTheNextStartHasThemAsTheyWere(FxRobot robot) {
        robot.rightClickOn(header(robot, "The flag")).clickOn("Hide column");
        robot.clickOn("#ships-options").clickOn("Columns").clickOn("The harbour", Motion.HORIZONTAL_FIRST);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(this::show);
        assertEquals(
                List.of("The name", "The length", "The harbour"),
                grid.table().getColumns().stream()
                        .map(column -> column.getText())
                        .toList());
        robot.clickOn("#ships-options").clickOn("Reset the table");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of("The name", "The flag", "The length"),
                grid.table().getColumns().stream()
                        .map(column -> column.getText())
                        .toList());
    }

    @Test
    void whatIsSelectedStaysSoWhenTheTableIsFilledAnew(FxRobot robot) {
        robot.clickOn("Cora");
        told.clear();
        robot.interact(() -> grid.show(ALL.reversed(), ""));
        assertEquals(
                List.of(new Ship("Cora", "it", "Split", 9)),
                grid.table().getSelectionModel().getSelectedItem().rows());
        assertEquals(List.of(), told, "nobody chose anything");
        robot.interact(() -> grid.deselect());
        assertEquals(List.of(), told);
    }

    @Test
    void theLastColumnTakesTheRoomThatIsLeftAndIsRememberedAsItWasSet(FxRobot robot) {
        List<? extends TableColumn<?, ?>> columns = grid.table().getColumns();
        double header = robot.lookup("#ships-table .column-header-background")
                .<Region>query()
                .getWidth();
        assertEquals(header, columns.stream().mapToDouble(TableColumn::getWidth).sum(), 4);
        assertTrue(columns.getLast().getWidth() > 150, columns.getLast().getWidth() + "");

        double all = Math.ceil(header);
        robot.interact(() -> grid.table().resizeColumn(grid.table().getColumns().getFirst(), all));
        assertEquals(120 + all, columns.getFirst().getWidth());
        assertEquals(120, columns.getLast().getWidth(), "there is no room left, and the table scrolls");
        assertEquals(
                Map.of("name", 120 + all, "flag", 120.0, "length", 120.0, "harbour", 120.0),
                remembered.get("ships").widths());

        robot.interact(this::show);
        assertEquals(120 + all, grid.table().getColumns().getFirst().getWidth());
    }
}
