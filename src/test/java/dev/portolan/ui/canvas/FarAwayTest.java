package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.design.Layout;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.Layout.Spot;
import dev.portolan.design.ZoneKind;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** At the edge of the canvas everything goes on: what would go beyond it stays at it. */
final class FarAwayTest extends MadeUpHand {

    private static final double FAR = Layout.FARTHEST;

    @Start
    void start(Stage stage) {
        show(stage);
        Layout tidy = tidy();
        setLayout(tidy.withZone("dmz", new Box(FAR, FAR, 240, 520))
                .withZone("internet", new Box(-FAR, -FAR, 240, 520))
                .withHost("DC1", new Spot(FAR, FAR)));
    }

    @Stop
    void stop() {
        dispose();
    }

    private void goTo(String host) {
        interact(() -> canvas.goTo(List.of(new HostElement(host))));
        interact(() -> canvas.fitSelection());
        scene();
    }

    private void assertWithin() {
        scene();
        assertSame(design().layout(), design().layout().within());
    }

    @Test
    void itIsDrawn() {
        assertEquals(design().hosts().size(), drawing().cards().size());
        assertWithin();
    }

    @Test
    void zonesAndHostsAreDraggedAgainstIt() {
        interact(() -> canvas.goTo(List.of(new ZoneElement("dmz"))));
        drag(title("dmz"), 300, 300);
        assertWithin();
        goTo("DMZ1");
        drag(card("DMZ1"), 4000, 4000);
        assertWithin();
        goTo("DC1");
        drag(card("DC1"), 4000, 4000);
        assertWithin();
        goTo("Laptops");
        drag(card("Laptops"), -4000, -4000);
        assertWithin();
    }

    @Test
    void keysAndMenusWorkThere() {
        for (String host : List.of("DMZ1", "DC1", "Laptops")) {
            goTo(host);
            select(new HostElement(host));
            for (KeyCode code : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP)) {
                key(code);
                key(code, Held.SHIFT);
            }
            interact(canvas::duplicateSelection);
            assertWithin();
            interact(canvas::copySelection);
            interact(canvas::paste);
            assertWithin();
        }
        interact(() -> canvas.goTo(List.of(new ZoneElement("dmz"))));
        interact(() -> canvas.addZone(ZoneKind.AZURE));
        assertWithin();
        interact(canvas::layOut);
        assertWithin();
    }
}
