package dev.portolan.ui.palette;

import dev.portolan.ui.DropTarget;
import dev.portolan.ui.icon.Icons;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Drags a role out of the palette with plain mouse events, which need no help from the platform's drag and drop.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>button</th><th>modifier</th><th>target</th><th>effect</th></tr>
 * <tr><td>primary</td><td>any</td><td>entry</td><td>drag shows a ghost under the pointer; the target shows what a drop
 * would do; release drops</td></tr>
 * <tr><td>—</td><td>—</td><td>—</td><td>Escape, or the focus goes: ghost and marks are gone, the release does nothing</td></tr>
 * <tr><td>—</td><td>—</td><td>—</td><td>any other key while dragging: nothing</td></tr>
 * </table>
 */
final class PaletteDrag implements AutoCloseable {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double START = 4;
    private static final double ASIDE = 12;

    private final PaletteEntry entry;
    private final DropTarget target;
    private final Icons icons;
    private final EventHandler<KeyEvent> keys = this::key;
    private double pressX;
    private double pressY;
    private boolean armed;
    private @Nullable Label ghost;

    PaletteDrag(PaletteEntry entry, DropTarget target, Icons icons) {
        this.entry = entry;
        this.target = target;
        this.icons = icons;
        entry.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        entry.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        entry.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        entry.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
    }

    private void pressed(MouseEvent event) {
        close();
        armed = event.getButton() == MouseButton.PRIMARY && entry.known();
        pressX = event.getSceneX();
        pressY = event.getSceneY();
        entry.requestFocus();
        event.consume(); // the scroll pane around it would take the focus
    }

    private void dragged(MouseEvent event) {
        double x = event.getSceneX();
        double y = event.getSceneY();
        if (armed && ghost == null && Math.hypot(x - pressX, y - pressY) >= START) {
            ghost = lift(entry.getScene());
        }
        Label shown = ghost;
        if (armed && shown != null) {
            boolean accepted = target.over(entry.endpoint(), x, y);
            shown.pseudoClassStateChanged(REFUSED, !accepted);
            shown.autosize();
            shown.relocate(x + ASIDE, y + ASIDE);
        }
    }

    private Label lift(Scene scene) {
        Label label = new Label(entry.getText(), icons.view(entry.endpoint().icon(), PaletteEntry.ICON));
        label.setId("palette-ghost");
        label.getStyleClass().add("palette-ghost");
        label.setManaged(false);
        label.setMouseTransparent(true);
        if (scene.getRoot() instanceof Pane root) {
            root.getChildren().add(label);
        }
        scene.addEventFilter(KeyEvent.ANY, keys);
        return label;
    }

    private void released(MouseEvent event) {
        boolean drop = armed && ghost != null;
        close();
        if (drop) {
            target.drop(entry.endpoint(), event.getSceneX(), event.getSceneY());
        }
    }

    private void key(KeyEvent event) {
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        }
    }

    /** Takes back all that the drag has shown; what follows of it means nothing. */
    @Override
    public void close() {
        armed = false;
        Label shown = ghost;
        ghost = null;
        if (shown != null) {
            if (shown.getParent() instanceof Pane root) {
                root.getChildren().remove(shown);
            }
            entry.getScene().removeEventFilter(KeyEvent.ANY, keys);
            target.leave();
        }
    }
}
