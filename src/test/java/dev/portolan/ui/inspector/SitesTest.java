package dev.portolan.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.PortSettings;
import dev.portolan.design.Site;
import dev.portolan.design.SiteType;
import dev.portolan.design.edit.Edit;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The tree of sites and their forms. */
final class SitesTest extends InspectorWindow {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Stop
    void stop() {
        inspector.dispose();
    }

    private Site site(String code) {
        return design().site(code).orElseThrow();
    }

    private void fire(String id) {
        interact(() -> this.<Button>node(id).fire());
    }

    private void openInTree(int row) {
        TreeView<String> tree = node("inspect-sites");
        interact(() -> {
            tree.requestFocus();
            tree.getSelectionModel().select(row);
        });
        press(KeyCode.ENTER);
    }

    private String title() {
        return ((Labeled) node("inspector-title")).getText();
    }

    @Test
    void aSecondaryShowsThePortsOfItsPrimaryAsInherited() {
        interact(() -> open.submit(new Edit.AddSite(new Site("S01", SiteType.SECONDARY, "P01"))));
        openInTree(0);
        assertEquals("P01", title());
        assertEquals("Default", state("http"));
        type("http", "8080, 80");
        press(KeyCode.ENTER);
        assertEquals(List.of(8080, 80), site("P01").clientPorts().of(PortSettings.Key.HTTP));
        assertEquals("Set", state("http"));

        interact(() -> inspector.showSite("S01"));
        assertEquals("8080, 80", text("http"));
        assertEquals("From P01", state("http"));
        assertEquals("443", text("https"));
    }

    @Test
    void aDoubleClickOpensTheSiteOfItsFirstClick() {
        interact(() -> open.submit(new Edit.AddSite(new Site("S01", SiteType.SECONDARY, "P01"))));
        TreeView<String> tree = node("inspect-sites");
        interact(() -> {
            tree.getSelectionModel().select(0);
            click(tree, 1);
            tree.getSelectionModel().select(1); // as where the form scrolls under the pointer
            click(tree, 2);
        });
        assertEquals("P01", title());
    }

    private static void click(TreeView<String> tree, int count) {
        tree.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                count,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    @Test
    void portsThatCannotBeAreRefused() {
        interact(() -> inspector.showSite("P01"));
        type("http", "443");
        assertTrue(note("http").startsWith("One default"), note("http"));
        press(KeyCode.ENTER);
        assertEquals(null, site("P01").clientPorts());
        type("http", "80, 81, 82");
        assertTrue(note("http").startsWith("One default"), note("http"));
        type("http", "70000");
        assertTrue(note("http").startsWith("A port"), note("http"));
        press(KeyCode.ENTER);
        assertEquals(null, site("P01").clientPorts());
        type("notification", "10200");
        press(KeyCode.ENTER);
        assertEquals(10200, site("P01").clientPorts().notification());
        fire("inspect-notification-reset");
        assertEquals(null, site("P01").clientPorts());
    }

    @Test
    void sitesAreAddedAndRemoved() {
        fire("inspect-add-secondary");
        assertEquals("P01", site("S01").parent());
        assertEquals("S01", title());
        fire("inspect-remove-site");
        assertTrue(design().site("S01").isEmpty());
        assertEquals("Design", title());
        fire("inspect-add-central-administration");
        assertEquals(SiteType.CENTRAL_ADMINISTRATION, site("CAS").type());
        interact(() -> inspector.showSite("P01"));
        interact(() -> choice("parent").setValue("CAS"));
        assertEquals("CAS", site("P01").parent());
        TreeView<String> tree = treeOfDesign();
        assertEquals(
                List.of("CAS"),
                tree.getRoot().getChildren().stream().map(i -> i.getValue()).toList());
    }

    private TreeView<String> treeOfDesign() {
        interact(inspector::enterSites);
        return node("inspect-sites");
    }

    @Test
    void aSiteGetsAnotherCodeAndStaysInView() {
        interact(() -> inspector.showSite("P01"));
        type("site-code", "P-1");
        assertTrue(note("site-code").startsWith("A site code"), note("site-code"));
        press(KeyCode.ENTER);
        assertTrue(design().site("P01").isPresent());
        type("site-code", "KYO");
        press(KeyCode.ENTER);
        assertEquals("KYO", title());
        assertEquals("KYO", host("DMZ1").site());
        assertEquals("KYO", field("site-code").getText());
        assertEquals(1, edits().size());
    }

    @Test
    void theEditionDecidesWhatIsAskedOfASite() {
        interact(() -> open.submit(new Edit.SetEdition("cm-2007")));
        interact(() -> inspector.showSite("P01"));
        assertTrue(has("inspect-site-mode"));
        interact(() -> open.submit(new Edit.SetEdition("cb-2019-01")));
        assertTrue(has("inspect-version"));
        assertTrue(has("inspect-wake-up"));
        assertEquals(false, has("inspect-site-mode"));
        type("version", "17");
        assertTrue(note("version").startsWith("Write the four digits"), note("version"));
    }
}
