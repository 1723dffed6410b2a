package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Layout.Box;
import dev.portolan.design.ZoneKind;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * Clicks and rubber bands: each line of the truth table of {@link SelectTool} but those of flows, which a design in
 * the whole window has.
 */
final class SelectToolTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
    }

    @Stop
    void stop() {
        dispose();
    }

    private static Set<Element> hosts(String... ids) {
        return Arrays.stream(ids).map(HostElement::new).collect(Collectors.toSet());
    }

    /** From the floor of the zone below its title, over the card of the first host. */
    private void band(String first, String last, Held... held) {
        Box from = places().card(host(first));
        Box to = places().card(host(last));
        Point start = new Point(from.x() - 6, from.y() + 3);
        drag(start, to.x() + 30 - start.x(), to.bottom() - 5 - start.y(), held);
    }

    @Test
    void clicksSelectWallsAndZones() {
        Box floor = places().floor("internet");
        click(new Point(floor.x() + 5, floor.bottom() - 5));
        assertEquals(Set.of(new ZoneElement("internet")), open.selection().get());
        click(middle(drawing().walls().getFirst().bar()), Held.CTRL);
        assertEquals(
                Set.of(new ZoneElement("internet"), new FirewallElement("fe")),
                open.selection().get());
        click(new Point(floor.x() + 5, floor.bottom() - 5), Held.SHIFT);
        assertEquals(Set.of(new FirewallElement("fe")), open.selection().get());
        click(fromView(4, 4), Held.SHIFT);
        assertEquals(Set.of(new FirewallElement("fe")), open.selection().get());
        click(fromView(4, 4));
        assertEquals(Set.of(), open.selection().get());
    }

    @Test
    void aBandSelectsTheHostsThatItTouches() {
        select(new HostElement("Laptops"));
        band("DMZ1", "DMZ2");

        assertEquals(hosts("DMZ1", "DMZ2"), open.selection().get());
        assertEquals(0, feedback());
    }

    @Test
    void shiftAddsAndCtrlFlips() {
        select(new HostElement("Laptops"), new HostElement("DMZ1"));
        band("DMZ1", "DMZ2", Held.SHIFT);
        assertEquals(hosts("Laptops", "DMZ1", "DMZ2"), open.selection().get());

        select(new HostElement("Laptops"), new HostElement("DMZ1"));
        band("DMZ1", "DMZ2", Held.CTRL);
        assertEquals(hosts("Laptops", "DMZ2"), open.selection().get());
    }

    @Test
    void aBandFromTheEmptyCanvas() {
        Box all = drawing().bounds();
        Point start = new Point(all.x() - 10, all.y() - 10);
        Box laptops = places().card(host("Laptops"));
        drag(start, laptops.x() + 20 - start.x(), laptops.y() + 20 - start.y());

        assertEquals(hosts("Laptops"), open.selection().get());
    }

    @Test
    void whereNoHostIsTouchedZonesAndWallsInsideAreSelected() {
        interact(() -> {
            select(new ZoneElement("internet"));
            canvas.deleteSelection();
            canvas.addZone(ZoneKind.AZURE);
            canvas.addZone(ZoneKind.DMZ);
            canvas.fit();
        });
        String azure = design().zones().get(2).id();
        Box box = Boxes.grown(places().zone(azure), 12);
        press(new Point(box.x(), box.y()));
        moveTo(new Point(box.right() - 40, box.bottom() - 40));
        assertEquals(Set.of(), open.selection().get(), "not wholly inside");
        moveTo(new Point(box.right(), box.bottom()));
        release(new Point(box.right(), box.bottom()));

        assertEquals(Set.of(new ZoneElement(azure)), open.selection().get());
        assertEquals(
                List.of(new FirewallElement("be")),
                Hits.in(drawing(), Boxes.grown(drawing().walls().getFirst().bar(), 2)));
    }

    /** Labels of ports come from a pool, in whatever order they went there. */
    private static List<String> sorted(String scene) {
        return scene.lines().sorted().toList();
    }

    @Test
    void escapeBringsTheSelectionBack() {
        Box dmz = places().floor("dmz");
        band("DMZ1", "DMZ2"); // lights what has not been lit before
        select(new HostElement("Laptops"));
        hover(new Point(dmz.x() - 6, dmz.y() + 3));
        String scene = scene();
        hold(new Point(dmz.x() - 6, dmz.y() + 3), 200, 150);
        assertTrue(open.selection().get().contains(new HostElement("DMZ1")));
        key(KeyCode.ESCAPE);

        assertEquals(hosts("Laptops"), open.selection().get());
        assertEquals(sorted(scene), sorted(scene()));
    }
}
