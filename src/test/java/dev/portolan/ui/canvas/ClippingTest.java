package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.Host;
import dev.portolan.design.Layout.Box;
import dev.portolan.design.edit.Edit;
import dev.portolan.design.edit.Intent;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawings;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import dev.portolan.ui.OpenDesign;
import dev.portolan.ui.SampleDesigns;
import dev.portolan.ui.icon.Icons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The clipboard: each line of the truth tables of {@link Clipping}. */
@ExtendWith(ApplicationExtension.class)
class ClippingTest {

    /** A clipboard that no other program knows. */
    private static final class Slip implements TextClipboard {

        private @Nullable String text;

        @Override
        public @Nullable String text() {
            return text;
        }

        @Override
        public void put(String next) {
            text = next;
        }
    }

    private final OpenDesign open = new OpenDesign(SampleDesigns.perimeter());
    private final Slip slip = new Slip();
    private final List<String> said = new ArrayList<>();
    private final List<Element> revealed = new ArrayList<>();
    private @Nullable Point pointer;
    private Surface surface;
    private Clipping clipping;

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> {
            surface = surface(open);
            clipping = new Clipping(surface, slip, () -> pointer, revealed::add, said::add);
        });
    }

    private static Surface surface(OpenDesign of) {
        Messages words = Messages.of("canvas", Locale.ENGLISH);
        Design design = of.design().getValue();
        Board board = new Board(
                Drawings.of(design, Arranger.complete(design, of.catalog()), of.catalog(), null, Map.of()),
                of.catalog(),
                new Icons(),
                words);
        Surface made = new Surface(of, board, new Viewport(board), words);
        of.design().subscribe(next -> made.refresh());
        return made;
    }

    private Design design() {
        return open.design().getValue();
    }

    private Host host(String id) {
        return design().host(id).orElseThrow();
    }

    private void select(Element... elements) {
        open.selection().set(Arrays.asList(elements));
    }

    private void copy(Element... elements) {
        select(elements);
        clipping.copy();
        select();
    }

    private Point over(String zone) {
        Box floor = surface.places().floor(zone);
        return new Point(floor.x() + 105, floor.bottom() - 30);
    }

    private static KeyEvent key(KeyCode code, boolean shift, boolean ctrl, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, ctrl, alt, false);
    }

    private void paste(FxRobot robot) {
        robot.interact(() -> clipping.paste());
    }

    @Test
    void keysNeedCtrlAndNothingElse(FxRobot robot) {
        select(new HostElement("DMZ2"));
        robot.interact(() -> {
            assertFalse(clipping.pressed(key(KeyCode.C, false, false, false)));
            assertFalse(clipping.pressed(key(KeyCode.C, true, true, false)));
            assertFalse(clipping.pressed(key(KeyCode.C, false, true, true)));
            assertFalse(clipping.pressed(key(KeyCode.B, false, true, false)));
            assertNull(slip.text());
            for (KeyCode code : List.of(KeyCode.C, KeyCode.V, KeyCode.D, KeyCode.X)) {
                assertTrue(clipping.pressed(key(code, false, true, false)), code.getName());
            }
        });
        assertEquals(3, open.edits().size());
    }

    @Test
    void copyingTakesTextAndChangesNothing() {
        copy(new HostElement("DMZ2"), new FirewallElement("fe"));

        assertTrue(slip.text().startsWith("{\n  \"portolan\": 1,\n  \"hosts\": [\n    {\"id\": \"DMZ2\""), slip.text());
        assertEquals(List.of(), open.edits());
        copy(new FirewallElement("fe"));
        assertTrue(slip.text().contains("DMZ2"), "a firewall alone is nothing to copy");
        assertFalse(Clipping.takes(Set.of(new FirewallElement("fe"))));
        assertTrue(Clipping.takes(Set.of(new RoleElement("DMZ1", 0))));
    }

    @Test
    void hostsArePastedAtThePointer(FxRobot robot) {
        copy(new HostElement("DMZ2"));
        pointer = over("internet");
        paste(robot);

        assertEquals("internet", host("DMZ3").zone());
        assertTrue(surface.places().card(host("DMZ3")).contains(pointer.x(), pointer.y()));
        assertEquals(Set.of(new HostElement("DMZ3")), open.selection().get());
        assertEquals(List.of(new HostElement("DMZ3")), revealed);
        assertEquals(1, open.edits().size());
        assertTrue(open.edits().getFirst() instanceof Edit.Meant(var intent, var edit) && intent == Intent.PASTE);
        assertEquals(List.of(), said);
    }

    @Test
    void aSelectedZoneComesBeforeThePointer(FxRobot robot) {
        copy(new HostElement("DMZ2"));
        select(new ZoneElement("internet"));
        pointer = over("intranet");
        paste(robot);
        assertEquals("internet", host("DMZ3").zone());

        select(new ZoneElement("intranet"));
        paste(robot);
        assertEquals("intranet", host("DMZ4").zone());
        assertTrue(
                Boxes.closer(surface.places().card(host("DMZ4")), new Box(pointer.x(), pointer.y(), 1, 1), 200),
                "over it, at the pointer");
    }

    @Test
    void withoutAPointerHostsGoBesideTheOriginals(FxRobot robot) {
        copy(new HostElement("DMZ2"));
        paste(robot);
        assertEquals("dmz", host("DMZ3").zone());
        pointer = new Point(-500, -500);
        paste(robot);
        assertEquals("dmz", host("DMZ4").zone());
    }

    @Test
    void zonesArePastedWithTheirHosts(FxRobot robot) {
        copy(new ZoneElement("internet"), new ZoneElement("dmz"));
        pointer = new Point(0, 2000);
        paste(robot);

        assertEquals(5, design().zones().size());
        assertEquals(
                List.of("internet-2", "dmz-2"),
                design().firewall("fe-2").orElseThrow().between());
        assertEquals("Roaming laptops 2", host("Laptops-2").name());
        assertTrue(surface.places().zone("dmz-2").y() > 1500);
        assertEquals(
                Set.of(new ZoneElement("internet-2"), new ZoneElement("dmz-2")),
                open.selection().get());
    }

    @Test
    void rolesArePastedOntoHosts(FxRobot robot) {
        copy(new RoleElement("DMZ1", 1), new RoleElement("DMZ1", 0));
        select(new HostElement("SQL1"), new HostElement("DMZ2"));
        paste(robot);
        assertEquals(3, host("SQL1").roles().size());
        assertEquals(host("DMZ1").roles().get(1), host("DMZ2").roles().get(1));

        select();
        Box card = surface.places().card(host("SUP1"));
        pointer = new Point(card.x() + 5, card.y() + 5);
        paste(robot);
        assertEquals(4, host("SUP1").roles().size());
    }

    @Test
    void rolesMakeAHostInAZone(FxRobot robot) {
        copy(new RoleElement("DMZ1", 1));
        pointer = over("internet");
        paste(robot);
        assertEquals("internet", host("SRV1").zone());

        select(new ZoneElement("dmz"));
        paste(robot);
        assertEquals("dmz", host("DMZ3").zone());
        assertEquals(3, open.selection().get().size() + 2);
    }

    @Test
    void rolesWithoutAGoalSaySo(FxRobot robot) {
        copy(new RoleElement("DMZ1", 1));
        paste(robot);

        assertEquals(List.of("There is no place to paste to: select a zone or a host first."), said);
        assertEquals(List.of(), open.edits());
    }

    @Test
    void cuttingIsOneStepAndPastingBringsItBack(FxRobot robot) {
        select(new HostElement("DMZ2"), new RoleElement("DMZ1", 0));
        robot.interact(clipping::cut);

        assertTrue(design().host("DMZ2").isEmpty());
        assertEquals(3, host("DMZ1").roles().size(), "what is not copied is not cut");
        assertEquals(1, open.edits().size());
        paste(robot);
        assertEquals("dmz", host("DMZ2").zone());
        assertEquals("fallback-status-point", host("DMZ2").roles().getFirst().role());
    }

    @Test
    void duplicatesLeaveTheClipboardAlone(FxRobot robot) {
        slip.put("a shopping list");
        select(new HostElement("DMZ2"));
        robot.interact(clipping::duplicate);
        assertEquals("dmz", host("DMZ3").zone());
        assertEquals(Set.of(new HostElement("DMZ3")), open.selection().get());

        select(new RoleElement("SQL1", 0), new RoleElement("DMZ2", 0));
        robot.interact(clipping::duplicate);
        assertEquals(2, host("SQL1").roles().size());
        assertEquals(2, host("DMZ2").roles().size());

        select(new ZoneElement("internet"));
        robot.interact(clipping::duplicate);
        assertTrue(design().zone("internet-2").isPresent());

        Design before = design();
        select(new FirewallElement("fe"));
        robot.interact(clipping::duplicate);
        assertSame(before, design());
        assertEquals("a shopping list", slip.text());
    }

    @Test
    void otherTextIsExplainedAndChangesNothing(FxRobot robot) {
        Design before = design();
        paste(robot);
        slip.put("Dear all,");
        paste(robot);
        slip.put("{\"portolan\": 1}");
        paste(robot);
        slip.put(
                "{\"portolan\": 1, \"hosts\": [{\"id\": \"A\", \"zone\": \"dmz\", \"roles\": [{\"role\": \"king\"}]}]}");
        paste(robot);
        slip.put("{\"portolan\": 1, \"hosts\": [");
        paste(robot);

        assertEquals("The clipboard is empty: copy hosts, roles or zones first.", said.getFirst());
        assertEquals("The clipboard holds no part of a design: copy hosts, roles or zones first.", said.get(1));
        assertEquals(said.get(1), said.get(2));
        assertTrue(
                said.get(3).startsWith("The clipboard holds a damaged part of a design: hosts[0].roles[0].role: "),
                said.get(3));
        assertTrue(said.get(4).startsWith("The clipboard holds a damaged part of a design: line 1, "), said.get(4));
        assertEquals(5, said.size());
        assertSame(before, design());
    }

    @Test
    void aPlaceBeyondEveryCanvasIsDamagedToo(FxRobot robot) {
        slip.put("{\"portolan\": 1, \"hosts\": [{\"id\": \"A\", \"zone\": \"dmz\", \"roles\": []}],"
                + " \"layout\": {\"hosts\": {\"A\": [9999999, 9999999]}}}");
        paste(robot);

        assertEquals(1, said.size());
        assertEquals(List.of(), open.edits());
    }

    @Test
    void aHostFromAnotherDesignIsUnderstood(FxRobot robot) {
        slip.put(
                "{\"id\": \"EDGE\", \"zone\": \"perimeter\", \"site\": \"ABC\", \"roles\": [{\"role\": \"client\"}]},");
        pointer = over("internet");
        paste(robot);

        assertEquals("internet", host("EDGE").zone());
        assertNull(host("EDGE").site());
    }
}
