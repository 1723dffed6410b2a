package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.Design;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.ZoneKind;
import dev.portolan.design.edit.Edit;
import dev.portolan.diagram.Point;
import dev.portolan.ui.Element;
import dev.portolan.ui.Element.FirewallElement;
import dev.portolan.ui.Element.FlowElement;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.Element.ZoneElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The truth table of {@link OpenMenu}, and what its menus do. */
final class MenusTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
        interact(canvas::requestFocus);
    }

    @Stop
    void stop() {
        hide();
        dispose();
    }

    private void hide() {
        interact(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .toList()
                .forEach(Window::hide));
    }

    private ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "canvas-menu".equals(menu.getId()))
                .findFirst()
                .orElseThrow();
    }

    private long menus() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu menu && "canvas-menu".equals(menu.getId()))
                .count();
    }

    private Point2D corner() {
        return new Point2D(menu().getAnchorX(), menu().getAnchorY());
    }

    private static Stream<MenuItem> all(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(MenusTest::all))
                : Stream.of(item);
    }

    private MenuItem item(String id) {
        return menu().getItems().stream()
                .flatMap(MenusTest::all)
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    private boolean offers(String id) {
        return menu().getItems().stream().flatMap(MenusTest::all).anyMatch(item -> id.equals(item.getId()));
    }

    private void open(Element... elements) {
        hide();
        select(elements);
        key(KeyCode.F10, Held.SHIFT);
    }

    private void choose(String id) {
        interact(() -> item(id).fire());
        interact(() -> menu().hide());
    }

    @Test
    void theKeyForMenusSelectsWhatTheKeyboardIsAt() {
        interact(() -> canvas.goTo(List.of(new HostElement("DMZ1"))));
        interact(open.selection()::clear);
        key(KeyCode.CONTEXT_MENU);
        assertEquals(Set.of(new HostElement("DMZ1")), open.selection().get());
        assertTrue(offers("menu-move-to"));
        assertTrue(menu().getX() > 0 && menu().getY() > 0);
    }

    @Test
    void theButtonOpensTheMenuOfWhatIsUnderThePointer() {
        select(new HostElement("SITE1"));
        askForMenu(card("DMZ1"), false);
        assertEquals(Set.of(new HostElement("DMZ1")), open.selection().get(), "it alone");
        assertEquals(0, corner().distance(root.localToScreen(inScene(card("DMZ1")))), 1e-3);
        assertTrue(offers("menu-rename"));

        askForMenu(title("dmz"), false);
        assertEquals(1, menus(), "the first is closed");
        assertEquals(Set.of(new ZoneElement("dmz")), open.selection().get());
        assertTrue(offers("menu-kind"));
    }

    @Test
    void whatIsSelectedTogetherHasOneMenu() {
        Element[] both = {new HostElement("DMZ1"), new HostElement("SITE1")};
        select(both);
        askForMenu(card("DMZ1"), false);
        assertEquals(Set.of(both), open.selection().get());
        assertFalse(offers("menu-rename"), "of two there is no one name");
        choose("menu-delete");
        assertTrue(design().host("DMZ1").isEmpty() && design().host("SITE1").isEmpty());
    }

    @Test
    void besideEverythingIsTheMenuOfTheCanvas() {
        select(new HostElement("DMZ1"));
        Point free = fromView(4, 4);
        askForMenu(free, false);
        assertEquals(Set.of(), open.selection().get());
        choose("menu-add-zone-azure");
        assertEquals(ZoneKind.AZURE, design().zones().getLast().kind());
    }

    @Test
    void aKeyOpensTheMenuOnce() {
        interact(() -> canvas.goTo(List.of(new HostElement("DMZ1"))));
        key(KeyCode.F10);
        key(KeyCode.F10, Held.SHIFT, Held.CTRL);
        assertEquals(0, menus());
        key(KeyCode.F10, Held.SHIFT);
        ContextMenu first = menu();
        assertTrue(offers("menu-rename"));
        askForMenu(card("SITE1"), true); // where a system asks too, it names no place
        assertSame(first, menu());
        assertEquals(1, menus());
        assertEquals(Set.of(new HostElement("DMZ1")), open.selection().get());
    }

    @Test
    void whereTheKeyboardIsNowhereTheMenuIsThatOfTheCanvas() {
        key(KeyCode.CONTEXT_MENU);
        assertTrue(offers("menu-add-zone"));
        assertFalse(offers("menu-rename"));
    }

    @Test
    void escapeClosesTheMenuAndLeavesTheSelection() {
        Element[] both = {new HostElement("DMZ1"), new HostElement("SITE1")};
        open(both);
        Design before = design();
        new FxRobot().type(KeyCode.ESCAPE);
        assertEquals(0, menus());
        assertEquals(Set.of(both), open.selection().get());
        assertEquals(before, design());
    }

    @Test
    void everyMenuHasWhatItsElementCanDo() {
        open(new HostElement("DMZ1"));
        for (String id : List.of(
                "menu-rename",
                "menu-details",
                "menu-move-to",
                "menu-site",
                "menu-initiates",
                "menu-add-role",
                "menu-select-in",
                "menu-flows",
                "menu-fit-to",
                "menu-delete")) {
            assertTrue(offers(id), id);
        }
        open(new ZoneElement("dmz"));
        for (String id : List.of("menu-rename", "menu-kind", "menu-add-role", "menu-firewall", "menu-select-in")) {
            assertTrue(offers(id), id);
        }
        open(new FirewallElement("fe"));
        assertTrue(offers("menu-flows"));
        assertFalse(offers("menu-site"));
        open(new RoleElement("DMZ1", 1));
        assertTrue(offers("menu-move-role"));
        assertTrue(offers("menu-option-pxe"));
        assertTrue(offers("menu-option-protocol-https"));
    }

    @Test
    void whatHoldsIsMarked() {
        open(new HostElement("DMZ1"));
        assertTrue(((RadioMenuItem) item("menu-move-to-dmz")).isSelected());
        assertTrue(((RadioMenuItem) item("menu-site-P01")).isSelected());
        assertFalse(((CheckMenuItem) item("menu-initiates")).isSelected());
        open(new HostElement("DMZ1"), new HostElement("SQL1"));
        assertFalse(((RadioMenuItem) item("menu-move-to-dmz")).isSelected(), "not all of them are there");
    }

    @Test
    void severalHostsMoveGetASiteAndAreToldAsOneStep() {
        interact(() -> open.submit(new Edit.AddSite(new Site("S02", SiteType.SECONDARY, "P01"))));
        open.edits().clear();
        Element[] both = {new HostElement("DMZ1"), new HostElement("DMZ2")};
        open(both);
        choose("menu-site-S02");
        open(both);
        choose("menu-initiates");
        open(both);
        choose("menu-move-to-intranet");
        for (String id : List.of("DMZ1", "DMZ2")) {
            assertEquals("S02", host(id).site());
            assertTrue(host(id).siteServerInitiates());
            assertEquals("intranet", host(id).zone());
        }
        assertEquals(3, open.edits().size());
        open(both);
        choose("menu-delete");
        assertTrue(design().host("DMZ1").isEmpty());
        assertEquals(4, open.edits().size());
    }

    @Test
    void whatIsSoAlreadyIsNoStep() {
        open(new HostElement("DMZ1"));
        choose("menu-site-P01");
        open(new HostElement("DMZ1"));
        choose("menu-move-to-dmz");
        assertEquals(List.of(), open.edits());
    }

    @Test
    void optionsOfARole() {
        open(new RoleElement("DMZ1", 1));
        choose("menu-option-pxe");
        assertEquals(true, host("DMZ1").roles().get(1).option("pxe"));
        open(new RoleElement("DMZ1", 1));
        choose("menu-option-pxe");
        assertNull(host("DMZ1").roles().get(1).option("pxe"), "back to its default");
        open(new RoleElement("DMZ1", 1));
        choose("menu-option-protocol-http");
        assertEquals("http", host("DMZ1").roles().get(1).option("protocol"));
        open(new RoleElement("DMZ1", 1));
        choose("menu-option-protocol-default");
        assertNull(host("DMZ1").roles().get(1).option("protocol"));
    }

    @Test
    void zonesChangeTheirKindAndGetAFirewall() {
        open(new ZoneElement("dmz"));
        choose("menu-kind-azure");
        assertEquals(ZoneKind.AZURE, design().zone("dmz").orElseThrow().kind());
        open(new ZoneElement("internet"), new ZoneElement("intranet"));
        choose("menu-firewall");
        assertEquals(
                List.of("internet", "intranet"), design().firewalls().getLast().between());
    }

    @Test
    void rolesAreAddedAndHostsSelected() {
        open(new HostElement("DMZ2"));
        choose("menu-add-management-point");
        assertEquals(List.of("fallback-status-point", "management-point"), roles(host("DMZ2")));
        open(new ZoneElement("dmz"));
        choose("menu-select-in");
        assertEquals(
                Set.of(new HostElement("DMZ1"), new HostElement("DMZ2")),
                open.selection().get());
    }

    @Test
    void theFlowsOfAnElementAreShownAlone() {
        open(new HostElement("DMZ2"));
        choose("menu-flows");
        List<FlowElement> shown = new ArrayList<>();
        open.selection().get().forEach(element -> shown.add((FlowElement) element));
        assertFalse(shown.isEmpty());
        assertTrue(shown.stream()
                .allMatch(element -> element.flow().fromHost().equals("DMZ2")
                        || element.flow().toHost().equals("DMZ2")));
    }
}
