package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element.HostElement;
import dev.portolan.ui.Element.RoleElement;
import dev.portolan.ui.choose.Choice;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Finding an element and going there. */
final class FindPanelTest extends MadeUpHand {

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
    }

    @Stop
    void stop() {
        dispose();
    }

    private TextField field() {
        return (TextField) root.lookup("#chooser-field");
    }

    @SuppressWarnings("unchecked")
    private List<Choice> listed() {
        return ((ListView<Choice>) root.lookup("#chooser-list")).getItems();
    }

    private void find(String text) {
        interact(canvas::find);
        interact(() -> field().setText(text));
    }

    @Test
    void hitsAreListedByKindWhileOneWrites() {
        find("mp");
        assertEquals(
                List.of("Hosts (1)", "Roles (3)"),
                listed().stream().map(Choice::group).distinct().toList());
        interact(() -> field().setText("mpx"));
        assertEquals(List.of(), listed());
    }

    @Test
    void enterSelectsShowsAndGivesTheFocusBack() {
        interact(() -> canvas.zoomBy(0.2));
        find("fsp");
        keyThere(KeyCode.ENTER);
        assertEquals(Set.of(new RoleElement("DMZ2", 0)), open.selection().get());
        assertNull(root.lookup("#bubble"));
        assertTrue(canvas.isFocused());
        assertEquals(1, canvas.zoomProperty().get(), "near enough to read");
        Bounds ring = root.lookup("#caret").localToScene(root.lookup("#caret").getLayoutBounds());
        assertTrue(canvas.localToScene(canvas.getLayoutBounds()).contains(ring));
        assertEquals(List.of(), open.edits());
    }

    @Test
    void nextAndPreviousGoRound() {
        find("dp");
        keyThere(KeyCode.ENTER);
        assertEquals(Set.of(new RoleElement("DMZ1", 1)), open.selection().get());
        interact(canvas::findNext);
        assertEquals(Set.of(new RoleElement("SUP1", 1)), open.selection().get());
        interact(canvas::findNext);
        assertEquals(Set.of(new RoleElement("MP1", 1)), open.selection().get());
        interact(canvas::findNext);
        assertEquals(Set.of(new RoleElement("MP1", 3)), open.selection().get(), "it has an en-dp-oint");
        interact(canvas::findNext);
        assertEquals(Set.of(new RoleElement("DMZ1", 1)), open.selection().get());
        interact(canvas::findPrevious);
        assertEquals(Set.of(new RoleElement("MP1", 3)), open.selection().get());
    }

    @Test
    void nextAsksWhereNothingWasLookedFor() {
        interact(canvas::findNext);
        assertTrue(field().isFocused());
    }

    @Test
    void nextFollowsTheDesign() {
        find("dmz2");
        keyThere(KeyCode.ENTER);
        interact(() -> open.submit(new Edit.RenameHost("SQL1", "dmz2 too")));
        interact(canvas::findNext);
        assertEquals(Set.of(new HostElement("SQL1")), open.selection().get());
    }

    @Test
    void escapeGivesTheFocusBackAndWhatWasWrittenStays() {
        select(new HostElement("SQL1"));
        find("dmz");
        keyThere(KeyCode.ESCAPE);
        assertTrue(canvas.isFocused());
        assertEquals(Set.of(new HostElement("SQL1")), open.selection().get());
        interact(canvas::find);
        assertEquals("dmz", field().getText());
        assertEquals("dmz", field().getSelectedText());
    }

    @Test
    void aSiteSelectsItsHosts() {
        find("p01");
        keyThere(KeyCode.ENTER);
        assertEquals(8, open.selection().get().size());
    }
}
