package dev.portolan.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.design.edit.Edit;
import dev.portolan.ui.Element.HostElement;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The field that renames in place. */
final class RenamingTest extends MadeUpHand {

    private boolean menuHeard;

    @Start
    void start(Stage stage) {
        show(stage);
        setLayout(tidy());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> menuHeard |= event.getCode() == KeyCode.S);
    }

    @Stop
    void stop() {
        dispose();
    }

    @BeforeEach
    void begin() {
        select(new HostElement("DMZ1"));
        interact(() -> canvas.requestFocus());
        interact(() -> canvas.renameSelection());
    }

    private boolean isOpen() {
        return root.getScene().getFocusOwner() instanceof TextField;
    }

    private void type(String name) {
        interact(() -> ((TextField) root.getScene().getFocusOwner()).setText(name));
    }

    private String name() {
        return host("DMZ1").title();
    }

    @Test
    void enterTakesTheName() {
        type("Perimeter");
        keyThere(KeyCode.ENTER);
        assertEquals("Perimeter", name());
        assertFalse(isOpen());
        assertEquals(1, open.edits().size());
    }

    @Test
    void escapeLeavesTheOldOne() {
        type("Perimeter");
        keyThere(KeyCode.ESCAPE);
        assertEquals("DMZ1", name());
        assertFalse(isOpen());
    }

    @Test
    void aKeyOfTheMenuTakesTheNameAndGoesOnToTheMenu() {
        type("Perimeter");
        keyThere(KeyCode.S, Held.CTRL);
        assertEquals("Perimeter", name());
        assertFalse(isOpen());
        assertTrue(menuHeard);
    }

    @Test
    void aLetterAndAKeyOfTheTextStayInTheField() {
        type("Perimeter");
        keyThere(KeyCode.S);
        keyThere(KeyCode.Z, Held.CTRL);
        assertTrue(isOpen());
        assertFalse(menuHeard);
        assertEquals("DMZ1", name());
    }

    @Test
    void anotherDesignEndsItWithoutAName() {
        type("Perimeter");
        interact(() -> open.submit(new Edit.RenameHost("DMZ2", "Other")));
        assertFalse(isOpen());
        assertEquals("DMZ1", name());
        assertEquals(1, open.edits().size());
    }

    @Test
    void duringAGestureNothingIsRenamed() {
        keyThere(KeyCode.ESCAPE);
        hold(card("DMZ2"), 0, 60);
        interact(() -> canvas.renameSelection());
        assertFalse(isOpen());
    }
}
