package dev.portolan.ui.canvas;

import dev.portolan.design.Layout;
import dev.portolan.diagram.Arranger;
import dev.portolan.diagram.Drawings;
import dev.portolan.ui.Words;
import dev.portolan.ui.icon.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

/**
 * The drawing of a design in a view that pans and zooms, and the gestures on it.
 *
 * <p>It shows what {@link CanvasModel#design()} says and nothing else: a gesture submits an edit, and what comes of it
 * arrives like every other change.
 */
public final class CanvasView extends Region {

    private static final double WHEEL_STEP = 1.0015;

    private final CanvasModel model;
    private final Board board;
    private final Viewport viewport;
    private final Surface surface;
    private final Lighting lighting;
    private final Hand hand;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private boolean touched;

    /**
     * @param bundle with the keys {@code canvas.…}
     */
    public CanvasView(CanvasModel model, Icons icons, ResourceBundle bundle) {
        this(model, icons, new Words(bundle, bundle.getLocale()));
    }

    public CanvasView(CanvasModel model, Icons icons, Words words) {
        this.model = model;
        var design = model.design().getValue();
        Layout layout = Arranger.complete(design);
        board = new Board(Drawings.of(design, layout, model.analysis().getValue()), model.catalog(), icons, words);
        board.setManaged(false);
        viewport = new Viewport(board);
        surface = new Surface(model, board, viewport, words);
        PortLabels labels = new PortLabels();
        board.getChildren().add(board.getChildren().indexOf(board.overlay()), labels);
        lighting = new Lighting(board, model.selection(), labels);
        hand = new Hand(surface, List.of(new PanTool(surface), new SelectTool(surface)));
        getStyleClass().add("canvas");
        getStylesheets().addAll(Icons.stylesheet(), stylesheet());
        setId("canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.get("canvas.accessible"));
        getChildren().add(board);
        clipToBounds();
        listen();
    }

    private static String stylesheet() {
        var css = CanvasView.class.getResource("/dev/portolan/ui/canvas.css");
        if (css == null) {
            throw new IllegalStateException("canvas.css is missing");
        }
        return css.toExternalForm();
    }

    private void clipToBounds() {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void listen() {
        subscriptions.add(model.design().subscribe(design -> {
            hand.cancel();
            model.selection().retain(design);
            redraw();
        }));
        subscriptions.add(model.analysis().subscribe(analysis -> {
            if (!hand.isBusy()) {
                redraw();
            }
        }));
        subscriptions.add(model.selection().elements().subscribe(chosen -> lighting.update()));
        subscriptions.add(model.selection().hovered().subscribe(over -> lighting.update()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            hand.pressed(event);
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, hand::moved);
        addEventHandler(MouseEvent.MOUSE_MOVED, hand::moved);
        addEventHandler(MouseEvent.MOUSE_RELEASED, hand::released);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hand.exited());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_RELEASED, hand::key);
    }

    private void redraw() {
        surface.refresh();
        lighting.update();
    }

    private void scroll(ScrollEvent event) {
        touched = true;
        if (event.isShortcutDown()) {
            viewport.zoomAt(event.getX(), event.getY(), Math.pow(WHEEL_STEP, event.getDeltaY()));
        } else {
            viewport.pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (hand.key(event)) {
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.DIGIT0) {
            fit();
            event.consume();
        }
    }

    /** Shows the whole drawing. */
    public void fit() {
        touched = false;
        if (getWidth() > 0 && getHeight() > 0) {
            viewport.fit(board.drawing().bounds(), getWidth(), getHeight());
        }
    }

    /** Zooms about the middle of the view. */
    public void zoomBy(double factor) {
        touched = true;
        viewport.zoomAt(getWidth() / 2, getHeight() / 2, factor);
    }

    /** 1 is one unit of the drawing for a pixel. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return viewport.zoomProperty();
    }

    /** Lets go of the model. */
    public void dispose() {
        hand.cancel();
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }

    /** As long as nobody has chosen a part of the drawing, all of it is in view. */
    @Override
    protected void layoutChildren() {
        if (!touched) {
            fit();
        }
    }
}
