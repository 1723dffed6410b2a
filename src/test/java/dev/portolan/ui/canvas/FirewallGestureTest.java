package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.Firewall;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element.FirewallElement;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Each line of the truth table of {@link FirewallGesture}. */
final class FirewallGestureTest extends MadeUpHand {

    private static final List<String> NEW = List.of("internet", "intranet");

    private Design before;

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
    }

    @Stop
    void stop() {
        dispose();
    }

    @BeforeEach
    void begin() {
        before = design();
        interact(() -> canvas.startFirewall());
        assertTrue(placing());
    }

    private boolean placing() {
        return canvas.placingFirewallProperty().get();
    }

    private Point floor(String zone) {
        return Boxes.centre(places().floor(zone));
    }

    private boolean leads() {
        return !root.lookupAll(".rubber-line").isEmpty();
    }

    private void assertMade() {
        Firewall made = design().firewalls().getLast();
        assertEquals(NEW, made.between().stream().sorted().toList());
        assertEquals(Set.of(new FirewallElement(made.id())), open.selection().get());
        assertEquals(1, open.edits().size());
        assertFalse(placing());
        assertFalse(leads());
    }

    private void assertNothing() {
        assertEquals(before, design());
        assertFalse(placing());
        assertFalse(leads());
    }

    @Test
    void twoClicksPutItBetweenTheTwo() {
        click(floor("internet"));
        assertTrue(leads());
        hover(floor("dmz"));
        click(floor("intranet"));
        assertMade();
    }

    @Test
    void aPressOnOneAndAReleaseOnTheOtherDoBoth() {
        press(floor("internet"));
        moveTo(floor("intranet"));
        release(floor("intranet"));
        assertMade();
    }

    @Test
    void clicksOnNothingAndOnTheSameZoneAreIgnored() {
        click(fromView(4, 4));
        assertFalse(leads());
        click(floor("internet"));
        click(fromView(4, 4));
        click(floor("internet"));
        assertEquals(before, design());
        assertTrue(placing());
        click(floor("intranet"));
        assertMade();
    }

    @Test
    void theSecondaryButtonEndsIt() {
        click(floor("internet"));
        press(MouseButton.SECONDARY, floor("intranet"));
        release(floor("intranet"));
        assertNothing();
    }

    @Test
    void theMiddleButtonMeansNothingToIt() {
        click(floor("internet"));
        press(MouseButton.MIDDLE, floor("intranet"));
        release(floor("intranet"));
        assertEquals(before, design());
        assertTrue(placing());
        click(floor("intranet"));
        assertMade();
    }

    @Test
    void escapeEndsIt() {
        click(floor("internet"));
        hover(floor("intranet"));
        key(KeyCode.ESCAPE);
        assertNothing();
    }
}
