package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.app.FilePreferences;
import dev.portolan.app.Gallery;
import dev.portolan.app.NewDesign;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.design.edit.Edit;
import dev.portolan.text.Messages;
import dev.portolan.ui.gallery.GalleryWindow;
import dev.portolan.ui.icon.Icons;
import dev.portolan.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The gallery, from File &gt; New to the design. */
@ExtendWith(ApplicationExtension.class)
final class GalleryWindowTest {

    @TempDir
    static Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final FilePreferences preferences = new FilePreferences(folder.resolve("preferences.properties"));
    private Session session;
    private Design first;
    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Theme.LIGHT.use();
        first = NewDesign.create(catalog, Messages.of("app", Locale.ENGLISH));
        session = new Session(first, catalog, Runnable::run, Platform::runLater);
        window = new MainWindow(
                stage, session, catalog, Messages.of("shell", Locale.ENGLISH), new ChosenFiles(folder), preferences);
        window.show();
    }

    @Test
    void aDesignIsChosenWithTheKeyboardAlone(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        open(robot);
        assertTrue(robot.lookup("#sample-blank").query().isFocused());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        until(() -> robot.lookup("#sample-ibcm").query().isFocused());
        robot.type(KeyCode.ENTER);
        until(() -> isClosed(robot) && !session.design().equals(first));
        assertEquals("IBCM with a perimeter", session.design().name());
        assertEquals(Optional.empty(), session.file());
        assertFalse(session.isUnsaved());
        assertTrue(session.undoEdit().isEmpty());
        assertTrue(robot.lookup("#host-DMZ01").tryQuery().isPresent());
        assertTrue(robot.lookup("#wall-back-end").tryQuery().isPresent());
        Node canvas = robot.lookup("#canvas").query();
        for (Node zone : robot.lookup(".zone").queryAll()) {
            assertTrue(
                    canvas.localToScreen(canvas.getLayoutBounds()).contains(zone.localToScreen(zone.getLayoutBounds())),
                    zone.getId() + " is out of view");
        }
    }

    @Test
    void arrowsGoFromRowToRowAndStopAtTheEdge(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.type(KeyCode.LEFT, KeyCode.UP);
        assertEquals(Gallery.BLANK, chosen(robot));
        robot.type(KeyCode.DOWN);
        Node blank = robot.lookup("#sample-blank").query();
        Node below = robot.lookup("#sample-" + chosen(robot)).query();
        assertEquals(blank.getLayoutX(), below.getLayoutX());
        assertTrue(below.getLayoutY() > blank.getLayoutY());
        robot.type(KeyCode.END, KeyCode.DOWN);
        assertEquals("cm-2007-ibcm", chosen(robot));
        Node last = robot.lookup("#sample-cm-2007-ibcm").query();
        Node view = robot.lookup("#samples").query();
        assertTrue(view.localToScreen(view.getLayoutBounds()).contains(last.localToScreen(last.getLayoutBounds())));
        robot.type(KeyCode.HOME);
        assertEquals(Gallery.BLANK, chosen(robot));
    }

    @Test
    void escapeLeavesTheDesignThatIsThere(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.type(KeyCode.RIGHT).type(KeyCode.ESCAPE);
        until(() -> isClosed(robot));
        assertSame(first, session.design());
    }

    @Test
    void oneClickChoosesAndTwoOpen(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn("#sample-single-primary");
        assertEquals("single-primary", chosen(robot));
        assertSame(first, session.design());
        robot.doubleClickOn("#sample-ibcm");
        until(() -> isClosed(robot) && session.design().name().equals("IBCM with a perimeter"));
    }

    @Test
    void wallsThatComeWithADesignHaveBricksAndGates(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.doubleClickOn("#sample-single-primary");
        until(() -> isClosed(robot) && session.isResultCurrent());
        for (String part : List.of(".wall-mortar", ".wall-gate")) {
            Node drawn = robot.lookup("#wall-edge").lookup(part).query();
            assertFalse(drawn.getLayoutBounds().isEmpty(), part);
        }
    }

    @Test
    void theButtonOpensWhatIsChosen(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn("#sample-single-primary").clickOn("#gallery-open");
        until(() -> isClosed(robot) && session.design().name().equals("Single primary site"));
    }

    @Test
    void unsavedChangesAreAskedAboutFirst(FxRobot robot) throws TimeoutException {
        robot.interact(() -> session.submit(new Edit.RenameDesign("Ours")));
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isClosed(robot));
        robot.clickOn("Cancel");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isClosed(robot));
        assertEquals("Ours", session.design().name());
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.clickOn("Don't save");
        until(() -> !isClosed(robot));
        robot.type(KeyCode.ENTER);
        until(() -> isClosed(robot) && session.design().name().equals("New design"));
    }

    @Test
    void whetherItComesByItselfIsRemembered(FxRobot robot) throws TimeoutException, IOException {
        open(robot);
        robot.clickOn("#gallery-at-start");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(preferences.galleryAtStart());
        robot.type(KeyCode.ESCAPE);
        until(() -> isClosed(robot));
        robot.interact(window::welcome);
        assertTrue(isClosed(robot));
        preferences.rememberGalleryAtStart(true);
        robot.interact(window::welcome);
        until(() -> !isClosed(robot));
    }

    @Test
    void aScreenReaderChoosesACard(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.interact(() -> robot.lookup("#sample-hierarchy").query().executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals("hierarchy", chosen(robot));
    }

    @Test
    void everyCardHasItsPictureAndSaysWhatItIs(FxRobot robot) throws TimeoutException {
        open(robot);
        until(() -> robot.lookup(".sample ImageView").<ImageView>queryAll().stream()
                .allMatch(view -> view.getImage() != null));
        List<Image> pictures = robot.lookup(".sample ImageView").<ImageView>queryAll().stream()
                .map(ImageView::getImage)
                .toList();
        assertEquals(new Gallery(catalog, Locale.ENGLISH).samples().size(), pictures.size());
        pictures.forEach(picture -> assertTrue(colours(picture) > 50, "hardly anything is painted"));
        assertEquals(
                "IBCM with a perimeter. Clients on the internet use site systems in a DMZ, between a front-end and a"
                        + " back-end firewall. Current branch, December 2025",
                robot.lookup("#sample-ibcm").query().getAccessibleText());
        assertEquals(
                true, robot.lookup("#sample-blank").query().queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        assertEquals(
                false, robot.lookup("#sample-ibcm").query().queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    }

    @Test
    void noSentenceIsCutInAnyLanguage(FxRobot robot) throws TimeoutException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.TRADITIONAL_CHINESE)) {
            Messages words = Messages.of("canvas", locale);
            robot.interact(() -> new GalleryWindow(stage, catalog, preferences, new Icons(), words).show(design -> {}));
            until(() -> !isClosed(robot));
            for (Label sentence : robot.lookup(".sample-sentence").<Label>queryAll()) {
                assertEquals(sentence.getText(), ((Text) sentence.lookup(".text")).getText());
            }
            robot.type(KeyCode.ESCAPE);
            until(() -> isClosed(robot));
        }
    }

    private static long colours(Image image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours.size();
    }

    private static void open(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#sample-blank").tryQuery().isPresent()
                && robot.lookup("#sample-blank").query().isFocused());
    }

    private static boolean isClosed(FxRobot robot) {
        return robot.lookup("#sample-blank").tryQuery().isEmpty();
    }

    private static String chosen(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".sample")
                .match(card -> Boolean.TRUE.equals(card.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
                .query()
                .getId()
                .replaceFirst("sample-", "");
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
