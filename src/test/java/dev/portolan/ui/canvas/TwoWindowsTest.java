package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.app.NewDesign;
import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.OpenDesign;
import dev.portolan.ui.SampleDesigns;
import dev.portolan.ui.icon.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** From one window to another by way of the clipboard of the system, with real keys. */
@ExtendWith(ApplicationExtension.class)
class TwoWindowsTest {

    private final OpenDesign from = new OpenDesign(SampleDesigns.perimeter());
    private final OpenDesign to = new OpenDesign(NewDesign.create(from.catalog(), Messages.of("app", Locale.ENGLISH)));
    private final List<CanvasView> canvases = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @Start
    void start(Stage stage) {
        window(stage, from);
        window(new Stage(), to);
    }

    @Stop
    void stop() {
        canvases.forEach(CanvasView::dispose);
        stages.getLast().close();
    }

    private void window(Stage stage, OpenDesign design) {
        CanvasView canvas = new CanvasView(design, new Icons(), Messages.of("canvas", Locale.ENGLISH));
        canvas.onSay(said::add);
        canvases.add(canvas);
        stages.add(stage);
        stage.setScene(new Scene(canvas, 600, 400));
        stage.show();
    }

    private void type(FxRobot robot, int window, KeyCode code) {
        robot.interact(() -> {
            stages.get(window).toFront();
            stages.get(window).requestFocus();
            canvases.get(window).requestFocus();
        });
        robot.targetWindow(stages.get(window)).press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aZoneGoesToAnotherDesignAndCanBeReadElsewhere(FxRobot robot) {
        robot.interact(() -> from.selection().set(List.of(new ZoneElement("dmz"))));
        type(robot, 0, KeyCode.C);
        robot.interact(() -> assertTrue(
                Clipboard.getSystemClipboard().getString().contains("{\"id\": \"DMZ1\", \"zone\": \"dmz\"")));
        type(robot, 1, KeyCode.V);

        Design design = to.design().getValue();
        assertEquals("DMZ 2", design.zone("dmz-2").orElseThrow().name());
        assertEquals(
                List.of("DMZ1", "DMZ2"),
                design.hosts().stream()
                        .filter(host -> host.zone().equals("dmz-2"))
                        .map(Host::id)
                        .toList());
        assertEquals("P01", design.host("DMZ1").orElseThrow().site(), "both designs have a site of that code");
        assertEquals(List.of(), said);
    }

    @Test
    void textFromElsewhereIsExplained(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Dear all,\nplease open the firewall.")));
        type(robot, 1, KeyCode.V);
        assertEquals(1, said.size());
        assertEquals(List.of(), to.edits());

        robot.interact(
                () -> Clipboard.getSystemClipboard()
                        .setContent(
                                Map.of(
                                        DataFormat.PLAIN_TEXT,
                                        "{\"portolan\": 1, \"hosts\": [{\"id\": \"EDGE\", \"zone\": \"dmz\", \"site\": \"XYZ\", \"roles\": []}]}")));
        type(robot, 1, KeyCode.V);
        assertNull(to.design().getValue().host("EDGE").orElseThrow().site());
        assertEquals(
                List.of(new HostElement("EDGE")), List.copyOf(to.selection().get()));
    }
}
