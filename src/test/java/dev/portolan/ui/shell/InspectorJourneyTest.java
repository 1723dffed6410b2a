package dev.portolan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.analysis.Crossing;
import dev.portolan.app.FilePreferences;
import dev.portolan.app.Session;
import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogReader;
import dev.portolan.design.Design;
import dev.portolan.store.DesignReader;
import dev.portolan.text.Messages;
import dev.portolan.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
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

/** Settings are changed beside the canvas, and the rules follow. */
@ExtendWith(ApplicationExtension.class)
final class InspectorJourneyTest {

    private static final Path DESIGN = Path.of("catalog", "designs", "hierarchy.portolan.json");

    @TempDir
    static Path folder;

    private final Catalog catalog = CatalogReader.shipped();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private Session session;

    @Start
    void start(Stage stage) {
        Theme.LIGHT.use();
        session = new Session(new DesignReader(catalog).read(DESIGN), catalog, background, Platform::runLater);
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
    void stop(FxRobot robot) {
        robot.release(new KeyCode[] {});
        background.shutdownNow();
    }

    @Test
    void aWrongPairOfWsusPortsIsRefusedAtItsField(FxRobot robot) throws TimeoutException {
        Design before = session.design();
        robot.clickOn("#host-CASSUP01 .chip").type(KeyCode.ENTER);
        until(() -> focused(robot, "#inspect-wsusHttp"));
        write(robot, "#inspect-wsusHttp", "80");
        assertEquals(
                "HTTP on port 80 goes with HTTPS on 443 and nothing else.", text(robot, "#inspect-wsus-ports-note"));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertSame(before, session.design());

        robot.type(KeyCode.ESCAPE);
        assertEquals(
                "8530",
                robot.lookup("#inspect-wsusHttp").<TextInputControl>query().getText());
        robot.type(KeyCode.ESCAPE);
        until(() -> focused(robot, "#canvas"));
        assertSame(before, session.design());
    }

    @Test
    void theRulesOfASecondarySiteFollowTheClientPortOfItsPrimary(FxRobot robot) throws TimeoutException {
        assertEquals(Set.of("80", "443"), portsToTheManagementPointOf("S01CM01"));
        TreeView<String> tree = robot.lookup("#inspect-sites").query();
        robot.interact(() -> {
            tree.requestFocus();
            tree.getSelectionModel().select(1);
        });
        assertEquals("P01", tree.getSelectionModel().getSelectedItem().getValue());
        robot.type(KeyCode.ENTER);
        until(() -> focused(robot, "#inspect-site-code"));
        write(robot, "#inspect-http", "8080");
        robot.type(KeyCode.ENTER);
        until(session::isResultCurrent);
        assertEquals(Set.of("8080", "443"), portsToTheManagementPointOf("S01CM01"));
    }

    @Test
    void aHostGoesToAnotherSiteInOneStep(FxRobot robot) throws TimeoutException {
        robot.clickOn("#host-EASTPCS .card-title");
        until(() -> robot.lookup("#inspect-site").tryQuery().isPresent());
        ComboBox<String> site = robot.lookup("#inspect-site").query();
        robot.interact(() -> site.setValue("P02"));
        assertEquals("P02", session.design().host("EASTPCS").orElseThrow().site());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> !session.isUnsaved());
        assertEquals("P01", site.getValue());
    }

    /** At the firewall before the branch, for requests of clients. */
    private Set<String> portsToTheManagementPointOf(String host) {
        return session.result()
                .analysis()
                .crossingStream()
                .filter(crossing -> crossing.firewall().equals("wan-branch"))
                .map(Crossing::flow)
                .filter(flow -> flow.toHost().equals(host) && flow.to().role().equals("management-point"))
                .filter(flow -> flow.from().role().equals("client"))
                .filter(flow -> List.of("http", "https").contains(flow.service()))
                .map(flow -> flow.ports().toString())
                .collect(Collectors.toSet());
    }

    private static void write(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextInputControl control = robot.lookup(field).query();
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static boolean focused(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().map(Node::isFocused).orElse(false);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
