package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Point;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A small pane over the drawing, beside an element or in the upper right corner. Escape closes it and gives the focus back;
 * it closes too when the focus goes elsewhere. There is one at a time.
 *
 * <p>It stands in the scene and not in a window of its own, so that input methods work in its fields.
 */
final class Bubble {

    private static final double GAP = 10;
    private static final double MARGIN = 12;

    private final Region view;
    private final ObservableList<Node> children;
    private final Viewport viewport;
    private final Runnable back;
    private @Nullable StackPane pane;
    private @Nullable Box anchor;
    private Subscription focus = Subscription.EMPTY;

    /**
     * @param children of the view
     * @param back takes the focus when the pane is closed
     */
    Bubble(Region view, ObservableList<Node> children, Viewport viewport, Runnable back) {
        this.view = view;
        this.children = children;
        this.viewport = viewport;
        this.back = back;
    }

    boolean isOpen() {
        return pane != null;
    }

    /**
     * Shows something in place of what is shown.
     *
     * @param beside what it stands beside, on the drawing; null: in the corner
     */
    void open(Region content, @Nullable Box beside) {
        remove();
        StackPane made = new Sheet(content);
        made.setId("bubble");
        made.getStyleClass().add("bubble");
        made.setManaged(false);
        made.addEventHandler(MouseEvent.ANY, Event::consume);
        made.addEventHandler(ScrollEvent.ANY, Event::consume);
        made.addEventHandler(ContextMenuEvent.ANY, Event::consume);
        made.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        pane = made;
        anchor = beside;
        children.add(made);
        place();
        made.requestFocus();
        focus = view.getScene().focusOwnerProperty().subscribe(this::focused);
    }

    /** Closes when something outside has taken the focus; a window that is left takes it from nobody. */
    private void focused(@Nullable Node owner) {
        StackPane open = pane;
        if (open != null && owner != null && !owner.equals(open) && !within(open, owner)) {
            remove();
        }
    }

    private static boolean within(Node holder, Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.equals(holder)) {
                return true;
            }
        }
        return false;
    }

    /** Brings the pane to its place, as large as its content wants and the view allows. */
    void place() {
        StackPane open = pane;
        if (open == null) {
            return;
        }
        open.applyCss();
        double width = Math.min(open.prefWidth(Control.USE_COMPUTED_SIZE), view.getWidth() - 2 * MARGIN);
        double height = Math.min(open.prefHeight(width), view.getHeight() - 2 * MARGIN);
        Point corner = corner(width, height);
        open.resizeRelocate(Math.rint(corner.x()), Math.rint(corner.y()), Math.ceil(width), Math.ceil(height));
    }

    /** Follows its content when that becomes larger or smaller. */
    private final class Sheet extends StackPane {

        Sheet(Region content) {
            super(content);
        }

        @Override
        protected void layoutChildren() {
            place();
            super.layoutChildren();
        }
    }

    private Point corner(double width, double height) {
        Box beside = anchor;
        if (beside == null) {
            return new Point(view.getWidth() - width - MARGIN, MARGIN);
        }
        Point start = viewport.toView(new Point(beside.x(), beside.y()));
        Point end = viewport.toView(new Point(beside.right(), beside.bottom()));
        double x = end.x() + GAP;
        double y = start.y();
        if (x + width > view.getWidth() - MARGIN) {
            x = start.x() - GAP - width;
        }
        if (x < MARGIN) {
            x = start.x();
            y = end.y() + GAP;
        }
        return new Point(within(x, width, view.getWidth()), within(y, height, view.getHeight()));
    }

    private static double within(double start, double size, double all) {
        return Math.max(MARGIN, Math.min(start, all - MARGIN - size));
    }

    /** Closes what is open and gives the focus back. */
    void close() {
        if (isOpen()) {
            remove();
            back.run();
        }
    }

    /** Closes what is open; the focus has gone elsewhere. */
    void remove() {
        StackPane open = pane;
        pane = null;
        focus.unsubscribe();
        focus = Subscription.EMPTY;
        if (open != null) {
            children.remove(open);
        }
    }
}
