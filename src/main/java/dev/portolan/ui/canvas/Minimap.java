package dev.portolan.ui.canvas;

import dev.portolan.design.Layout.Box;
import dev.portolan.diagram.Boxes;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.Drawing.WallShape;
import dev.portolan.diagram.Drawing.ZoneShape;
import dev.portolan.diagram.Point;
import dev.portolan.text.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * The whole drawing, small, with a frame around what is in view; there only when not all is.
 *
 * <table>
 * <caption>When</caption>
 * <tr><th>button</th><th>modifier</th><th>target</th><th>effect</th></tr>
 * <tr><td>primary</td><td>any</td><td>map</td><td>press and drag: the view is centred there</td></tr>
 * </table>
 */
final class Minimap extends Region {

    private static final double WIDTH = 190;
    private static final double HEIGHT = 130;
    private static final double INSET = 6;

    private final Viewport viewport;
    private final Pane world = new Pane();
    private final Pane rooms = new Pane();
    private final Blocks blocks = new Blocks();
    private final Region frame = new Region();
    private final Translate shift = new Translate();
    private final Scale scale = new Scale();
    private Box bounds = new Box(0, 0, 1, 1);
    private double viewWidth;
    private double viewHeight;

    Minimap(Viewport viewport, Messages words) {
        this.viewport = viewport;
        setId("minimap");
        getStyleClass().add("minimap");
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words.get("canvas.minimap.accessible"));
        frame.getStyleClass().add("minimap-view");
        frame.setManaged(false);
        world.setManaged(false);
        world.setMouseTransparent(true);
        world.setCache(true); // panning moves the frame over it, and nothing in it
        world.getTransforms().addAll(shift, scale);
        rooms.setManaged(false);
        world.getChildren().addAll(rooms, blocks);
        Rectangle edge = new Rectangle(INSET, INSET, WIDTH - 2 * INSET, HEIGHT - 2 * INSET);
        Pane window = new Pane(world, frame);
        window.setManaged(false);
        window.setClip(edge);
        getChildren().add(window);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    private void go(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            double size = scale.getX();
            Point wanted = new Point((event.getX() - shift.getX()) / size, (event.getY() - shift.getY()) / size);
            viewport.centre(wanted, viewWidth, viewHeight);
        }
    }

    /** Draws it anew. */
    void show(Drawing drawing) {
        bounds = Boxes.grown(
                drawing.bounds(),
                Math.max(drawing.bounds().width(), drawing.bounds().height()) / 40);
        double size = Math.min((WIDTH - 2 * INSET) / bounds.width(), (HEIGHT - 2 * INSET) / bounds.height());
        scale.setX(size);
        scale.setY(size);
        shift.setX(WIDTH / 2 - (bounds.x() + bounds.width() / 2) * size);
        shift.setY(HEIGHT / 2 - (bounds.y() + bounds.height() / 2) * size);
        rooms.getChildren().clear();
        for (ZoneShape zone : drawing.zones()) {
            rooms.getChildren()
                    .add(rectangle(
                            zone.box(), "minimap-zone", zone.zone().kind().word()));
        }
        for (WallShape wall : drawing.walls()) {
            wall.parts().forEach(part -> rooms.getChildren().add(rectangle(part.bar(), "minimap-wall")));
        }
        blocks.show(drawing.cards(), Marks.NONE);
    }

    private static Rectangle rectangle(Box box, String... styleClasses) {
        Rectangle rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
        rectangle.setManaged(false);
        rectangle.getStyleClass().addAll(styleClasses);
        return rectangle;
    }

    /**
     * Moves the frame to what is in view, and the map to the corner of the view.
     *
     * @param below how high what stands at the lower edge of the view is
     */
    void look(Drawing drawing, double width, double height, double below) {
        viewWidth = width;
        viewHeight = height;
        Box view = viewport.inView(width, height);
        boolean all = Boxes.holds(view, drawing.bounds());
        setVisible(!all && width > 2 * WIDTH && height > 2 * HEIGHT);
        resizeRelocate(width - WIDTH - 12, height - HEIGHT - below - 14, WIDTH, HEIGHT);
        double size = scale.getX();
        double left = Math.max(view.x() * size + shift.getX(), INSET);
        double top = Math.max(view.y() * size + shift.getY(), INSET);
        double right = Math.min(view.right() * size + shift.getX(), WIDTH - INSET);
        double bottom = Math.min(view.bottom() * size + shift.getY(), HEIGHT - INSET);
        frame.setVisible(right > left && bottom > top);
        frame.resizeRelocate(left, top, Math.max(6, right - left), Math.max(6, bottom - top));
    }
}
